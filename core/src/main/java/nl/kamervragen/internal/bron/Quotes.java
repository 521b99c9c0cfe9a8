package nl.kamervragen.internal.bron;

import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/** Quotation marks as Dutch papers set them, one pair inside another too, and turned the wrong way by a program. */
final class Quotes {

    private static final String OPENING = "«“„\"‘'‹";
    private static final String SINGLE = "'‘’‚`´";
    private static final String DOUBLE = "\"“”„";

    /** What a mark that is turned to close, or an accent, opens too: {@code ”Brug open”}. */
    private static final String TURNED = "”’`´";

    /** Words that are cut short with an apostrophe: {@code 's nachts}, {@code 't Veld}. */
    private static final String CUT_SHORT = "stn";

    /** What comes behind a title in quotes, and not as the rest of one that began with a quotation. */
    private static final Set<String> BEHIND_TITLE =
            Set.of("en", "door", "van", "in", "uit", "op", "met", "bij", "d", "dd", "jl", "nr");

    private Quotes() {}

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether a quotation begins at a place. */
    static boolean opens(String text, int at) {
        char c = charAt(text, at);
        if (SINGLE.indexOf(c) >= 0 && CUT_SHORT.indexOf(charAt(text, at + 1)) >= 0 && !isLetter(text, at + 2)) {
            return false;
        }
        int word = SINGLE.indexOf(charAt(text, at + 1)) >= 0 ? at + 2 : at + 1;
        return isOpening(c)
                || (TURNED.indexOf(c) >= 0 && isLetter(text, word) && closing(text, at, text.length()) > at);
    }

    /** What stands between the first pair of marks, both inside a part of the text. */
    static Optional<String> firstClosed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOpening(text.charAt(i)) && !isLetter(text, i - 1) && opens(text, i)) {
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
                return Whereabouts.begin(text, i, text.length());
            }
        }
        return true;
    }

    /** Where the quotes begin in which a text ends, when a blank stands before them; else -1. */
    static int lastQuoted(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (text.charAt(i - 1) == ' ' && opens(text, i)) {
                return closing(text, i, text.length()) == text.length() - 1 ? i : -1;
            }
        }
        return -1;
    }

    /** The place of the mark that closes the one at a place, or -1. */
    static int closing(String text, int open, int to) {
        char c = text.charAt(open);
        return switch (c) {
            case '«' -> nested(text, open, to, '«', '»');
            case '‹' -> nested(text, open, to, '‹', '›');
            default -> alike(text, open, to, DOUBLE.indexOf(c) >= 0 ? DOUBLE : SINGLE);
        };
    }

    /** Whether a title that begins with a quotation goes on behind it: {@code «Eindelijk»: brug open}. */
    static boolean goOn(String text, int end, int to) {
        char next = end < to ? text.charAt(end) : ' ';
        int word = end + 1;
        if (next == ':') {
            return word + 1 < to && Chars.isBlank(text.charAt(word)) && !Whereabouts.begin(text, word + 1, to);
        }
        if (word >= to || !Chars.isBlank(next) || !Chars.isLowerCase(text.charAt(word))) {
            return false;
        }
        int wordEnd = Chars.baseLettersEnd(text, word, to);
        return !BEHIND_TITLE.contains(text.substring(word, wordEnd)) && !Whereabouts.begin(text, word, to);
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

    /**
     * The partner of a mark that looks like it, or like an apostrophe: where each stands tells whether it opens or
     * closes. A genitive ({@code Parijs’ brug}) closes nothing, since the sentence goes on.
     */
    private static int alike(String text, int open, int to, String marks) {
        int depth = 1;
        int last = -1;
        for (int i = open + 1; i < to; i++) {
            if (marks.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            char before = text.charAt(i - 1);
            boolean wordBefore = !Chars.isBlank(before) && ":(".indexOf(before) < 0 && !isOpening(before);
            boolean wordBehind = Chars.isLetterOrDigit(charAt(text, i + 1));
            // two single marks may stand for a double one
            boolean opens = i == open + 1 || (!wordBefore && isOpening(text.charAt(i)));
            if (wordBehind && opens) {
                depth++;
            } else if (!wordBehind) {
                depth = Math.max(0, depth - 1);
                last = i;
                if (depth == 0 && !goOn(text, i + 1, to)) {
                    return i;
                }
            }
        }
        return last;
    }

    private static boolean isLetter(String text, int at) {
        return Chars.isLetterOrDigit(charAt(text, at));
    }

    private static char charAt(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }
}
