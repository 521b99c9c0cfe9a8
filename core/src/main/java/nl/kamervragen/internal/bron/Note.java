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
 * @param behindLink behind that link, or the text's end
 * @param isLinkInParentheses whether that link stands between parentheses
 */
record Note(String text, int begin, int end, int behindLink, boolean isLinkInParentheses) {

    /** Words that lead in a source. */
    private static final List<String> LEAD_INS = List.of(
            "zie",
            "vgl.",
            "vergelijk",
            "cf.",
            "bijvoorbeeld",
            "bijv.",
            "bv.",
            "onder andere",
            "onder meer",
            "o.a.",
            "o.m.",
            "bericht",
            "bron:",
            "bronnen:");

    /** Words that do so behind another. */
    private static final List<String> FURTHER = List.of("ook", "hiervoor", "hierover", "tevens", "eveneens", "verder");

    /** Far more than any title; it bounds what a text that is no footnote can cost. */
    private static final int LONGEST = 2000;

    static Note of(String text, List<Vermelding> references) {
        int begin = afterLeadIn(text, Math.min(LONGEST, text.length()));
        int end = text.length();
        int behindLink = end;
        for (Vermelding reference : references) {
            if (reference.soort() == Soort.URL && reference.begin() < end && !isSite(text, begin, reference)) {
                end = reference.begin();
                behindLink = reference.eind();
            }
        }
        end = beforeBrokenScheme(text, end);
        int last = end - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        boolean parenthesis = end < text.length() && last >= 0 && text.charAt(last) == '(';
        int cut = Math.min(LONGEST, parenthesis ? last : end);
        return new Note(text, Math.min(begin, cut), cut, Math.min(LONGEST, behindLink), parenthesis);
    }

    /** "ttps://www.": a misprinted scheme belongs to the link, although the link begins behind it. */
    private static int beforeBrokenScheme(String text, int link) {
        int scheme = link - "://".length();
        return text.startsWith("://", scheme) ? Chars.baseLettersBegin(text, 0, scheme) : link;
    }

    /** {@code www.stadskrant.nl, 4 mei 2021}: the address of a site stands for its name. */
    private static boolean isSite(String text, int begin, Vermelding link) {
        boolean first = link.begin() == begin && text.startsWith(", ", link.eind());
        return first && text.substring(begin, link.eind()).indexOf('/') < 0;
    }

    private static int afterLeadIn(String text, int end) {
        int begin = skipSpaces(text, 0, end);
        int behind = behindOne(text, begin, LEAD_INS, end);
        while (behind > begin) {
            begin = behind;
            behind = Math.max(behindOne(text, begin, LEAD_INS, end), behindOne(text, begin, FURTHER, end));
        }
        return begin;
    }

    /** Behind the one of these words that stands at a place, and its colon; or the place itself. */
    private static int behindOne(String text, int begin, List<String> words, int end) {
        for (String word : words) {
            int behind = begin + word.length();
            behind += text.startsWith(":", behind) ? 1 : 0;
            if (behind < end && text.charAt(behind) == ' ' && text.regionMatches(true, begin, word, 0, word.length())) {
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

    /** How far a title behind the link can reach. */
    int tail() {
        return Math.min(text.length(), behindLink + LONGEST);
    }

    boolean isBlank() {
        return begin >= end || text.substring(begin, end).isBlank();
    }
}
