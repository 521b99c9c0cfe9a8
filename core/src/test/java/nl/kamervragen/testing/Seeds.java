package nl.kamervragen.testing;

import java.util.Random;
import java.util.SplittableRandom;

/** Makes a source of chance from a seed. */
public final class Seeds {
    private Seeds() {}

    /** A source that gives other numbers from its first on than that of the next seed, as {@code Random} doesn't. */
    public static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }
}
