package nl.kamervragen.internal.text;

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

    private static String lastWord(CharSequence text, int begin, int end) {
        int word = end;
        while (word > begin && end - word <= LONGEST && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return text.subSequence(word, end).toString();
    }
}
