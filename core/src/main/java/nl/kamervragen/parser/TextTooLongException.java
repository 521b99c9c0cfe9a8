package nl.kamervragen.parser;

import java.util.Locale;

/**
 * Thrown when a text is longer than the parser's limit, before anything is read of it.
 *
 * @since 0.1.0
 */
public final class TextTooLongException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** How long the text is. */
    private final int length;

    /** How long it may be. */
    private final int maxLength;

    TextTooLongException(int length, int maxLength) {
        super(String.format(
                Locale.ROOT,
                "the text has %,d characters, more than the %,d that this parser takes:"
                        + " hand over one document at a time, or raise the limit (maxLength)",
                length,
                maxLength));
        this.length = length;
        this.maxLength = maxLength;
    }

    /**
     * Returns how long the text is.
     *
     * @return the number of UTF-16 code units
     */
    public int length() {
        return length;
    }

    /**
     * Returns how long it may be.
     *
     * @return the number of UTF-16 code units that {@link KamervragenParser.Builder#maxLength(int)} set
     */
    public int maxLength() {
        return maxLength;
    }
}
