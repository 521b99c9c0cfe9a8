package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the lines of a column go, on a page that is ragged right: some of them come near its edge.
 *
 * @param right the farthest that several lines come, in points from the left of the page
 * @param lines how many lines the column has
 */
record Edge(float right, int lines) {
    /** Of a column with too few lines to tell. */
    static final Edge UNKNOWN = new Edge(Float.NEGATIVE_INFINITY, 0);

    /** How near to each other lines come that show where the edge is, as a part of their size. */
    private static final float NEAR = 1.5f;

    private static final int ENOUGH_LINES = 3;

    /** With fewer lines the edge may be farther than any of them comes. */
    private static final int LINES_TO_BE_SURE = 12;

    /** Learns it from all lines that begin where the column does; one line alone may stick out. */
    static Edge of(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>(lines);
        ordered.sort((one, other) -> Float.compare(other.right(), one.right()));
        for (int i = 0; i + ENOUGH_LINES <= ordered.size(); i++) {
            PdfLine farthest = ordered.get(i);
            float reached = ordered.get(i + ENOUGH_LINES - 1).right();
            if (farthest.right() - reached < NEAR * farthest.size()) {
                return new Edge(farthest.right(), lines.size());
            }
        }
        return UNKNOWN;
    }

    /** Whether a line that comes near it may be called full. */
    boolean isSure() {
        return lines >= LINES_TO_BE_SURE;
    }
}
