package nl.kamervragen.internal.bron;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;

/** Quotation marks as Dutch papers set them, one pair inside another too. */
final class Quotes {

    private static final List<String> PAGES = List.of("p. ", "pp. ", "blz. ", "pag. ", "pagina ");
    private static final int LONGEST_PAGE = 20;
    private static final String OPENING = "«“„\"‘'‹";

    private Quotes() {}

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** What stands between the first pair of marks, both inside a part of the text. */
    static Optional<String> firstClosed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isOpening(c) && !isApostrophe(text, i)) {
                int end = closing(text, i, to);
                if (end >= 0) {
                    return Optional.of(text.substring(i + 1, end));
                }
            }
        }
        return Optional.empty();
    }

    /** True when a text that begins with a mark ends with its partner, punctuation, parentheses and pages aside. */
    static boolean endsQuoted(String text) {
        int end = closing(text, 0, text.length());
        if (end < 0) {
            return false;
        }
        for (int i = end + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                return true;
            }
            if (Chars.isLetterOrDigit(c)) {
                return PAGES.stream().anyMatch(text.substring(i)::startsWith);
            }
        }
        return true;
    }

    /** Where the quotes begin in which a text ends, when a blank stands before them; else -1. */
    static int lastQuoted(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (isOpening(text.charAt(i)) && text.charAt(i - 1) == ' ') {
                return closing(text, i, text.length()) == text.length() - 1 ? i : -1;
            }
        }
        return -1;
    }

    /** Steps over the page that stands before a title in quotes: {@code p. 4, «Brug open»}. */
    static int behindPages(String text, int begin, int to) {
        for (String page : PAGES) {
            if (text.startsWith(page, begin)) {
                int quote = text.indexOf(", ", begin) + 2;
                boolean near = quote > 1 && quote - begin < LONGEST_PAGE && quote < to;
                return near && isOpening(text.charAt(quote)) ? quote : begin;
            }
        }
        return begin;
    }

    /** The place of the mark that closes the one at a place, or -1. */
    static int closing(String text, int open, int to) {
        char c = text.charAt(open);
        return switch (c) {
            case '«' -> nested(text, open, to, '«', '»');
            case '‹' -> nested(text, open, to, '‹', '›');
            case '“', '„' -> nested(text, open, to, c, '”');
            case '"' -> text.substring(0, to).indexOf('"', open + 1);
            default -> lastSingle(text, open, to);
        };
    }

    /** The partner of a mark, with pairs inside; the last closing mark when one was left out. */
    private static int nested(String text, int open, int to, char opening, char closing) {
        int depth = 0;
        int last = -1;
        for (int i = open; i < to; i++) {
            char c = text.charAt(i);
            if (c == opening) {
                depth++;
            } else if (c == closing) {
                depth--;
                last = i;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Single marks are apostrophes too: the last one that no letter follows closes the title. */
    private static int lastSingle(String text, int open, int to) {
        for (int i = to - 1; i > open; i--) {
            char c = text.charAt(i);
            boolean single = c == '\'' || c == '’';
            if (single && (i + 1 >= text.length() || !Chars.isLetterOrDigit(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '\'' && at > 0 && Chars.isLetterOrDigit(text.charAt(at - 1));
    }
}
