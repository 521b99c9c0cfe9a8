package nl.kamervragen.cli;

import java.io.IOException;

/** Thrown when the output can't be written: then there is no use in going on. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OutputException(String message) {
        super(message);
    }

    /** About a file or folder that can't be written; what kind of failure it is, the exception's class tells. */
    static OutputException at(Object place, IOException cause) {
        String reason = cause.getClass().getSimpleName().replace("Exception", "");
        OutputException exception = new OutputException(
                place + ": could not be written (" + reason + "): choose another folder with --out, or make room");
        exception.initCause(cause);
        return exception;
    }

    static OutputException closed() {
        return new OutputException("standard output is closed or full: not everything was written");
    }
}
