package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/** Finds where words begin and blanks end. */
final class WordEdges {
    private WordEdges() {}

    /** The first offset from {@code from} on that holds no blank, or {@code to}. */
    static int afterBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last character before {@code to} that is no blank, or {@code from}. */
    static int beforeBlanks(CharSequence text, int from, int to) {
        int i = to;
        while (i > from && Chars.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a word begins here; a capital after a small letter begins one too, since spaces get lost. */
    static boolean beginsWord(CharSequence text, int at) {
        char here = text.charAt(at);
        if (!Chars.isLetter(here)) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (isSmall(before) && isSmall(here)) {
            return false;
        }
        return !Chars.isLetterOrDigit(before) || (Chars.isLowerCase(before) && Chars.isUpperCase(here));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
