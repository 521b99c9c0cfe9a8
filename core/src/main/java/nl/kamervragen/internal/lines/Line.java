package nl.kamervragen.internal.lines;

import nl.kamervragen.internal.text.Stretch;

/**
 * One line of the source that shows something. Lines that show nothing are only counted: there may be millions.
 *
 * @param begin offset of its first character
 * @param textBegin offset of its first character that is not blank
 * @param stretch its text, from there to behind its last character that is not blank
 * @param blanksBefore how many lines that show nothing stand between it and the line before it
 * @param afterPageEnd whether a form feed stands between it and the line before it
 * @param goesOn whether a line separator (U+2028) ends it, which says that the paragraph goes on
 */
public record Line(int begin, int textBegin, Stretch stretch, int blanksBefore, boolean afterPageEnd, boolean goesOn) {
    /** Offset behind its last character that is not blank. */
    public int textEnd() {
        return stretch.end();
    }

    /** How many blank characters stand before the text. */
    public int indent() {
        return textBegin - begin;
    }
}
