package nl.kamervragen.internal.text;

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

    private static final int TEXT = 0;
    private static final int SOURCE = 1;
    private static final int LENGTH = 2;
    private static final int SIZE = 3;

    /** So many runs a part of a text has at most, as a rule. */
    private static final int FEW = 4;

    private final String text;
    /** Three numbers a run: where it stands in the text, where in the source, and how long it is. */
    private final int[] runs;

    private TracedText(String text, int[] runs) {
        this.text = text;
        this.runs = runs;
    }

    /** Where the character at {@code index} stands in the source, or the nearest copied character before it, or -1. */
    public int sourceOffset(int index) {
        int run = runBefore(index);
        if (run < 0) {
            return -1;
        }
        return runs[run + SOURCE] + Math.min(index - runs[run + TEXT], runs[run + LENGTH] - 1);
    }

    /** Where in the source the characters from {@code begin} to {@code end} stand; nothing where none was copied. */
    public Span sourceSpan(int begin, int end) {
        int from = Math.max(0, sourceOffset(begin));
        return new Span(from, begin < end ? Math.max(from, sourceOffset(end - 1) + 1) : from);
    }

    /** Whether the character at {@code index} was copied from the source, and not put in by the library. */
    public boolean isCopied(int index) {
        int run = runBefore(index);
        return run >= 0 && index < runs[run + TEXT] + runs[run + LENGTH];
    }

    /** Where the numbers of the last run stand that begins no later than {@code index}, or below zero. */
    private int runBefore(int index) {
        int low = 0;
        int high = runs.length / SIZE;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle * SIZE + TEXT] <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (low - 1) * SIZE;
    }

    /** The part of this text from {@code begin} to {@code end}, with its origin. */
    public TracedText slice(int begin, int end) {
        if (begin == 0 && end == length()) {
            return this;
        }
        return new Builder(text, end - begin, FEW).copy(this, begin, end).build();
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
        return slice(begin, end);
    }

    /** The runs in the form of the model. */
    public List<Herkomst> herkomst() {
        Herkomst[] parts = new Herkomst[runCount()];
        for (int i = 0; i < parts.length; i++) {
            int run = i * SIZE;
            parts[i] = new Herkomst(runs[run + TEXT], runs[run + SOURCE], runs[run + LENGTH]);
        }
        return List.of(parts);
    }

    /** How many runs there are. */
    public int runCount() {
        return runs.length / SIZE;
    }

    /** Where in the source a run begins. */
    public int runBegin(int run) {
        return runs[run * SIZE + SOURCE];
    }

    /** Where in the source a run ends. */
    public int runEnd(int run) {
        return runs[run * SIZE + SOURCE] + runs[run * SIZE + LENGTH];
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

    /** Puts traced texts together, left to right; when one is built the next may begin. */
    public static final class Builder {
        private final String source;
        private char[] text;
        private int length;
        private int[] runs;
        private int size;

        /** Makes an empty text whose runs will point into {@code source}. */
        public Builder(String source) {
            this(source, 512, 16);
        }

        private Builder(String source, int length, int runCount) {
            this.source = source;
            this.text = new char[length];
            this.runs = new int[runCount * SIZE];
        }

        /** Appends the source's characters from {@code begin} to {@code end}. */
        public Builder append(int begin, int end) {
            if (begin < end) {
                addRun(length, begin, end - begin);
                appendChars(source, begin, end);
            }
            return this;
        }

        /** Appends a character that the source does not have at this place. */
        public Builder insert(char c) {
            reserve(1);
            text[length++] = c;
            return this;
        }

        /** Appends a part of another traced text, with its origin. */
        public Builder copy(TracedText other, int begin, int end) {
            int shift = length - begin;
            for (int run = Math.max(0, other.runBefore(begin)); run < other.runs.length; run += SIZE) {
                int runBegin = other.runs[run + TEXT];
                if (runBegin >= end) {
                    break;
                }
                int from = Math.max(begin, runBegin);
                int to = Math.min(end, runBegin + other.runs[run + LENGTH]);
                if (from < to) {
                    addRun(from + shift, other.runs[run + SOURCE] + from - runBegin, to - from);
                }
            }
            appendChars(other.text, begin, end);
            return this;
        }

        private void appendChars(String from, int begin, int end) {
            reserve(end - begin);
            from.getChars(begin, end, text, length);
            length += end - begin;
        }

        private void reserve(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
            }
        }

        private void addRun(int textOffset, int sourceOffset, int runLength) {
            int last = size - SIZE;
            if (size > 0
                    && runs[last + TEXT] + runs[last + LENGTH] == textOffset
                    && runs[last + SOURCE] + runs[last + LENGTH] == sourceOffset) {
                runs[last + LENGTH] += runLength;
                return;
            }
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size + TEXT] = textOffset;
            runs[size + SOURCE] = sourceOffset;
            runs[size + LENGTH] = runLength;
            size += SIZE;
        }

        /** How much has been put together so far, in UTF-16 code units. */
        public int length() {
            return length;
        }

        /** The last character put in, or NUL when there is none. */
        public char last() {
            return length == 0 ? '\0' : text[length - 1];
        }

        /** Takes the last character away again. */
        public Builder dropLast() {
            length--;
            int last = size - SIZE;
            if (size > 0 && runs[last + TEXT] + runs[last + LENGTH] > length) {
                runs[last + LENGTH]--;
                if (runs[last + LENGTH] == 0) {
                    size -= SIZE;
                }
            }
            return this;
        }

        /** The text put together; the builder is empty again. */
        public TracedText build() {
            TracedText built = new TracedText(new String(text, 0, length), Arrays.copyOf(runs, size));
            length = 0;
            size = 0;
            return built;
        }
    }
}
