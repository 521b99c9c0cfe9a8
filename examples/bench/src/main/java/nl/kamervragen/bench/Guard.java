package nl.kamervragen.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.parser.KamervragenParser;
import org.commonmark.parser.Parser;

/**
 * Fails when parsing has become slower by more than 30 %, held against commonmark's parse of the same texts.
 *
 * <p>Both take turns in one virtual machine. It ends as soon as the parser has shown that it is fast enough, mostly
 * within ten seconds, and complains only when that has not happened for a while.
 */
public final class Guard {
    /** The parser's speed as a part of commonmark's, on made-up documents; raise it when the parser becomes faster. */
    private static final double USUAL = 0.15;

    private static final double LEAST = USUAL / 1.3;
    private static final int TEXTS = 20;
    /** Until then much of the code runs uncompiled. */
    private static final int FEWEST_ROUNDS = 80;

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Guard() {}

    /**
     * Measures, and ends the virtual machine with 1 when the parser is too slow.
     *
     * @param args none
     */
    public static void main(String... args) {
        double ratio = ratio(Texts.generated().subList(0, TEXTS));
        System.out.printf(
                Locale.ROOT,
                "parse: %.3f of commonmark's speed on the same texts (usually %.3f, at least %.3f)%n",
                ratio,
                USUAL,
                LEAST);
        if (ratio < LEAST) {
            System.err.println("The parser has become slower by more than 30 %.");
            System.exit(1);
        }
    }

    private static double ratio(List<String> texts) {
        KamervragenParser parser = KamervragenParser.create();
        Parser commonmark = Parser.builder().build();
        Fastest ours = new Fastest(texts, parser::parse);
        Fastest theirs = new Fastest(texts, commonmark::parse);
        long end = System.nanoTime() + PATIENCE.toNanos();
        double ratio = 0;
        for (int round = 1; round <= FEWEST_ROUNDS || (ratio < LEAST && System.nanoTime() < end); round++) {
            ours.round();
            theirs.round();
            ratio = (double) theirs.total() / ours.total();
        }
        return ratio;
    }
}
