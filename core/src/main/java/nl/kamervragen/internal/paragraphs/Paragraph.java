package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.layout.PageLine;

/**
 * The lines of one paragraph.
 *
 * @param lines its lines
 */
record Paragraph(List<PageLine> lines) {
    /** Keeps the lines as they are now. */
    Paragraph {
        lines = List.copyOf(lines);
    }

    /** Whether a blank line stands before it. */
    boolean afterGap() {
        return lines.get(0).joint().isGap();
    }
}
