package nl.kamervragen.fuzz;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.Supplier;

/** Runs something within the time that its input may take. */
final class Timed {
    /** What the compiler and the fuzzer's own bookkeeping may take, however short the input. */
    private static final long START = 1_000_000_000;
    /** A text takes a tenth of this, also when the fuzzer looks on. */
    private static final long PER_CHARACTER = 50_000;
    /** A machine may be busy with something else; hardly three times in a row. */
    private static final int TRIES = 3;

    private Timed() {}

    static <T> T of(int length, Supplier<T> work) {
        long taken = 0;
        for (int i = 0; i < TRIES; i++) {
            long begin = System.nanoTime();
            T result = work.get();
            taken = System.nanoTime() - begin;
            if (taken <= START + length * PER_CHARACTER) {
                return result;
            }
        }
        return fail("%d characters took %d ms".formatted(length, taken / 1_000_000));
    }
}
