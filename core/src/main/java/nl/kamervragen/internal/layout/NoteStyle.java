package nl.kamervragen.internal.layout;

/** The ways in which a footnote begins; a document keeps to one. */
enum NoteStyle {
    /** {@code 1 NOS, …} or {@code 1NOS, …}. */
    PLAIN,
    /** The number on a line of its own, the text below. */
    ALONE,
    /** {@code 1) AD, …}. */
    PARENTHESIS,
    /** {@code (1) AD, …}. */
    ENCLOSED,
    /** {@code [1] AD, …}. */
    BRACKET,
    /** {@code ¹ AD, …}. */
    SUPERSCRIPT,
    /** {@code 1. AD, …}. */
    DOT,
    /** {@code Noot 1}, the text behind it or below. */
    WORD
}
