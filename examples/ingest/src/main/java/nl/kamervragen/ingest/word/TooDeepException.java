package nl.kamervragen.ingest.word;

/** Thrown where elements stand in each other deeper than any page needs. */
final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
