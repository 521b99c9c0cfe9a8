package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where a page shows that a paragraph ends: by white above the next line, or by room on the line that the next
 * word would have fitted into.
 *
 * <p>The parser sees as much of the latter as can be known from the letters; the page knows how wide they are.
 */
final class ParagraphEnds {
    /** How much farther apart than other lines two lines must be, to be apart on purpose. */
    private static final float APART = 1.3f;

    /** How near to the column's edge lines come that show where it is, as a part of the size. */
    private static final float NEAR_EDGE = 1.5f;

    private static final int ENOUGH_LINES = 3;

    private final Map<Integer, Float> leadings;
    private final Map<Integer, Float> edges;

    /** Learns from all pages how far apart lines of one size are, and where lines with one begin end at the latest. */
    ParagraphEnds(List<List<PdfLine>> pages) {
        Map<Integer, List<Float>> distances = new HashMap<>();
        Map<Integer, List<PdfLine>> columns = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                PdfLine line = page.get(i);
                columns.computeIfAbsent(column(line), left -> new ArrayList<>()).add(line);
                if (i > 0 && isBelow(page.get(i - 1), line)) {
                    distances
                            .computeIfAbsent(size(line), size -> new ArrayList<>())
                            .add(distance(page.get(i - 1), line));
                }
            }
        }
        this.leadings = new HashMap<>();
        distances.forEach((size, found) -> leadings.put(size, median(found)));
        this.edges = new HashMap<>();
        columns.forEach((left, lines) -> edges.put(left, edge(lines)));
    }

    private static int column(PdfLine line) {
        return Math.round(line.left());
    }

    private static int size(PdfLine line) {
        return Math.round(line.size() * 2);
    }

    private static float distance(PdfLine line, PdfLine next) {
        return next.baseline() - line.baseline();
    }

    /** Whether the distance between two lines says something. */
    private static boolean isBelow(PdfLine line, PdfLine next) {
        return size(line) == size(next) && distance(line, next) > 0 && line.sharesColumnWith(next);
    }

    private static float median(List<Float> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    /** The farthest that several lines come; one alone may stick out. */
    private static float edge(Collection<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>(lines);
        ordered.sort((one, other) -> Float.compare(other.right(), one.right()));
        for (int i = 0; i + ENOUGH_LINES <= ordered.size(); i++) {
            PdfLine farthest = ordered.get(i);
            float reached = ordered.get(i + ENOUGH_LINES - 1).right();
            if (farthest.right() - reached < NEAR_EDGE * farthest.size()) {
                return farthest.right();
            }
        }
        return Float.NEGATIVE_INFINITY;
    }

    /** Whether the page shows that a paragraph ends between two lines of it. */
    boolean between(PdfLine line, PdfLine next) {
        return standsApart(line, next) || endedEarly(line, next);
    }

    /** Whether there is more white above {@code next} than lines of either size have between them. */
    private boolean standsApart(PdfLine line, PdfLine next) {
        float usual = Math.max(leading(line), leading(next));
        return line.sharesColumnWith(next) && usual > 0 && distance(line, next) > APART * usual;
    }

    private float leading(PdfLine line) {
        return leadings.getOrDefault(size(line), 0f);
    }

    private boolean endedEarly(PdfLine line, PdfLine next) {
        return Ends.sentence(line.text())
                && Ends.opensSentence(next.text())
                && line.room(edges.getOrDefault(column(line), Float.NEGATIVE_INFINITY), next) > 0;
    }
}
