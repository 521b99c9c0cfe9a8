package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;

/**
 * The dressing of Markdown that programs make from a PDF: {@code #### } before headings, {@code **} around bold lines,
 * {@code -----} at page ends. In a text without headings nothing is taken for dressing.
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
        boolean present = lines.lines().stream().anyMatch(line -> isHeading(lines.source(), line));
        return new Markdown(lines.source(), present);
    }

    private static boolean isHeading(String source, Line line) {
        int i = line.textBegin();
        while (i < line.textEnd() && source.charAt(i) == '#') {
            i++;
        }
        return i > line.textBegin() && i < line.textEnd() && source.charAt(i) == ' ';
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
            while (source.charAt(i) == '#' || Chars.isBlank(source.charAt(i))) {
                i++;
            }
        }
        return source.startsWith("**", i) && i + 2 <= line.textEnd() ? i + 2 : i;
    }

    /** Where the line's own text ends. */
    int textEnd(Line line) {
        int end = line.textEnd();
        return present && end - 2 >= textBegin(line) && source.startsWith("**", end - 2) ? end - 2 : end;
    }
}
