package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * A mark behind a link and the stop of its sentence, {@code zie www.voorbeeld.nl/sluis.2}: no other digits of it are.
 */
final class BehindLink {
    private static final int WEIGHT = 12;
    private static final int LONGEST = 2;

    private BehindLink() {}

    /** Adds the digits that end a link, if a stop parts them from a word of it. */
    static void read(CharSequence text, int paragraph, int begin, int end, List<MarkCandidate> found) {
        boolean ends = end == text.length() || Chars.isBlank(text.charAt(end));
        if (!ends || begin < 2 || end - begin > LONGEST || text.charAt(begin) == '0') {
            return;
        }
        char stop = text.charAt(begin - 1);
        char word = text.charAt(begin - 2);
        boolean parted = (Chars.isSentenceEnd(stop) && (Chars.isLetter(word) || word == '/')) || Chars.isClosing(stop);
        if (parted || (Chars.isSentenceEnd(stop) && Chars.isClosing(word))) {
            int number = Integer.parseInt(text, begin, end, 10);
            found.add(new MarkCandidate(paragraph, begin, end, number, WEIGHT, MarkStyle.PLAIN));
        }
    }
}
