package nl.kamervragen.internal.paragraphs;

import java.util.Set;

/**
 * Vowels that would be read as one sound where the parts of a compound meet: {@code data-uitwisseling}. The Dutch
 * spelling writes a hyphen between them ("klinkerbotsing").
 */
final class Vowels {
    /** Without {@code ie}: what ends in an i is nearly always a stem with its ending ({@code financi-eel}). */
    private static final Set<String> ONE_SOUND =
            Set.of("aa", "ae", "ai", "au", "ee", "ei", "eu", "oe", "oi", "oo", "ou", "ui", "uu");

    /** Shorter pieces are prefixes and endings, which take a diaeresis: {@code be-eindigen}, {@code muse-um}. */
    private static final int SHORTEST_PART = 4;

    private Vowels() {}

    static boolean collide(String left, String right) {
        return left.length() >= SHORTEST_PART
                && right.length() >= SHORTEST_PART
                && ONE_SOUND.contains("" + left.charAt(left.length() - 1) + right.charAt(0));
    }
}
