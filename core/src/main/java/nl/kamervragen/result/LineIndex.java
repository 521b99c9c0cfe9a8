package nl.kamervragen.result;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells for an offset in a text at which line and column it stands.
 *
 * <p>A line ends at LF, CR LF or CR; a form feed ends none. Making the index reads the text once; each lookup takes
 * time logarithmic in the number of lines.
 *
 * <pre>{@code
 * LineIndex lines = LineIndex.of("Vraag 1\nKlopt dit?1\n");
 * lines.span(18, 19) // line 2, column 11, index 18, length 1
 * }</pre>
 *
 * <p>Instances are immutable and may be shared by threads.
 *
 * @since 0.1.0
 */
public final class LineIndex {
    /** A guess that saves most copies. */
    private static final int USUAL_LINE = 30;

    private final int textLength;
    private final int[] starts;

    private LineIndex(int textLength, int[] starts) {
        this.textLength = textLength;
        this.starts = starts;
    }

    /**
     * Makes the index of a text.
     *
     * @param text the text; it isn't kept
     * @return the index
     */
    public static LineIndex of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        String all = text.toString();
        int[] starts = new int[Math.max(16, all.length() / USUAL_LINE)];
        int count = 1;
        int feed = all.indexOf('\n');
        int carriage = all.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            boolean pair = carriage >= 0 && feed == carriage + 1;
            boolean feedNext = pair || carriage < 0 || (feed >= 0 && feed < carriage);
            int end = feedNext ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count + lineEnds(all, end));
            }
            starts[count++] = end + 1;
            feed = feedNext ? all.indexOf('\n', end + 1) : feed;
            carriage = pair || !feedNext ? all.indexOf('\r', end + 1) : carriage;
        }
        return new LineIndex(all.length(), count == starts.length ? starts : Arrays.copyOf(starts, count));
    }

    /** How many line ends stand at or behind a place. */
    private static int lineEnds(String text, int from) {
        int ends = 0;
        for (int i = from; i < text.length(); i++) {
            boolean pair = text.charAt(i) == '\r' && text.startsWith("\n", i + 1);
            ends += text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !pair) ? 1 : 0;
        }
        return ends;
    }

    /**
     * Returns the number of lines.
     *
     * @return at least 1; a text that ends in a line end has an empty last line
     */
    public int lineCount() {
        return starts.length;
    }

    /**
     * Returns the line that holds an offset.
     *
     * @param index an offset from 0 up to and including the text's length
     * @return the line, from 1
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public int line(int index) {
        Objects.checkFromToIndex(index, index, textLength);
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the span between two offsets.
     *
     * @param begin the offset of its first character
     * @param end the offset after its last character
     * @return the span, with the line and column of its begin
     * @throws IndexOutOfBoundsException if the offsets are out of order or outside the text
     */
    public SourceSpan span(int begin, int end) {
        Objects.checkFromToIndex(begin, end, textLength);
        int line = line(begin);
        return new SourceSpan(line, begin - starts[line - 1] + 1, begin, end - begin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LineIndex that && textLength == that.textLength && Arrays.equals(starts, that.starts);
    }

    @Override
    public int hashCode() {
        return 31 * textLength + Arrays.hashCode(starts);
    }

    @Override
    public String toString() {
        return "LineIndex[" + starts.length + " lines, " + textLength + " characters]";
    }
}
