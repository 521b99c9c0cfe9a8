package nl.kamervragen.internal.inline;

import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/**
 * Reads raised digits, which are footnote marks ({@code bericht?¹²}) unless they are a power ({@code m²}, {@code 10²})
 * or a formula whose digit was raised by mistake ({@code CO²}).
 */
final class RaisedDigits {
    private static final int WEIGHT = 40;
    private static final int LONGEST = 3;
    private static final Set<String> NO_WORD_OF_A_SENTENCE = Set.of("10", "CO", "NO", "m", "cm", "dm", "mm", "km", "x");

    private RaisedDigits() {}

    /** Adds the mark that begins at {@code begin}, if it is one, and gives the end of the raised digits. */
    static int read(TracedText text, int paragraph, int begin, List<MarkCandidate> found) {
        int end = begin;
        int number = 0;
        while (end < text.length() && Chars.isRaisedDigit(text.charAt(end))) {
            number = end - begin < LONGEST ? number * 10 + Chars.superscriptValue(text.charAt(end)) : 0;
            end++;
        }
        if (number > 0 && !isPartOfWord(text, begin)) {
            found.add(new MarkCandidate(paragraph, begin, end, number, WEIGHT, MarkStyle.SUPERSCRIPT));
        }
        return end;
    }

    private static boolean isPartOfWord(TracedText text, int begin) {
        boolean digits = begin > 0 && Chars.isDigit(text.charAt(begin - 1));
        int word = begin;
        while (word > 0 && begin - word < 3 && isLike(text.charAt(word - 1), digits)) {
            word--;
        }
        return NO_WORD_OF_A_SENTENCE.contains(text.subSequence(word, begin).toString());
    }

    /** The number before a unit is not part of it: {@code 100m²}. */
    private static boolean isLike(char c, boolean digits) {
        return digits ? Chars.isDigit(c) : Chars.isLetter(c);
    }
}
