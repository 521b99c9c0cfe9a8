package nl.kamervragen.internal.lines;

import java.util.List;

/**
 * A text cut into lines.
 *
 * @param source the text
 * @param lines its lines that show something, in order; no other character of it does
 */
public record Lines(String source, List<Line> lines) {
    /** Keeps the lines as they are now. */
    public Lines {
        lines = List.copyOf(lines);
    }

    /** The visible text of a line. */
    public String text(Line line) {
        return source.substring(line.textBegin(), line.textEnd());
    }
}
