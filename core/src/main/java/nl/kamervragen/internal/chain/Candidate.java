package nl.kamervragen.internal.chain;

import java.util.List;

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

    /** A place that has several numbers, of which those in a row behind the first count; the first place if none. */
    public static Candidate of(List<Integer> numbers, int weight) {
        int first = numbers.isEmpty() ? 1 : numbers.get(0);
        int last = first;
        for (int i = 0; i < numbers.size(); i++) {
            last = numbers.get(i) == last + 1 ? numbers.get(i) : last;
        }
        return new Candidate(first, last, weight);
    }
}
