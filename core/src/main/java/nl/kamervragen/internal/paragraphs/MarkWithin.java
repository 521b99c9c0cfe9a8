package nl.kamervragen.internal.paragraphs;

import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/** Tells whether a footnote mark may stand in a line, which then is narrower than its characters say. */
final class MarkWithin {
    private MarkWithin() {}

    /** Whether a digit is glued to a letter or a sign. */
    static boolean mayStand(String source, PageLine line) {
        boolean glued = false;
        if (line.stretch().holdsNumerals()) {
            for (int i = line.begin() + 1; i < line.end() && !glued; i++) {
                glued = Chars.isNumeral(source.charAt(i)) && isGlued(source, line, i - 1);
            }
        }
        return glued;
    }

    /** Behind a blank, a digit, or the stop within an amount no mark begins. */
    private static boolean isGlued(String source, PageLine line, int before) {
        char c = source.charAt(before);
        boolean amount = ".,".indexOf(c) >= 0 && before > line.begin() && Chars.isDigit(source.charAt(before - 1));
        return !Chars.isNumeral(c) && !Chars.isBlank(c) && !amount;
    }
}
