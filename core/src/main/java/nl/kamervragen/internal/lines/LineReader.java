package nl.kamervragen.internal.lines;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.text.Chars;

/** Cuts text into lines: LF, CR LF, CR, the Unicode line ends, and the form feed, which ends a page too. */
public final class LineReader {
    private static final char LINE_SEPARATOR = 0x2028;

    private LineReader() {}

    /** The lines of {@code text} that show something, in one pass. */
    public static Lines read(CharSequence text) {
        String source = text.toString();
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        int blanks = 0;
        boolean afterPageEnd = false;
        for (int end = lineEnd(source, 0); begin < source.length(); end = lineEnd(source, begin)) {
            int textBegin = textBegin(source, begin, end);
            if (textBegin < end) {
                lines.add(new Line(
                        begin,
                        textBegin,
                        textEnd(source, end),
                        blanks,
                        afterPageEnd,
                        charAt(source, end) == LINE_SEPARATOR));
                blanks = 0;
                afterPageEnd = false;
            } else {
                blanks++;
            }
            afterPageEnd |= charAt(source, end) == '\f';
            begin = behindLineEnd(source, end);
        }
        return new Lines(source, lines);
    }

    private static char charAt(String source, int index) {
        return index < source.length() ? source.charAt(index) : '\n';
    }

    private static int lineEnd(String source, int begin) {
        int end = begin;
        while (end < source.length() && !Chars.isLineEnd(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /** CR LF is one line end. */
    private static int behindLineEnd(String source, int end) {
        return source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    private static int textBegin(String source, int begin, int end) {
        int textBegin = begin;
        while (textBegin < end && Chars.isBlank(source.charAt(textBegin))) {
            textBegin++;
        }
        return textBegin;
    }

    /** Where the text of a line that shows something ends. */
    private static int textEnd(String source, int end) {
        int textEnd = end;
        while (Chars.isBlank(source.charAt(textEnd - 1))) {
            textEnd--;
        }
        return textEnd;
    }
}
