package nl.kamervragen.internal.lines;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Stretch;

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
        while (begin < source.length()) {
            int textBegin = textBegin(source, begin);
            Stretch rest = Stretch.toLineEnd(source, textBegin);
            int end = rest.end();
            if (textBegin < end) {
                boolean goesOn = charAt(source, end) == LINE_SEPARATOR;
                lines.add(new Line(begin, textBegin, text(source, textBegin, rest), blanks, afterPageEnd, goesOn));
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

    /** CR LF is one line end. */
    private static int behindLineEnd(String source, int end) {
        return source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Where the text of a line begins, or the line ends that shows nothing. */
    private static int textBegin(String source, int begin) {
        int textBegin = begin;
        while (textBegin < source.length() && isBlankWithin(source.charAt(textBegin))) {
            textBegin++;
        }
        return textBegin;
    }

    private static boolean isBlankWithin(char c) {
        return Chars.isBlank(c) && !Chars.isLineEnd(c);
    }

    /** The text of a line that shows something, without the blanks behind it. */
    private static Stretch text(String source, int textBegin, Stretch rest) {
        int textEnd = rest.end();
        while (Chars.isBlank(source.charAt(textEnd - 1))) {
            textEnd--;
        }
        return textEnd == rest.end() ? rest : Stretch.of(source, textBegin, textEnd);
    }
}
