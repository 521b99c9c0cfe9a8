package nl.kamervragen.internal.text;

import java.util.Locale;
import java.util.Set;

/** The words that leave a sentence open: articles, prepositions, conjunctions. */
public final class OpenWords {
    private static final Set<String> SURE = Set.of(
            "de", "het", "een", "van", "voor", "en", "of", "met", "naar", "dat", "die", "te", "tot", "als", "tussen",
            "zonder", "zijn", "haar", "hun", "sinds", "per", "ten", "ter", "der", "deze", "dan", "vanaf", "tijdens",
            "volgens", "via");

    /** Prepositions that end a sentence too where they belong to a verb: "Let op". */
    private static final Set<String> PARTICLES =
            Set.of("in", "op", "aan", "over", "door", "bij", "om", "uit", "onder", "tegen", "rond");

    /** Words cut short, which their full stop doesn't end. */
    private static final Set<String> CUT_SHORT = Set.of(
            "dhr", "mevr", "mw", "mr", "dr", "drs", "ir", "ing", "prof", "jhr", "jkvr", "nr", "nrs", "art", "artt",
            "blz", "pag", "p", "ca", "bijv", "bv", "resp", "incl", "excl", "evt", "zgn", "max", "vgl", "jo", "t/m",
            "afd", "bijl", "cf", "ds", "hfst", "par", "stb", "stcrt", "trb", "vs");

    /** Words cut short to letters with stops that do end sentences: {@code de leden Jansma c.s.} */
    private static final Set<String> MAY_END = Set.of(
            "e.d", "a.s", "e.v", "e.a", "c.s", "j.l", "o.i.d", "s.v.p", "m.e.r", "n.v.t", "jl", "etc", "jr", "mld",
            "mln", "sr");

    private static final int LONGEST = 8;

    /** What parts the words of a link, beside slashes, which part words of a sentence too ({@code en/of}). */
    private static final String IN_LINK = "-_=";

    /** What may stand before the first of two words that a slash parts in a link. */
    private static final String BEFORE_PART = IN_LINK + "./:";

    private OpenWords() {}

    /** Whether a stretch of text ends in a word, written small, that ends no sentence. */
    public static boolean surelyEnd(CharSequence text, int begin, int end) {
        return SURE.contains(lastWord(text, begin, end));
    }

    /** Whether a stretch of text ends in a word, written small, that hardly ever ends a sentence. */
    public static boolean end(CharSequence text, int begin, int end) {
        String word = lastWord(text, begin, end);
        return SURE.contains(word) || PARTICLES.contains(word);
    }

    /**
     * Whether a stretch of text ends in a word cut short ({@code dhr.}, {@code o.a.}) that hardly ever ends a sentence.
     */
    public static boolean endCutShort(CharSequence text, int begin, int end) {
        if (end - begin < 2 || text.charAt(end - 1) != '.') {
            return false;
        }
        String bare = wordBeforeStop(text, begin, end);
        return CUT_SHORT.contains(bare) || (isInitials(bare) && !MAY_END.contains(bare));
    }

    /**
     * Whether a stretch of text ends in a word cut short ({@code c.s.}) that a sentence may end in, or go on behind.
     */
    public static boolean mayEndCutShort(CharSequence text, int begin, int end) {
        return end - begin > 2 && text.charAt(end - 1) == '.' && MAY_END.contains(wordBeforeStop(text, begin, end));
    }

    private static String wordBeforeStop(CharSequence text, int begin, int end) {
        int word = end - 1;
        while (word > begin && end - word <= LONGEST && isOfWord(text.charAt(word - 1))) {
            word--;
        }
        return text.subSequence(word, end - 1).toString().toLowerCase(Locale.ROOT);
    }

    /** {@code d.w.z}: single small letters between stops. */
    private static boolean isInitials(String word) {
        boolean initials = word.length() > 1 && word.length() % 2 == 1;
        for (int i = 0; i < word.length() && initials; i++) {
            initials = i % 2 == 0 ? Chars.isBaseLetter(word.charAt(i)) : word.charAt(i) == '.';
        }
        return initials;
    }

    private static boolean isOfWord(char c) {
        return Chars.isBaseLetter(c) || c == '.' || c == '/';
    }

    /** The last word; none where it is the end of a link or of a compound. */
    private static String lastWord(CharSequence text, int begin, int end) {
        int word = wordBegin(text, begin, end);
        return isInLink(text, begin, word) ? "" : text.subSequence(word, end).toString();
    }

    private static int wordBegin(CharSequence text, int begin, int end) {
        int word = end;
        while (word > begin && end - word <= LONGEST && Chars.isBaseLetter(text.charAt(word - 1))) {
            word--;
        }
        return word;
    }

    /** Whether a word goes on with a link, or a compound, that stands before it. */
    private static boolean isInLink(CharSequence text, int begin, int word) {
        if (word == begin || text.charAt(word - 1) != '/') {
            return word > begin && IN_LINK.indexOf(text.charAt(word - 1)) >= 0;
        }
        int before = wordBegin(text, begin, word - 1);
        char sign = before == begin ? ' ' : text.charAt(before - 1);
        return Chars.isBaseLetter(sign) || BEFORE_PART.indexOf(sign) >= 0;
    }
}
