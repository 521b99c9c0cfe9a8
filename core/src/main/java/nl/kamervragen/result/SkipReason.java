package nl.kamervragen.result;

/**
 * Why a character of the source stands nowhere in the document.
 *
 * @since 0.1.0
 */
public enum SkipReason {
    /** The mark at the begin of a file that tells its encoding (U+FEFF). */
    BYTE_ORDER_MARK,
    /** The head or foot of a page: {@code Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2}, the ISSN line. */
    PAGE_FURNITURE,
    /** A page's number on its own. */
    PAGE_NUMBER,
    /** A control character that ends or parts pages, such as one that is no white space. */
    CONTROL_CHARACTER,
    /** The dressing of Markdown: {@code ####}, {@code **}, {@code -----}, the brackets of {@code [3 ]}. */
    MARKDOWN,
    /** The frame of a table: {@code |}. */
    TABLE_FRAME,
    /** The menu, path or buttons of a web page around the document. */
    NAVIGATION,
    /** The address lines and particulars at the top of a letter. */
    LETTER_HEAD,
    /** The closing of a letter and who signed it. */
    SIGNATURE,
    /** A heading that repeats what the head says already. */
    REPEATED_HEADING,
    /** The same question, number and text, printed a second time. */
    REPEATED_TEXT,

    /** A label that is printed a second time. */
    REPEATED_LABEL,
    /** The hyphen of a word that was broken at the end of a line. */
    LINE_END_HYPHEN,
    /** A soft hyphen or a zero-width character, which shows nothing. */
    INVISIBLE,
    /** An accent that the extraction set apart, and that was put back on its letter ({@code Kostic´}). */
    ACCENT,
    /** A ligature or another character that the paragraph holds in its plain form. */
    REPLACED_CHARACTER,
    /** The bullet or number before an item of a list. */
    BULLET,
    /** What dresses footnotes: the {@code )} of {@code 1)}, the heading {@code Noten} above them. */
    NOTE_DRESSING,
    /** A line that says there is an appendix, which is not part of the text. */
    APPENDIX_LINE,
    /** Another document that follows the first in the same text. */
    OTHER_DOCUMENT,
    /** A whole text that is in too many pieces to be a document: {@link DiagnosticCode#TOO_MANY_PIECES}. */
    NOT_READ,
    /** Text that the parser knows no place for. */
    UNRECOGNISED
}
