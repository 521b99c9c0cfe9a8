package nl.kamervragen.internal.paragraphs;

/** How two lines of a paragraph become one. */
enum Seam {
    /** With a space between them. */
    SPACE,
    /** With nothing between them: a word of which the hyphen belongs to it. */
    NOTHING,
    /** With nothing between them, since a link runs on. */
    WITHIN_LINK,
    /** With nothing between them, and the hyphen at the first one's end taken out. */
    WITHOUT_HYPHEN
}
