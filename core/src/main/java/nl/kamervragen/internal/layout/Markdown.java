package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;

/**
 * The dressing of Markdown that programs make from a PDF: {@code #### } before headings, {@code **} around bold lines,
 * {@code >} before quoted ones, {@code -----} at page ends. In a text without headings and without bold labels nothing
 * is taken for dressing.
 */
final class Markdown {
    private static final int RULE = 3;
    private static final int MOST_SIGNS = 3;

    private final String source;
    private final boolean present;

    private Markdown(String source, boolean present) {
        this.source = source;
        this.present = present;
    }

    static Markdown of(Lines lines) {
        boolean present = false;
        for (int i = 0; i < lines.lines().size() && !present; i++) {
            Line line = lines.lines().get(i);
            present =
                    isHeading(lines.source(), line) || isDressedLabel(lines.source(), line.textBegin(), line.textEnd());
        }
        return new Markdown(lines.source(), present);
    }

    private static boolean isHeading(String source, Line line) {
        int i = line.textBegin();
        while (i < line.textEnd() && source.charAt(i) == '#') {
            i++;
        }
        return i > line.textBegin() && i < line.textEnd() && source.charAt(i) == ' ';
    }

    /** Whether a label, or a whole line that may be a numbered question, stands between the signs of such words. */
    private static boolean isDressedLabel(String source, int begin, int end) {
        int signs = signs(source, begin, end);
        int text = begin + signs;
        int close = signs > 0 ? source.indexOf(source.substring(begin, text), text) : -1;
        if (close <= text || close >= end) {
            return false;
        }
        boolean whole = close + signs == end;
        boolean numbered = Chars.isDigit(source.charAt(text)) && source.charAt(close - 1) == '?';
        return (whole && numbered)
                || LabelReader.read(source, text, close)
                        .filter(label -> label.alone() || whole)
                        .isPresent();
    }

    /** How many signs dress the words that begin here: {@code *}, {@code **}, {@code ***}, {@code _}; or 0. */
    private static int signs(String source, int begin, int end) {
        int i = begin;
        while (i < end
                && i - begin <= MOST_SIGNS
                && isSign(source.charAt(i))
                && source.charAt(i) == source.charAt(begin)) {
            i++;
        }
        boolean words = i < end && i - begin <= MOST_SIGNS && !Chars.isBlank(source.charAt(i));
        return words ? i - begin : 0;
    }

    private static boolean isSign(char c) {
        return c == '*' || c == '_';
    }

    /** Whether the text is Markdown at all. */
    boolean isPresent() {
        return present;
    }

    /** Whether the line parts the head of a table from its rows. */
    boolean isTableRule(Line line) {
        boolean frame = false;
        for (int i = line.textBegin(); present && i < line.textEnd(); i++) {
            char c = source.charAt(i);
            frame |= c == '|';
            if (c != '|' && c != '-' && c != ':' && c != ' ') {
                return false;
            }
        }
        return frame;
    }

    /** Whether the line is a rule, as it stands between pages. */
    boolean isPageEnd(Line line) {
        if (line.textEnd() - line.textBegin() < RULE) {
            return false;
        }
        for (int i = line.textBegin(); i < line.textEnd(); i++) {
            if (source.charAt(i) != '-' && source.charAt(i) != '_' && source.charAt(i) != '*') {
                return false;
            }
        }
        return true;
    }

    /** Where the line's own text begins. */
    int textBegin(Line line) {
        int begin = line.textBegin();
        if (!present) {
            return begin;
        }
        begin = behindSigns(line);
        int end = line.textEnd();
        int around = around(begin, end);
        if (around == 0 && source.startsWith("**", begin) && begin + 2 <= end) {
            return begin + 2;
        }
        boolean label = around == 0 && isDressedLabel(source, begin, end);
        return begin + (label ? signs(source, begin, end) : around);
    }

    /** Behind what a line of a heading or a quoted block begins with. */
    private int behindSigns(Line line) {
        int i = line.textBegin();
        if (isHeading(source, line)) {
            while (i < line.textEnd() && (source.charAt(i) == '#' || Chars.isBlank(source.charAt(i)))) {
                i++;
            }
        }
        return source.startsWith("> ", i) ? i + 2 : i;
    }

    /** How many signs dress a stretch as a whole, their like standing nowhere in it; or 0. */
    private int around(int begin, int end) {
        int signs = signs(source, begin, end);
        int close = end - signs;
        boolean closed = signs > 0
                && close > begin + signs
                && source.startsWith(source.substring(begin, begin + signs), close)
                && Chars.find(source, source.charAt(begin), begin + signs, close) == close;
        return closed ? signs : 0;
    }

    /** Where the line's own text ends; one program writes {@code \} where a line is to end that is not the last. */
    int textEnd(Line line) {
        int end = line.textEnd();
        if (!present) {
            return end;
        }
        int begin = textBegin(line);
        boolean cut = end - 1 > begin
                && end < source.length()
                && source.charAt(end - 1) == '\\'
                && source.charAt(end - 2) != '\\';
        end = cut ? end - 1 : end;
        int around = around(behindSigns(line), end);
        boolean closes = around == 0 && end - 2 >= begin && source.startsWith("**", end - 2);
        return closes ? end - 2 : end - around;
    }
}
