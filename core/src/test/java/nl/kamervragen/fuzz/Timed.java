package nl.kamervragen.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.Supplier;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.testing.Hostile;

/**
 * Runs something within the time that its input may take: a multiple of what the same machine, with the same fuzzer
 * looking on, takes for an ordinary document.
 */
final class Timed {
    /** What the compiler and the fuzzer's own bookkeeping may take, however short the input, in characters read. */
    private static final long START = 1_000_000;
    /** No text that is read once takes so much longer than another. */
    private static final long TIMES = 60;
    /** A machine may be busy with something else; hardly three times in a row. */
    private static final int TRIES = 3;

    private static final long PER_CHARACTER = perCharacter();

    private Timed() {}

    static <T> T of(int length, Supplier<T> work) {
        long taken = 0;
        for (int i = 0; i < TRIES; i++) {
            long begin = System.nanoTime();
            T result = work.get();
            taken = System.nanoTime() - begin;
            if (taken <= (START + TIMES * length) * PER_CHARACTER) {
                return result;
            }
        }
        return fail("%d characters took %d times as long as those of a document"
                .formatted(length, taken / PER_CHARACTER / Math.max(1, length)));
    }

    private static long perCharacter() {
        String text = Hostile.DOCUMENT.repeat(20);
        KamervragenParser parser = KamervragenParser.create();
        long taken = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begin = System.nanoTime();
            parser.parse(text);
            taken = Math.min(taken, System.nanoTime() - begin);
        }
        return Math.max(1, taken / text.length());
    }
}
