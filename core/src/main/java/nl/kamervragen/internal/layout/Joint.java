package nl.kamervragen.internal.layout;

/** What parts a line from the line before it in reading order. */
public enum Joint {
    /** Only a line end. */
    LINE,
    /** At least one blank line. */
    GAP,
    /** A page end: blank lines, feet and notes stood between, and say nothing about paragraphs. */
    PAGE
}
