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
            "blz", "pag", "p", "ca", "bijv", "resp", "incl", "excl", "vgl", "jo", "d.d", "o.a", "m.b.t", "t.a.v",
            "i.v.m", "d.w.z", "m.n", "t.b.v", "o.b.v", "i.h.k.v", "c.q", "t/m", "a.g.v", "v.w.b", "i.p.v");

    private static final int LONGEST = 8;

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
        int word = end - 1;
        while (word > begin && end - word <= LONGEST && isOfWord(text.charAt(word - 1))) {
            word--;
        }
        return CUT_SHORT.contains(text.subSequence(word, end - 1).toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.' || c == '/';
    }

    private static String lastWord(CharSequence text, int begin, int end) {
        int word = end;
        while (word > begin && end - word <= LONGEST && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return text.subSequence(word, end).toString();
    }
}
