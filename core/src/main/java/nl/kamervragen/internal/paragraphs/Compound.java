package nl.kamervragen.internal.paragraphs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the Dutch spelling writes a hyphen within a compound: between vowels that would be read as one sound
 * ({@code data-uitwisseling}), behind letters that are no syllable ({@code btw-verhoging}), behind {@code niet} and its
 * like.
 */
final class Compound {
    /** Without {@code ie}: what ends in an i is nearly always a stem with its ending ({@code financi-eel}). */
    private static final Set<String> ONE_SOUND =
            Set.of("aa", "ae", "ai", "au", "ee", "ei", "eu", "oe", "oi", "oo", "ou", "ui", "uu");

    /** Shorter pieces are prefixes and endings, which take a diaeresis: {@code be-eindigen}, {@code muse-um}. */
    private static final int SHORTEST_PART = 4;

    private static final String VOWELS = "aeiouyàáäèéêëíïóôöúü";

    /** The consonants that a syllable may begin with. */
    private static final Set<String> ONSETS = Set.of(
            "bl", "br", "ch", "cl", "cr", "dh", "dj", "dr", "dw", "fj", "fl", "fn", "fr", "ft", "gh", "gl", "gn", "gr",
            "kl", "kn", "kr", "kw", "ph", "pl", "pn", "pr", "ps", "rh", "sc", "sf", "sh", "sj", "sk", "sl", "sm", "sn",
            "sp", "sq", "st", "sw", "th", "tj", "tr", "ts", "tw", "vl", "vr", "wr", "zw");

    /** Letters that look like a syllable, but never begin a word of one. */
    private static final Set<String> LETTER_WORDS =
            Set.of("aow", "apk", "avg", "bso", "cao", "hiv", "ict", "ov", "uwv", "wao", "wia", "wob", "woo");

    private static final int LONGEST_LETTER_WORD = 6;

    /** Words that compounds keep apart, and the words that begin so without being such a compound. */
    private static final Map<String, List<String>> APART = Map.of(
            "bijna", List.of(),
            "interim", List.of(),
            "niet", List.of("temin", "tegenstaande"),
            "oud", List.of("heid", "heden", "ste"));

    private Compound() {}

    /** Whether a word keeps the hyphen between two of its parts. */
    static boolean keepsHyphen(String left, String right) {
        String part = left.toLowerCase(Locale.ROOT);
        return collide(part, right) || isLetterWord(part) || standsApart(part, right);
    }

    static boolean collide(String left, String right) {
        return left.length() >= SHORTEST_PART
                && right.length() >= SHORTEST_PART
                && ONE_SOUND.contains("" + left.charAt(left.length() - 1) + right.charAt(0));
    }

    private static boolean standsApart(String part, String right) {
        return APART.containsKey(part) && APART.get(part).stream().noneMatch(right::startsWith);
    }

    private static boolean isLetterWord(String part) {
        return part.length() <= LONGEST_LETTER_WORD
                && (LETTER_WORDS.contains(part) || part.chars().noneMatch(Compound::isVowel) || !mayBeSyllable(part));
    }

    private static boolean mayBeSyllable(String part) {
        return isVowel(part.charAt(0)) || isVowel(part.charAt(1)) || ONSETS.contains(part.substring(0, 2));
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
