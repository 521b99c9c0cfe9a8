package nl.kamervragen.internal.paragraphs;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the Dutch spelling writes a hyphen within a compound: between vowels that would be read as one sound
 * ({@code data-uitwisseling}), behind letters that are no syllable ({@code btw-verhoging}), between adjectives of equal
 * rank ({@code sociaal-cultureel}), in a phrase that makes a word ({@code een-op-een}), and in the compounds that
 * {@link Hyphens} knows.
 */
final class Compound {
    /** Without {@code ie}: what ends in an i is nearly always a stem with its ending ({@code financi-eel}). */
    private static final Set<String> ONE_SOUND =
            Set.of("aa", "ae", "ai", "au", "ee", "ei", "eu", "oe", "oi", "oo", "ou", "ui", "uu");

    /** Shorter pieces are prefixes and endings, which take a diaeresis: {@code be-eindigen}, {@code muse-um}. */
    private static final int SHORTEST_PART = 4;

    /** {@code muse-umbeleid}. */
    private static final String LATIN_ENDING = "um";

    private static final String VOWELS = "aeiouyàáäèéêëíïóôöúü";

    /** The consonants that a syllable may begin with. */
    private static final Set<String> ONSETS = Set.of(
            "bl", "br", "ch", "cl", "cr", "dh", "dj", "dr", "dw", "fj", "fl", "fn", "fr", "ft", "gh", "gl", "gn", "gr",
            "kl", "kn", "kr", "kw", "ph", "pl", "pn", "pr", "ps", "rh", "sc", "sf", "sh", "sj", "sk", "sl", "sm", "sn",
            "sp", "sq", "st", "sw", "th", "tj", "tr", "ts", "tw", "vl", "vr", "wr", "zw");

    private static final int LONGEST_LETTER_WORD = 6;

    /** What adjectives end in that another may follow; of those in -aal and -eel many are nouns. */
    private static final List<String> FIRST_ADJECTIVES = List.of(
            "isch",
            "lijk",
            "ieel",
            "tioneel",
            "ueel",
            "ureel",
            "conservatief",
            "fiscaal",
            "liberaal",
            "militair",
            "nationaal",
            "orthodox",
            "politiek",
            "progressief",
            "publiek",
            "regionaal",
            "sociaal");

    private static final List<String> SECOND_ADJECTIVES = List.of(
            "isch", "ische", "lijk", "lijke", "eel", "ele", "iel", "iële", "aal", "ale", "air", "aire", "ief", "ieve",
            "ieus", "ieuze", "iek", "ieke", "ivaat", "ivate");

    /** {@code internationaalrechtelijk} is of the internationaal recht, and {@code -heids} ends a noun. */
    private static final List<String> NO_ADJECTIVES = List.of("heids", "recht");

    /** The small words of phrases. */
    private static final Set<String> PHRASE_WORDS = Set.of(
            "aan", "als", "and", "bij", "by", "de", "den", "door", "een", "en", "het", "in", "na", "naar", "of", "om",
            "on", "onder", "op", "over", "te", "ten", "ter", "the", "to", "tot", "uit", "van", "voor");

    /** Those of them that hardly a word begins like. */
    private static final Set<String> BEGIN_NO_WORD = Set.of("and", "en", "het", "to");

    private Compound() {}

    /**
     * Whether a word keeps the hyphen between two of its parts.
     *
     * @param left all that stands before the hyphen
     * @param right all that stands behind it
     */
    static boolean keepsHyphen(String left, String right) {
        String before = left.toLowerCase(Locale.ROOT);
        String first = before.substring(before.lastIndexOf('-') + 1);
        String second = right.substring(0, firstEnd(right));
        Hyphens known = Hyphens.behind(first);
        return !known.join(second)
                && (known.keepApart(second)
                        || collide(first, second)
                        || isLetterWord(first)
                        || areAdjectives(first, second)
                        || isPhrase(before, first, right, second));
    }

    private static int firstEnd(String right) {
        int hyphen = right.indexOf('-');
        return hyphen < 0 ? right.length() : hyphen;
    }

    static boolean collide(String left, String right) {
        return left.length() >= SHORTEST_PART
                && right.length() >= SHORTEST_PART
                && !right.startsWith(LATIN_ENDING)
                && ONE_SOUND.contains("" + withoutAcute(left.charAt(left.length() - 1)) + right.charAt(0));
    }

    /** {@code privé-eigendom}, {@code café-interieur}. */
    private static char withoutAcute(char c) {
        return c == 'é' ? 'e' : c;
    }

    private static boolean areAdjectives(String first, String second) {
        return second.length() > SHORTEST_PART
                && endsLikeOne(first, FIRST_ADJECTIVES)
                && endsLikeOne(second, SECOND_ADJECTIVES)
                && NO_ADJECTIVES.stream().noneMatch(second::startsWith);
    }

    private static boolean endsLikeOne(String word, List<String> endings) {
        for (int i = 0; i < endings.size(); i++) {
            if (word.endsWith(endings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a small word stands behind the hyphen and before another, or before it and behind another. Many words
     * begin like a small word ({@code EU-in-stellingen}), so that before the hyphen more has to speak for a phrase: it
     * says a word twice ({@code een-op-een}), or two small words follow each other ({@code state-of-the-art}).
     */
    private static boolean isPhrase(String before, String first, String right, String second) {
        if (right.length() > second.length() && PHRASE_WORDS.contains(second)) {
            return true;
        }
        int hyphen = before.length() - first.length() - 1;
        if (hyphen < 1 || !PHRASE_WORDS.contains(first)) {
            return false;
        }
        String wordBefore = before.substring(before.lastIndexOf('-', hyphen - 1) + 1, hyphen);
        return BEGIN_NO_WORD.contains(first) || second.startsWith(wordBefore) || PHRASE_WORDS.contains(wordBefore);
    }

    private static boolean isLetterWord(String part) {
        return part.length() == 1
                || (part.length() <= LONGEST_LETTER_WORD && (!hasVowel(part) || !mayBeSyllable(part)));
    }

    private static boolean hasVowel(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (isVowel(part.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeSyllable(String part) {
        return isVowel(part.charAt(0)) || isVowel(part.charAt(1)) || ONSETS.contains(part.substring(0, 2));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }
}
