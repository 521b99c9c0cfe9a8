package nl.kamervragen.internal.chain;

/**
 * A place in the text that may belong to a numbered series.
 *
 * @param number the number it would have in the series
 * @param last the last of the numbers in a row that it stands for: a label may be that of several
 * @param weight what speaks for it locally, in the units of {@link ChainRules}
 */
public record Candidate(int number, int last, int weight) {
    /** A place that has one number. */
    public Candidate(int number, int weight) {
        this(number, number, weight);
    }
}
