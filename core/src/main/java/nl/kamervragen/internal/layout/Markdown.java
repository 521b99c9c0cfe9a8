package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.label.Label;
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
            present = isHeading(lines.source(), line) || isBoldLabel(lines.source(), line);
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

    private static boolean isBoldLabel(String source, Line line) {
        int begin = line.textBegin();
        int close = source.startsWith("**", begin) ? source.indexOf("**", begin + 2) : -1;
        return close > 0
                && close < line.textEnd()
                && LabelReader.read(source, begin + 2, close)
                        .filter(Label::alone)
                        .isPresent();
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
        int i = line.textBegin();
        if (!present) {
            return i;
        }
        if (isHeading(source, line)) {
            while (i < line.textEnd() && (source.charAt(i) == '#' || Chars.isBlank(source.charAt(i)))) {
                i++;
            }
        }
        if (source.startsWith("> ", i)) {
            i += 2;
        }
        return source.startsWith("**", i) && i + 2 <= line.textEnd() ? i + 2 : i;
    }

    /** Where the line's own text ends; one program writes {@code \} where a line is to end that is not the last. */
    int textEnd(Line line) {
        if (!present) {
            return line.textEnd();
        }
        int end = line.textEnd();
        boolean cut = end - 1 > textBegin(line)
                && end < source.length()
                && source.charAt(end - 1) == '\\'
                && source.charAt(end - 2) != '\\';
        end = cut ? end - 1 : end;
        return end - 2 >= textBegin(line) && source.startsWith("**", end - 2) ? end - 2 : end;
    }
}
