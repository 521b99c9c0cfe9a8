package nl.kamervragen.internal.inline;

import nl.kamervragen.internal.text.Chars;

/** What the source's line says of a number in it: a mark may stand at its begin, or alone. */
final class SourceLine {
    private static final int LONGEST_MARK_LINE = 60;

    private SourceLine() {}

    /** Whether only blanks stand before the offset on its line. */
    static boolean beginsAt(CharSequence source, int offset) {
        int i = offset - 1;
        while (i >= 0 && Chars.isBlank(source.charAt(i))) {
            if (isLineEnd(source.charAt(i))) {
                return true;
            }
            i--;
        }
        return false;
    }

    /** Whether nothing but numbers, stops and "en" stands from the offset to the line's end. */
    static boolean holdsOnlyMarks(CharSequence source, int offset) {
        int end = Math.min(source.length(), offset + LONGEST_MARK_LINE);
        for (int i = offset; i < end; i++) {
            char c = source.charAt(i);
            if (isLineEnd(c)) {
                return true;
            }
            if (!Chars.isDigit(c) && !Chars.isBlank(c) && ",.;?en".indexOf(c) < 0) {
                return false;
            }
        }
        return end == source.length();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }
}
