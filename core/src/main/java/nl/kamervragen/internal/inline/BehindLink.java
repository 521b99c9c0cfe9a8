package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * A mark behind a link and the stop of its sentence, {@code zie www.voorbeeld.nl/sluis.2}, or behind the name of a
 * site, {@code www.voorbeeld.nl2}: no other digits of it are.
 */
final class BehindLink {
    private static final int WEIGHT = 12;
    private static final int LONGEST = 2;
    private static final int LONGEST_SITE = 60;
    private static final String WWW = "www.";

    private BehindLink() {}

    /** Adds the digits that end a link, if a stop parts them from a word of it. */
    static void read(CharSequence text, int paragraph, int begin, int end, List<MarkCandidate> found) {
        boolean ends = end == text.length() || Chars.isBlank(text.charAt(end)) || isBehindSite(text, begin, end);
        if (!ends || begin < 2 || end - begin > LONGEST || text.charAt(begin) == '0') {
            return;
        }
        char stop = text.charAt(begin - 1);
        char word = text.charAt(begin - 2);
        boolean parted = (Chars.isSentenceEnd(stop) && (Chars.isLetter(word) || word == '/')) || Chars.isClosing(stop);
        boolean site = Chars.isLetter(stop) && isBehindSite(text, begin, end);
        if (parted || site || (Chars.isSentenceEnd(stop) && Chars.isClosing(word))) {
            int number = Integer.parseInt(text, begin, end, 10);
            found.add(new MarkCandidate(paragraph, begin, end, number, WEIGHT, MarkStyle.PLAIN));
        }
    }

    /** {@code www.voorbeeld.nl2?}: an address without a path ends in letters. */
    private static boolean isBehindSite(CharSequence text, int begin, int end) {
        int from = begin;
        while (from > 0 && begin - from < LONGEST_SITE && isOfSite(text.charAt(from - 1))) {
            from--;
        }
        boolean starts = from == 0 || Chars.isBlank(text.charAt(from - 1)) || Chars.isOpening(text.charAt(from - 1));
        boolean closed = end == text.length()
                || Chars.isBlank(text.charAt(end))
                || Chars.isClosing(text.charAt(end))
                || ",;?!".indexOf(text.charAt(end)) >= 0;
        return starts && closed && text.subSequence(from, begin).toString().startsWith(WWW);
    }

    private static boolean isOfSite(char c) {
        return Chars.isBaseLetter(c) || c == '.' || c == '-';
    }
}
