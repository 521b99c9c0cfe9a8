package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/** Finds where words begin. */
final class WordEdges {
    private WordEdges() {}

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
        return !Chars.isLetterOrDigit(before) || Chars.beginsGluedWord(before, here);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
