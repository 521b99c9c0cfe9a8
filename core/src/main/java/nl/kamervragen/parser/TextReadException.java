package nl.kamervragen.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/**
 * Thrown when a file or stream can't be read as text; the message says which one, at which byte, and what to do.
 *
 * <pre>
 * vragen.txt: byte 57 (E9) is not UTF-8: convert the file, for example with iconv -f WINDOWS-1252 -t UTF-8
 * vragen.pdf: byte 0 begins a PDF file, not a text: take its text out first, for example with pdftotext
 * </pre>
 *
 * <p>It is unchecked, so that a parser can stand in a stream of paths; a program that reads files which others hand it
 * should catch it.
 *
 * @since 0.1.0
 */
public final class TextReadException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private static final long NOWHERE = -1;

    /** What was read. */
    private final String source;

    /** The byte where reading stopped, or {@link #NOWHERE}. */
    private final long offset;

    private TextReadException(String source, long offset, String sentence, IOException cause) {
        super(source + ": " + sentence, cause);
        this.source = source;
        this.offset = offset;
    }

    /** About the file as a whole. */
    static TextReadException of(String source, String sentence, IOException cause) {
        return new TextReadException(source, NOWHERE, sentence, cause);
    }

    /** About one of its bytes. */
    static TextReadException at(String source, long offset, String sentence) {
        return new TextReadException(source, offset, "byte " + offset + " " + sentence, new IOException(sentence));
    }

    /**
     * Returns what was read.
     *
     * @return the path as it was given, or {@code input} for a stream
     */
    public String source() {
        return source;
    }

    /**
     * Returns the byte where reading stopped.
     *
     * @return the offset from 0; empty when it is about the file as a whole
     */
    public OptionalLong offset() {
        return offset == NOWHERE ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
