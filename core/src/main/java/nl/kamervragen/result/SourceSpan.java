package nl.kamervragen.result;

/**
 * A run of characters in the text that was parsed, with the line and column at which it begins.
 *
 * <p>Lines and columns count from 1 as editors do; a line ends at LF, CR LF or CR. Columns, index and length count
 * UTF-16 code units, as {@link String#charAt(int)} does: a character outside the Basic Multilingual Plane counts for
 * two, and a tab for one.
 *
 * <pre>{@code
 * // in "Vraag 1\nKlopt dit?1\n", the footnote mark
 * new SourceSpan(2, 11, 18, 1)
 * }</pre>
 *
 * @param line the line, from 1
 * @param column the place in the line, from 1
 * @param index the place in the text, from 0
 * @param length the number of UTF-16 code units; 0 for a place between two characters
 * @since 0.1.0
 */
public record SourceSpan(int line, int column, int index, int length) {

    /**
     * Checks the numbers.
     *
     * @param line the line, from 1
     * @param column the place in the line, from 1
     * @param index the place in the text, from 0
     * @param length the number of UTF-16 code units
     * @throws IllegalArgumentException if line or column is less than 1, if index or length is less than 0, or if the
     *     span ends beyond {@link Integer#MAX_VALUE}
     */
    public SourceSpan {
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " must be >= 1");
        }
        if (column < 1) {
            throw new IllegalArgumentException("column " + column + " must be >= 1");
        }
        if (index < 0) {
            throw new IllegalArgumentException("index " + index + " must be >= 0");
        }
        if (length < 0) {
            throw new IllegalArgumentException("length " + length + " must be >= 0");
        }
        if (length > Integer.MAX_VALUE - index) {
            throw new IllegalArgumentException(
                    "index " + index + " + length " + length + " must be <= " + Integer.MAX_VALUE);
        }
    }

    /**
     * Returns the index just after the last character.
     *
     * @return {@code index + length}
     */
    public int end() {
        return index + length;
    }

    /**
     * Returns the place as a person reads it.
     *
     * @return for example {@code line 2, column 11}
     */
    public String place() {
        return "line " + line + ", column " + column;
    }
}
