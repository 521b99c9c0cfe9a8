package nl.kamervragen.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * The time that something takes for all texts when nothing else disturbs it: of each text the fastest try counts.
 *
 * <p>A text takes a fraction of a millisecond, so that even a busy machine lets most of them through undisturbed now
 * and then; a median would measure what else the machine has to do.
 */
final class Fastest {
    private final List<String> texts;
    private final Consumer<String> work;
    private final long[] nanos;

    Fastest(List<String> texts, Consumer<String> work) {
        this.texts = texts;
        this.work = work;
        this.nanos = new long[texts.size()];
        Arrays.fill(nanos, Long.MAX_VALUE);
    }

    /** Does the work once more for each text. */
    void round() {
        for (int i = 0; i < nanos.length; i++) {
            long begin = System.nanoTime();
            work.accept(texts.get(i));
            nanos[i] = Math.min(nanos[i], System.nanoTime() - begin);
        }
    }

    /** The sum of the fastest times, in nanoseconds; at least one round must have been. */
    long total() {
        return LongStream.of(nanos).sum();
    }
}
