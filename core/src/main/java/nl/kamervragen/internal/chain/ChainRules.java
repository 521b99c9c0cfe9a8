package nl.kamervragen.internal.chain;

/**
 * What a chain may cost: the prices of what a well-kept series does not do.
 *
 * @param gap for each number left out
 * @param maxGap the most that one gap costs, however many numbers it leaves out
 * @param repeat for each number that comes again; a price above every weight forbids it
 */
public record ChainRules(int gap, int maxGap, int repeat) {
    /** For the labels of questions and of answers: few lack, and none comes again. */
    public static final ChainRules LABELS = new ChainRules(4, 20, 1000);
}
