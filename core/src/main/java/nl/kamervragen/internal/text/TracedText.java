package nl.kamervragen.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamervragen.model.Herkomst;

/**
 * Text of which each character knows where in the source it was copied from.
 *
 * <p>Immutable. The text is a sequence of runs, each copied verbatim from one place of the source; between runs stand
 * characters that the library put there (a space for a line break).
 */
public final class TracedText implements CharSequence {
    /** No text at all. */
    public static final TracedText EMPTY = new Builder("").build();

    private final String text;
    private final int[] textOffsets;
    private final int[] sourceOffsets;
    private final int[] lengths;

    private TracedText(String text, int[] textOffsets, int[] sourceOffsets, int[] lengths) {
        this.text = text;
        this.textOffsets = textOffsets;
        this.sourceOffsets = sourceOffsets;
        this.lengths = lengths;
    }

    /** Where the character at {@code index} stands in the source, or the nearest copied character before it, or -1. */
    public int sourceOffset(int index) {
        int run = runBefore(index);
        if (run < 0) {
            return -1;
        }
        return sourceOffsets[run] + Math.min(index - textOffsets[run], lengths[run] - 1);
    }

    /** Whether the character at {@code index} was copied from the source, and not put in by the library. */
    public boolean isCopied(int index) {
        int run = runBefore(index);
        return run >= 0 && index < textOffsets[run] + lengths[run];
    }

    private int runBefore(int index) {
        int found = Arrays.binarySearch(textOffsets, index);
        return found >= 0 ? found : -found - 2;
    }

    /** The part of this text from {@code begin} to {@code end}, with its origin. */
    public TracedText slice(int begin, int end) {
        Builder builder = new Builder(text);
        builder.copy(this, begin, end);
        return builder.build();
    }

    /** The same text without the blanks at its ends. */
    public TracedText strip() {
        int begin = 0;
        int end = length();
        while (begin < end && Chars.isBlank(charAt(begin))) {
            begin++;
        }
        while (end > begin && Chars.isBlank(charAt(end - 1))) {
            end--;
        }
        return begin == 0 && end == length() ? this : slice(begin, end);
    }

    /** The runs in the form of the model. */
    public List<Herkomst> herkomst() {
        List<Herkomst> runs = new ArrayList<>(textOffsets.length);
        for (int i = 0; i < textOffsets.length; i++) {
            runs.add(new Herkomst(textOffsets[i], sourceOffsets[i], lengths[i]));
        }
        return runs;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts traced text together, left to right. */
    public static final class Builder {
        private final CharSequence source;
        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[24];
        private int size;

        /** Makes an empty text whose runs will point into {@code source}. */
        public Builder(CharSequence source) {
            this.source = source;
        }

        /** Appends the source's characters from {@code begin} to {@code end}. */
        public Builder append(int begin, int end) {
            if (begin < end) {
                addRun(text.length(), begin, end - begin);
                text.append(source, begin, end);
            }
            return this;
        }

        /** Appends a character that the source does not have at this place. */
        public Builder insert(char c) {
            text.append(c);
            return this;
        }

        /** Appends a part of another traced text, with its origin. */
        public Builder copy(TracedText other, int begin, int end) {
            int shift = text.length() - begin;
            for (int run = Math.max(0, other.runBefore(begin)); run < other.textOffsets.length; run++) {
                int from = Math.max(begin, other.textOffsets[run]);
                int to = Math.min(end, other.textOffsets[run] + other.lengths[run]);
                if (other.textOffsets[run] >= end) {
                    break;
                }
                if (from < to) {
                    addRun(from + shift, other.sourceOffsets[run] + from - other.textOffsets[run], to - from);
                }
            }
            text.append(other.text, begin, end);
            return this;
        }

        private void addRun(int textOffset, int sourceOffset, int length) {
            if (size > 0
                    && runs[size - 3] + runs[size - 1] == textOffset
                    && runs[size - 2] + runs[size - 1] == sourceOffset) {
                runs[size - 1] += length;
                return;
            }
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size] = textOffset;
            runs[size + 1] = sourceOffset;
            runs[size + 2] = length;
            size += 3;
        }

        /** How much has been put together so far, in UTF-16 code units. */
        public int length() {
            return text.length();
        }

        /** The last character put in, or NUL when there is none. */
        public char last() {
            return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
        }

        /** Takes the last character away again. */
        public Builder dropLast() {
            text.setLength(text.length() - 1);
            if (size > 0 && runs[size - 3] + runs[size - 1] > text.length()) {
                runs[size - 1]--;
                if (runs[size - 1] == 0) {
                    size -= 3;
                }
            }
            return this;
        }

        /** The text put together. */
        public TracedText build() {
            int count = size / 3;
            int[] textOffsets = new int[count];
            int[] sourceOffsets = new int[count];
            int[] lengths = new int[count];
            for (int i = 0; i < count; i++) {
                textOffsets[i] = runs[3 * i];
                sourceOffsets[i] = runs[3 * i + 1];
                lengths[i] = runs[3 * i + 2];
            }
            return new TracedText(text.toString(), textOffsets, sourceOffsets, lengths);
        }
    }
}
