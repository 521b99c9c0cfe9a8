package nl.kamervragen.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.Consumer;

/** Asserts that time grows as a text does. */
public final class Growth {
    /** Below this the clock and the compiler say more than the work. */
    private static final long TOO_SHORT_TO_TELL = 50_000_000;
    /**
     * A machine may be busy with something else: the fastest of several runs counts, and noise is no reason to fail.
     */
    private static final int TRIES = 6;

    private Growth() {}

    /**
     * Asserts that {@code work} takes at most {@code most} times as long for the longer text: somewhat more than it is
     * longer, since memory is farther away, and much less than the square of that.
     */
    public static void assertLinear(String shorter, String longer, double most, Consumer<String> work) {
        work.accept(shorter);
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            few = Math.min(few, time(shorter, work));
            many = Math.min(many, time(longer, work));
            if (many <= most * Math.max(TOO_SHORT_TO_TELL, few)) {
                return;
            }
        }
        fail("%d characters take %d ms, and %d take %d ms"
                .formatted(shorter.length(), few / 1_000_000, longer.length(), many / 1_000_000));
    }

    private static long time(String text, Consumer<String> work) {
        long begin = System.nanoTime();
        work.accept(text);
        return System.nanoTime() - begin;
    }
}
