package nl.kamervragen.result;

/**
 * How much a {@link Diagnostic} matters to who uses the document.
 *
 * <p>The constants stand in rising order, so that {@code diagnostic.severity().compareTo(Severity.WARNING) >= 0} picks
 * out warnings and errors.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The document is right as far as the parser can tell; it says what it decided. */
    INFO,
    /** Something does not fit; a part of the document may be wrong or missing. */
    WARNING,
    /** There is no document to speak of; {@link ParseResult#orElseThrow()} throws. */
    ERROR
}
