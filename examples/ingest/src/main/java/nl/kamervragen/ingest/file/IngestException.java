package nl.kamervragen.ingest.file;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a file can't be read; the message is one sentence that names the file, what is wrong and what to do.
 *
 * <pre>
 * stuk.pdf: is protected by a password: save it without one, or print it to a new PDF
 * </pre>
 *
 * <p>It is unchecked, so that a reader can stand in a stream of paths; a program that reads files which others hand it
 * should catch it.
 */
public final class IngestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was read. */
    private final String source;

    /**
     * Makes one about a file.
     *
     * @param source what messages call the file
     * @param sentence what is wrong and what to do, to stand behind the file's name and a colon
     */
    public IngestException(String source, String sentence) {
        this(source, sentence, null);
    }

    /**
     * Makes one about a file on which a library gave up.
     *
     * @param source what messages call the file
     * @param sentence what is wrong and what to do, to stand behind the file's name and a colon
     * @param cause what the library said, for those who look into it
     */
    public IngestException(String source, String sentence, @Nullable Throwable cause) {
        super(source + ": " + Objects.requireNonNull(sentence, "sentence"), cause);
        this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Returns what was read.
     *
     * @return the path as it was given, or the name that was given with a stream
     */
    public String source() {
        return source;
    }
}
