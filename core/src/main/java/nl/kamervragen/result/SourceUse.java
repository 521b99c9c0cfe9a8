package nl.kamervragen.result;

/**
 * What the parser took a character of the source for.
 *
 * @since 0.1.0
 */
public enum SourceUse {
    /** It stands in a paragraph ({@code Alinea}) of the document, which says so in its {@code herkomst}. */
    PARAGRAPH,
    /** It belongs to the head: who asks whom, on what date, who answers, the number of the publication. */
    HEAD,
    /**
     * It is the label of a question, an answer or another part, or the sign of a list's item: {@code Vraag 1, 2 en 3}.
     */
    LABEL,
    /** It is the number before a footnote at the bottom of a page: the 1 of {@code 1 Voorbeeldkrant, 3 mei 2023}. */
    NOTE_NUMBER,
    /** It is a footnote mark in the running text: the 1 of {@code opdoemt?1}. */
    NOTE_MARK,
    /** It belongs to none of these; the {@link SkipReason} says why it was left out. */
    SKIPPED
}
