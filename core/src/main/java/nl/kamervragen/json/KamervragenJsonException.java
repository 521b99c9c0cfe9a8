package nl.kamervragen.json;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Says why a JSON text could not be read as a document of Kamervragen: what is wrong, where, and what to do.
 *
 * <p>Example of a message: {@code Cannot read Kamervragen from JSON at line 2, column 19, in $.kop.kamer: "DERDE_KAMER"
 * stands where one of TWEEDE_KAMER, EERSTE_KAMER is expected. Correct the value.}
 *
 * @since 0.1.0
 */
public final class KamervragenJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The JSON path, {@code "$"} for the document as a whole. */
    private final String path;

    /** The line from 1, 0 where none can be told. */
    private final int line;

    /** The column from 1, 0 where none can be told. */
    private final int column;

    KamervragenJsonException(String sentences, String path, int line, int column, @Nullable Throwable cause) {
        super("Cannot read Kamervragen from JSON" + where(path, line, column) + ": " + sentences, cause);
        this.path = path;
        this.line = line;
        this.column = column;
    }

    private static String where(String path, int line, int column) {
        String place = line > 0 ? " at line " + line + ", column " + column : "";
        return path.equals("$") ? place : place + (place.isEmpty() ? " in " : ", in ") + path;
    }

    /**
     * Gives the JSON path of the value that is wrong.
     *
     * @return such as {@code "$.vragen[0].nummers"}; {@code "$"} for the document as a whole
     */
    public String path() {
        return path;
    }

    /**
     * Gives the line at which reading stopped.
     *
     * @return the line, from 1; empty where no line can be told
     */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /**
     * Gives the column at which reading stopped: just after the value that is wrong, or at the end of the object that
     * holds it.
     *
     * @return the column, from 1, in UTF-16 code units of a text and in bytes of a stream; empty where no column can be
     *     told
     */
    public OptionalInt column() {
        return line > 0 ? OptionalInt.of(column) : OptionalInt.empty();
    }
}
