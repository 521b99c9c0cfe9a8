package nl.kamervragen.internal.layout;

/** What parts a line from the line before it in reading order. */
public enum Joint {
    /** Only a line end. */
    LINE,
    /** As many blank lines as stand between most paragraphs of the text. */
    GAP,
    /** More blank lines than stand between most: a paragraph ends, even within a sentence. */
    WIDE_GAP,
    /** A page end: blank lines, feet and notes stood between, and say nothing about paragraphs. */
    PAGE;

    /** Whether blank lines stand before the line that are not those of a page end. */
    public boolean isGap() {
        return this == GAP || this == WIDE_GAP;
    }
}
