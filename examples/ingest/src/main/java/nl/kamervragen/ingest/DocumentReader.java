package nl.kamervragen.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import nl.kamervragen.ingest.file.FileKind;
import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.ingest.html.HtmlReader;
import nl.kamervragen.ingest.pdf.PdfReader;
import nl.kamervragen.ingest.text.TextFileReader;
import nl.kamervragen.ingest.word.WordReader;
import nl.kamervragen.ingest.xml.XmlReader;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.parser.TextTooLongException;
import nl.kamervragen.result.ParseResult;

/**
 * Reads a document from the file that people have: PDF, Word, HTML, XML or text, told by what is in it.
 *
 * <pre>{@code
 * DocumentReader reader = DocumentReader.create();
 * Kamervragen document = reader.read(Path.of("stuk.pdf")).orElseThrow();
 * }</pre>
 *
 * <p>A reader is immutable and holds nothing of a file between two calls: one may be shared by all threads. It reads
 * the file that it is handed and nothing else: no network, and nothing that the file points to.
 */
public final class DocumentReader {
    /** The most bytes of a file that are read when nothing else is asked for: 64 MiB. */
    public static final int DEFAULT_MAX_BYTES = 64 << 20;

    private final KamervragenParser parser;
    private final int maxBytes;

    private DocumentReader(Builder builder) {
        this.parser = KamervragenParser.builder().maxLength(builder.maxLength).build();
        this.maxBytes = builder.maxBytes;
    }

    /**
     * Makes a reader with the default limits.
     *
     * @return the reader
     */
    public static DocumentReader create() {
        return builder().build();
    }

    /**
     * Makes a builder of a reader with other limits.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the result, with errors among its diagnostics when the file holds no document with Kamervragen
     * @throws IngestException if the file can't be read; its message says what is wrong and what to do
     */
    public ParseResult read(Path file) {
        return read(SourceFile.read(Objects.requireNonNull(file, "file"), maxBytes));
    }

    /**
     * Reads what a stream holds up to its end.
     *
     * @param in the stream; the caller closes it
     * @param name what messages call it
     * @return the result, as that of {@link #read(Path)}
     * @throws IngestException if it can't be read; its message says what is wrong and what to do
     */
    public ParseResult read(InputStream in, String name) {
        return read(SourceFile.read(Objects.requireNonNull(in, "in"), name, maxBytes));
    }

    private ParseResult read(SourceFile file) {
        try {
            return reader(file).read(file, parser);
        } catch (TextTooLongException e) {
            throw new IngestException(file.name(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Names each reader where it is made, so that a text costs nothing of the libraries for the other kinds. */
    private static FormatReader reader(SourceFile file) {
        return switch (FileKind.of(file)) {
            case PDF -> new PdfReader();
            case DOCX, DOC -> new WordReader();
            case HTML -> new HtmlReader();
            case XML -> new XmlReader();
            case TEXT -> new TextFileReader();
        };
    }

    /** Sets what a reader may do. A builder is for one thread; the reader that it makes is for all. */
    public static final class Builder {
        private int maxLength = KamervragenParser.DEFAULT_MAX_LENGTH;
        private int maxBytes = DEFAULT_MAX_BYTES;

        private Builder() {}

        /**
         * Sets how long the text of a file may be.
         *
         * @param maxLength the most UTF-16 code units, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxLength(int maxLength) {
            this.maxLength = atLeastOne("maxLength", maxLength);
            return this;
        }

        /**
         * Sets how large a file may be.
         *
         * @param maxBytes the most bytes, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxBytes(int maxBytes) {
            this.maxBytes = atLeastOne("maxBytes", maxBytes);
            return this;
        }

        private static int atLeastOne(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " " + value + " must be >= 1");
            }
            return value;
        }

        /**
         * Makes the reader.
         *
         * @return the reader
         */
        public DocumentReader build() {
            return new DocumentReader(this);
        }
    }
}
