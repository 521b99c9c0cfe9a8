package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in the order in which they are read.
 *
 * <p>Programs draw a page mostly in that order, column by column; but some draw heads, feet or notes before the text.
 * So a line goes before what was drawn earlier and stands below it in the same column; columns keep their order.
 */
final class ReadingOrder {
    /** More lines than a page holds; ordering more could take long. */
    private static final int MOST_LINES = 2000;

    private ReadingOrder() {}

    static List<PdfLine> of(List<PdfLine> drawn) {
        if (drawn.size() > MOST_LINES) {
            return drawn;
        }
        List<PdfLine> ordered = new ArrayList<>();
        for (PdfLine line : drawn) {
            ordered.add(place(line, ordered), line);
        }
        return ordered;
    }

    private static int place(PdfLine line, List<PdfLine> before) {
        int place = before.size();
        for (int i = before.size() - 1; i >= 0; i--) {
            PdfLine other = before.get(i);
            if (line.sharesColumnWith(other)) {
                if (!isBelow(other, line)) {
                    return place;
                }
                place = i;
            }
        }
        return place;
    }

    /** Whether a line stands on a lower row; half a line's height lower is still the same row. */
    private static boolean isBelow(PdfLine other, PdfLine line) {
        return other.baseline() > line.baseline() + line.size() / 2;
    }
}
