package nl.kamervragen.internal.chain;

/**
 * A place in the text that may belong to a numbered series.
 *
 * @param number the number it would have in the series
 * @param weight what speaks for it locally, in the units of {@link ChainRules}
 */
public record Candidate(int number, int weight) {}
