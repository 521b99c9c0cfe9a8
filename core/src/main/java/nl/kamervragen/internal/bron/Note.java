package nl.kamervragen.internal.bron;

import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Vermelding;

/**
 * A footnote's text, and the part of it in which medium, date and title stand.
 *
 * @param text the whole text
 * @param begin behind what leads in ("Zie ook")
 * @param end before the first link
 * @param isLinkInParentheses whether that link stands between parentheses
 */
record Note(String text, int begin, int end, boolean isLinkInParentheses) {

    private static final List<String> LEAD_INS = List.of(
            "zie ook:",
            "zie ook",
            "zie bijvoorbeeld:",
            "zie bijvoorbeeld",
            "zie onder andere:",
            "zie onder andere",
            "zie onder meer:",
            "zie onder meer",
            "zie o.a.:",
            "zie o.a.",
            "zie:",
            "zie",
            "bron:",
            "bericht",
            "o.a.");

    /** Far more than any title; it bounds what a text that is no footnote can cost. */
    private static final int LONGEST = 2000;

    static Note of(String text, List<Vermelding> references) {
        int end = text.length();
        for (Vermelding reference : references) {
            end = reference.soort() == Soort.URL ? Math.min(end, reference.begin()) : end;
        }
        end = beforeBrokenScheme(text, end);
        int last = end - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean parenthesis = end < text.length() && last >= 0 && text.charAt(last) == '(';
        int cut = Math.min(LONGEST, parenthesis ? last : end);
        return new Note(text, afterLeadIn(text, cut), cut, parenthesis);
    }

    /** "ttps://www.": a misprinted scheme belongs to the link, although the link begins behind it. */
    private static int beforeBrokenScheme(String text, int link) {
        int at = link;
        if (text.startsWith("://", at - 3)) {
            at -= 3;
            while (at > 0 && Chars.isBaseLetter(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private static int afterLeadIn(String text, int end) {
        int begin = skipSpaces(text, 0, end);
        for (String leadIn : LEAD_INS) {
            int behind = begin + leadIn.length();
            if (behind < end
                    && text.charAt(behind) == ' '
                    && text.regionMatches(true, begin, leadIn, 0, behind - begin)) {
                return skipSpaces(text, behind, end);
            }
        }
        return begin;
    }

    private static int skipSpaces(String text, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isBlank() {
        return begin >= end || text.substring(begin, end).isBlank();
    }

    char firstCharacter() {
        return text.charAt(begin);
    }
}
