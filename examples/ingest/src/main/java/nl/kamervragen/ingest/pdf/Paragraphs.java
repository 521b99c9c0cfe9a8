package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where pages show that a paragraph ends or goes on: by the white above a line, and by the room on the line
 * before it, which the next word would have fitted into or not.
 *
 * <p>The parser guesses as much from the letters alone; the page knows how wide they are.
 */
final class Paragraphs {
    /** How much farther apart than other lines two lines must be, to be apart on purpose. */
    private static final float APART = 1.3f;

    private final Map<Integer, Float> leadings = new HashMap<>();
    private final Map<Integer, Edge> edges = new HashMap<>();

    /** Learns from all pages how far apart lines of one size are, and where lines with one begin end at the latest. */
    Paragraphs(List<List<PdfLine>> pages) {
        Map<Integer, List<Float>> distances = new HashMap<>();
        Map<Integer, List<PdfLine>> columns = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                PdfLine line = page.get(i);
                columns.computeIfAbsent(column(line), left -> new ArrayList<>()).add(line);
                if (i > 0 && isBelow(page.get(i - 1), line)) {
                    distances
                            .computeIfAbsent(line.roundSize(), size -> new ArrayList<>())
                            .add(distance(page.get(i - 1), line));
                }
            }
        }
        distances.forEach((size, found) -> leadings.put(size, median(found)));
        columns.forEach((left, lines) -> edges.put(left, Edge.of(lines)));
    }

    private static int column(PdfLine line) {
        return Math.round(line.left());
    }

    private static float distance(PdfLine line, PdfLine next) {
        return next.baseline() - line.baseline();
    }

    private static float median(List<Float> values) {
        Collections.sort(values);
        return values.get((values.size() - 1) / 2);
    }

    /** Whether both are lines of one setting, so that their distance says something. */
    private static boolean isBelow(PdfLine line, PdfLine next) {
        return line.roundSize() == next.roundSize() && distance(line, next) > 0 && line.sharesColumnWith(next);
    }

    /** What the page shows about a line and the next one on it. */
    Seam between(PdfLine line, PdfLine next) {
        if (standsApart(line, next)) {
            return Seam.PARAGRAPH_END;
        }
        boolean sentences = Wording.closesSentence(line.text()) && Wording.opensSentence(next.text());
        if (sentences && line.room(edge(line).right(), next) > 0) {
            return Seam.PARAGRAPH_END;
        }
        return isBelow(line, next) && isFull(line, next) ? Seam.SAME_PARAGRAPH : Seam.UNKNOWN;
    }

    /**
     * Whether a line has no room for the next word, so that a paragraph needn't end with it; an item of a list may
     * begin anywhere.
     */
    boolean isFull(PdfLine line, PdfLine next) {
        Edge edge = edge(line);
        boolean item = Wording.opensItem(next.text()) && Wording.mayAnnounce(line.text());
        return edge.isSure() && line.room(edge.right(), next) <= 0 && !item;
    }

    private Edge edge(PdfLine line) {
        return edges.getOrDefault(column(line), Edge.UNKNOWN);
    }

    /** Whether there is more white above {@code next} than lines of either size have between them. */
    private boolean standsApart(PdfLine line, PdfLine next) {
        float usual = Math.max(leading(line), leading(next));
        return line.sharesColumnWith(next) && usual > 0 && distance(line, next) > APART * usual;
    }

    private float leading(PdfLine line) {
        return leadings.getOrDefault(line.roundSize(), 0f);
    }
}
