package nl.kamervragen.cli;

/** Thrown for a line that can't be used; its message goes on after "line 3". */
final class BadLineException extends Exception {
    private static final long serialVersionUID = 1L;

    BadLineException(String sentence) {
        super(sentence);
    }
}
