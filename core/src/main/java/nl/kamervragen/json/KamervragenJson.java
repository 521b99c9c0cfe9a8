package nl.kamervragen.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.kamervragen.model.Kamervragen;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a document of Kamervragen as JSON and reads it back, with nothing lost on the way.
 *
 * <p>Example:
 *
 * <pre>{@code
 * KamervragenJson json = KamervragenJson.create();
 * String text = json.toJson(document);
 * json.fromJson(text).equals(document); // true
 * }</pre>
 *
 * <p>The form is that of {@link #schema()}, version {@value #VERSIE}: members named as in the model, in a fixed order,
 * dates as ISO-8601, absent values and empty optional lists left out. The same document always gives the same text.
 *
 * <p>Reading is strict. What is no JSON, an unknown or doubled member, a missing one, a null, a number as text or a
 * value that the model refuses gives a {@link KamervragenJsonException} that says what is wrong, where, and what to do.
 * Only two things are read more freely than the schema has it: {@code vergaderjaar} in any form that
 * {@link nl.kamervragen.model.Vergaderjaar#parse} knows, and the {@code uri} of a reference, which follows from its id
 * and is therefore not looked at.
 *
 * <p>Reading is bounded too, so that no input can exhaust the machine: at most {@value #MAX_LENGTH} characters (bytes,
 * from an {@link InputStream}), {@value #MAX_DEPTH} levels of nesting, names of {@value #MAX_NAME} characters and
 * numbers of {@value #MAX_NUMBER} digits. The limit on length is exact for text and, for streams, kept to within one
 * buffer of some thousands of characters.
 *
 * <p>This class is immutable and thread-safe: one instance serves all threads.
 *
 * @since 0.1.0
 */
public final class KamervragenJson {
    /** The version of the JSON form that this class writes and reads, in the member {@code versie}. */
    public static final int VERSIE = 1;

    /** The most characters, or bytes of a stream, that are read: {@value}. */
    public static final int MAX_LENGTH = 200_000_000;

    static final int MAX_DEPTH = 64;
    static final int MAX_NAME = 1_000;
    static final int MAX_NUMBER = 20;

    private static final String SCHEMA = "kamervragen.schema.json";

    private final JsonMapper mapper;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private KamervragenJson(JsonMapper mapper, ObjectReader reader, ObjectWriter writer) {
        this.mapper = mapper;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Gives a converter that writes compact JSON: one line, no spaces.
     *
     * @return a converter for all threads
     */
    public static KamervragenJson create() {
        JsonMapper mapper = Mapper.create();
        return new KamervragenJson(mapper, mapper.readerFor(Kamervragen.class), Mapper.writer(mapper));
    }

    /**
     * Gives a converter like this one that writes for human readers: a member a line, indented by two spaces, lines
     * ended by a line feed on every machine.
     *
     * @return a converter for all threads; this one stays as it is
     */
    public KamervragenJson pretty() {
        return new KamervragenJson(mapper, reader, writer.with(Mapper.indented()));
    }

    /**
     * Writes a document as a text.
     *
     * @param document the document
     * @return the JSON
     * @throws NullPointerException when the document is null
     */
    public String toJson(Kamervragen document) {
        Objects.requireNonNull(document, "document must not be null");
        return writer.writeValueAsString(document);
    }

    /**
     * Writes a document to a writer, flushes it and leaves it open.
     *
     * @param document the document
     * @param target where to write
     * @throws UncheckedIOException when the target cannot be written to
     * @throws NullPointerException when an argument is null
     */
    public void toJson(Kamervragen document, Writer target) {
        Objects.requireNonNull(document, "document must not be null");
        Objects.requireNonNull(target, "target must not be null");
        try {
            writer.writeValue(target, document);
        } catch (JacksonException e) {
            throw Failures.writing(e);
        }
    }

    /**
     * Writes a document to a stream as UTF-8, flushes it and leaves it open.
     *
     * @param document the document
     * @param target where to write
     * @throws UncheckedIOException when the target cannot be written to
     * @throws NullPointerException when an argument is null
     */
    public void toJson(Kamervragen document, OutputStream target) {
        Objects.requireNonNull(document, "document must not be null");
        Objects.requireNonNull(target, "target must not be null");
        try {
            writer.writeValue(target, document);
        } catch (JacksonException e) {
            throw Failures.writing(e);
        }
    }

    /**
     * Reads a document from a text.
     *
     * @param json the JSON of one document and nothing else
     * @return the document
     * @throws KamervragenJsonException when the text is no JSON, or not that of a document
     * @throws NullPointerException when the text is null
     */
    public Kamervragen fromJson(String json) {
        Objects.requireNonNull(json, "json must not be null");
        if (json.length() > MAX_LENGTH) {
            throw Failures.tooLong(json.length());
        }
        return read(() -> mapper.createParser(json));
    }

    /**
     * Reads a document from a reader, to its end, and leaves it open.
     *
     * @param source the JSON of one document and nothing else
     * @return the document
     * @throws KamervragenJsonException when the text is no JSON, or not that of a document
     * @throws UncheckedIOException when the source cannot be read from
     * @throws NullPointerException when the source is null
     */
    public Kamervragen fromJson(Reader source) {
        Objects.requireNonNull(source, "source must not be null");
        return read(() -> mapper.createParser(source));
    }

    /**
     * Reads a document from a stream of UTF-8 (UTF-16 and UTF-32 are recognised too), to its end, and leaves it open.
     *
     * @param source the JSON of one document and nothing else
     * @return the document
     * @throws KamervragenJsonException when the bytes are no JSON, or not that of a document; its column counts bytes
     * @throws UncheckedIOException when the source cannot be read from
     * @throws NullPointerException when the source is null
     */
    public Kamervragen fromJson(InputStream source) {
        Objects.requireNonNull(source, "source must not be null");
        return read(() -> mapper.createParser(source));
    }

    /**
     * Gives the JSON Schema (draft 2020-12) of the form, as it ships with this library.
     *
     * @return the schema, itself JSON
     */
    public static String schema() {
        try (InputStream stream = KamervragenJson.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException(SCHEMA + " is missing beside " + KamervragenJson.class.getName()
                        + "; use the jar as it was published");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA + " from the library's jar", e);
        }
    }

    /** Opening may fail as reading does: Jackson looks at the first bytes to learn the encoding. */
    private interface Opener {
        JsonParser open();
    }

    private Kamervragen read(Opener opener) {
        try (StrictParser parser = new StrictParser(opener.open())) {
            return read(parser);
        } catch (JacksonException e) {
            throw Failures.reading(e, null);
        }
    }

    /** Translates a failure while the parser is still open, because it knows best what stands there. */
    private Kamervragen read(StrictParser parser) {
        Kamervragen document;
        try {
            document = reader.readValue(parser);
        } catch (JacksonException e) {
            throw Failures.reading(e, parser);
        }
        if (!parser.versionMet()) {
            throw Failures.withoutVersion();
        }
        return document;
    }
}
