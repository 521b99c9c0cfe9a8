package nl.kamervragen.internal.lines;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.text.Chars;

/** Cuts text into lines: LF, CR LF, CR, the Unicode line ends, and the form feed, which ends a page too. */
public final class LineReader {
    private static final char LINE_SEPARATOR = 0x2028;

    private LineReader() {}

    /** The lines of {@code text}, in one pass. */
    public static Lines read(CharSequence text) {
        String source = text.toString();
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        boolean afterPageEnd = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isLineEnd(c)) {
                boolean pairedEnd = c == '\n' && i > 0 && source.charAt(i - 1) == '\r';
                if (!pairedEnd) {
                    lines.add(line(source, begin, i, afterPageEnd));
                    afterPageEnd = false;
                }
                afterPageEnd |= c == '\f';
                begin = i + 1;
            }
        }
        if (begin < source.length()) {
            lines.add(line(source, begin, source.length(), afterPageEnd));
        }
        return new Lines(source, lines);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == LINE_SEPARATOR || c == 0x2029;
    }

    private static Line line(String source, int begin, int end, boolean afterPageEnd) {
        int textBegin = begin;
        int textEnd = end;
        while (textBegin < textEnd && Chars.isBlank(source.charAt(textBegin))) {
            textBegin++;
        }
        while (textEnd > textBegin && Chars.isBlank(source.charAt(textEnd - 1))) {
            textEnd--;
        }
        boolean goesOn = end < source.length() && source.charAt(end) == LINE_SEPARATOR;
        return new Line(begin, end, textBegin, textEnd, afterPageEnd, goesOn);
    }
}
