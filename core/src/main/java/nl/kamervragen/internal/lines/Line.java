package nl.kamervragen.internal.lines;

/**
 * One line of the source.
 *
 * @param begin offset of its first character
 * @param end offset behind its last character, line end not included
 * @param textBegin offset of its first character that is not blank, or {@code end}
 * @param textEnd offset behind its last character that is not blank, or {@code textBegin}
 * @param afterPageEnd whether a form feed stands before it
 * @param goesOn whether a line separator (U+2028) ends it, which says that the paragraph goes on
 */
public record Line(int begin, int end, int textBegin, int textEnd, boolean afterPageEnd, boolean goesOn) {
    /** Whether the line shows nothing. */
    public boolean isBlank() {
        return textBegin == textEnd;
    }

    /** How many blank characters stand before the text. */
    public int indent() {
        return textBegin - begin;
    }

    /** Whether blanks stand behind the text. */
    public boolean endsInBlank() {
        return textEnd < end;
    }
}
