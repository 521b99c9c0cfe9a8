package nl.kamervragen.parser;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import nl.kamervragen.internal.assembly.Street;
import nl.kamervragen.result.ParseResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the text of a document with Kamervragen into the model.
 *
 * <pre>{@code
 * KamervragenParser parser = KamervragenParser.create();
 * Kamervragen document = parser.parse(Path.of("ah-1.txt")).orElseThrow();
 * document.antwoordOp(2).ifPresent(antwoord -> System.out.println(antwoord.tekst().platteTekst()));
 * }</pre>
 *
 * <p><b>Total.</b> Any text within the length limit yields a result, in time and memory linear in its length: what
 * doesn't fit becomes a diagnostic, not an exception. A text that is in far more pieces than a document can be becomes
 * one too, before it is read: see {@link Builder#maxPieces(int)}.
 *
 * <p><b>Thread-safe.</b> A parser is immutable and holds nothing of a text between two calls: one may be shared by all
 * threads.
 *
 * @since 0.1.0
 */
public final class KamervragenParser {
    /**
     * The most characters that a parser takes when nothing else is asked for: 16 Mi (16,777,216) UTF-16 code units.
     *
     * <p>A document has some ten thousand: the limit leaves room for what nobody has seen yet, and keeps a server's
     * memory from whoever sends it a text.
     */
    public static final int DEFAULT_MAX_LENGTH = 16 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(KamervragenParser.class);

    /** Any text may have so many pieces, whatever its length. */
    private static final int FREE_PIECES = 20_000;

    /** Beyond these a text may have one piece in so many characters. */
    private static final int LENGTH_OF_PIECE = 32;

    private final int maxLength;
    private final OptionalInt maxPieces;
    private final boolean references;

    private KamervragenParser(Builder builder) {
        this.maxLength = builder.maxLength;
        this.maxPieces = builder.maxPieces;
        this.references = builder.references;
    }

    /**
     * Makes a parser that does all it can, within the default limit.
     *
     * @return the parser
     */
    public static KamervragenParser create() {
        return builder().build();
    }

    /**
     * Makes a builder of a parser with other limits, or one that does less.
     *
     * <pre>{@code
     * KamervragenParser parser = KamervragenParser.builder().maxLength(1_000_000).build();
     * }</pre>
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a text.
     *
     * <p>Line ends of all kinds, a byte order mark and form feeds may be in it; offsets in the result count in the text
     * as it was handed over.
     *
     * <p>A program that sees the page can say more than letters do: a raised digit as a Unicode superscript is a
     * footnote mark for certain, a form feed is a page end, and a line separator (U+2028) is a line end within a
     * paragraph.
     *
     * @param text the text of one document
     * @return the result, with errors among its diagnostics when the text is no document with Kamervragen
     * @throws TextTooLongException if the text is longer than {@link Builder#maxLength(int)} allows
     */
    public ParseResult parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > maxLength) {
            throw new TextTooLongException(text.length(), maxLength);
        }
        int mostPieces = maxPieces.orElse(FREE_PIECES + text.length() / LENGTH_OF_PIECE);
        ParseResult result = Street.read(text.toString(), mostPieces, references);
        LOG.debug("parsed {} characters into {}", text.length(), result);
        return result;
    }

    /**
     * Parses a file.
     *
     * <p>The file must hold text in UTF-8, or in UTF-16 with a byte order mark. The result is that of
     * {@code parse(Files.readString(file))}: a byte order mark counts as the text's first character.
     *
     * @param file the file
     * @return the result
     * @throws TextReadException if the file is missing, a folder, not to be read, too large, malformed UTF-8 or no text
     *     at all (a PDF, a Word file, an image); its message names the file, the byte, and what to do
     */
    public ParseResult parse(Path file) {
        Objects.requireNonNull(file, "file");
        LOG.debug("reading {}", file);
        return parse(TextReader.read(file, maxLength));
    }

    /**
     * Parses what a stream holds up to its end, read as {@link #parse(Path)} reads a file.
     *
     * @param in the stream; the caller closes it
     * @return the result
     * @throws TextReadException if the stream fails, is too long, malformed UTF-8 or no text at all; its message calls
     *     it {@code input}
     */
    public ParseResult parse(InputStream in) {
        Objects.requireNonNull(in, "in");
        return parse(TextReader.read(in, "input", maxLength));
    }

    /**
     * Returns how the parser was made.
     *
     * @return for example {@code KamervragenParser[maxLength=16777216]}
     */
    @Override
    public String toString() {
        String pieces = maxPieces.isPresent() ? ", maxPieces=" + maxPieces.getAsInt() : "";
        String without = references ? "" : ", withoutReferences";
        return "KamervragenParser[maxLength=" + maxLength + pieces + without + "]";
    }

    /**
     * Sets what a parser may do. A builder is for one thread; the parser that it makes is for all.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private int maxLength = DEFAULT_MAX_LENGTH;
        private OptionalInt maxPieces = OptionalInt.empty();
        private boolean references = true;

        private Builder() {}

        /**
         * Sets how long a text may be.
         *
         * <p>Reading a text takes memory in proportion to its length; with a limit, whoever hands over a text can't
         * take more than is meant for it.
         *
         * @param maxLength the most UTF-16 code units, at least 1; {@link #DEFAULT_MAX_LENGTH} when this is not called
         * @return this builder
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxLength(int maxLength) {
            this.maxLength = atLeastOne("maxLength", maxLength);
            return this;
        }

        /**
         * Sets in how many pieces a text may be: lines that show something, and stretches parted by what has to be
         * mended or left out (accents apart from their letters, soft hyphens, two blanks for one, signs of Markdown,
         * footnote marks).
         *
         * <p>The result says of each piece where it stands, so a text of nothing but pieces takes up to a hundred bytes
         * a character while a document takes ten. A text with more than its pieces is not read: its result has the
         * error {@link nl.kamervragen.result.DiagnosticCode#TOO_MANY_PIECES}, and its characters are accounted for as
         * {@link nl.kamervragen.result.SkipReason#NOT_READ}.
         *
         * @param maxPieces the most pieces, at least 1; when this is not called 20,000, which is fifty times what a
         *     document has, and one more for each 32 characters of the text
         * @return this builder
         * @throws IllegalArgumentException if the limit is less than 1
         */
        public Builder maxPieces(int maxPieces) {
            this.maxPieces = OptionalInt.of(atLeastOne("maxPieces", maxPieces));
            return this;
        }

        /**
         * Leaves out the references to other documents, for a program that only wants the text: a parse takes about a
         * fifth less time.
         *
         * <p>No paragraph has {@link nl.kamervragen.model.Alinea#referenties() references} then, and nothing is said of
         * those in questions and answers that could not be resolved. Everything else is what it is with them, also
         * {@link nl.kamervragen.model.Kop#zieOok()} and {@link nl.kamervragen.model.Voetnoot#bron()}.
         *
         * <pre>{@code
         * KamervragenParser parser = KamervragenParser.builder().withoutReferences().build();
         * }</pre>
         *
         * @return this builder
         */
        public Builder withoutReferences() {
            this.references = false;
            return this;
        }

        private static int atLeastOne(String name, int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException(name + " " + limit + " must be >= 1");
            }
            return limit;
        }

        /**
         * Makes the parser.
         *
         * @return the parser
         */
        public KamervragenParser build() {
            return new KamervragenParser(this);
        }
    }
}
