package nl.kamervragen.ingest.markup;

/** What an element of a publication means for its text. */
public enum Role {
    /** A part of a paragraph. */
    INLINE,
    /** A paragraph, or what holds paragraphs. */
    BLOCK,
    /** What doesn't belong to the text. */
    SKIPPED,
    /** What stands above the line. */
    RAISED,
    /** A question. */
    VRAAG,
    /** An answer. */
    ANTWOORD,
    /** The number of a question or an answer, with or without the word for it. */
    NUMMER,
    /** The sign or number before what follows. */
    SIGN,
    /** A footnote: its text, at the place of its mark or apart from it. */
    NOOT,
    /** The number of a footnote. */
    NOOTNUMMER,
    /** A row of a table. */
    ROW,
    /** A cell of a row. */
    CELL
}
