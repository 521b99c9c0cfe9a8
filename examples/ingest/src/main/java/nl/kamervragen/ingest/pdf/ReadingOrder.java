package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in the order in which they are read.
 *
 * <p>Programs draw a page mostly in that order, column by column; but some draw the head or the notes first. So what
 * was drawn in one go from top to bottom stays together, and goes before what stands below it in the same column.
 */
final class ReadingOrder {

    /** Lines drawn in one go, each below the one before it or beside it. */
    private record Run(List<PdfLine> lines) {
        boolean isAbove(Run other) {
            return bottom() <= other.lines.get(0).baseline() && sharesColumnWith(other);
        }

        private float bottom() {
            return lines.get(lines.size() - 1).baseline();
        }

        private boolean sharesColumnWith(Run other) {
            PdfLine first = lines.get(0);
            return first.sharesColumnWith(other.lines.get(0))
                    || first.sharesColumnWith(other.lines.get(other.lines.size() - 1));
        }
    }

    private ReadingOrder() {}

    static List<PdfLine> of(List<PdfLine> drawn) {
        List<Run> ordered = new ArrayList<>();
        for (Run run : runs(drawn)) {
            int at = ordered.size();
            while (at > 0 && run.isAbove(ordered.get(at - 1))) {
                at--;
            }
            ordered.add(at, run);
        }
        return ordered.stream().flatMap(run -> run.lines().stream()).toList();
    }

    private static List<Run> runs(List<PdfLine> drawn) {
        List<Run> runs = new ArrayList<>();
        float baseline = Float.POSITIVE_INFINITY;
        for (PdfLine line : drawn) {
            if (line.baseline() < baseline - line.size()) {
                runs.add(new Run(new ArrayList<>()));
            }
            runs.get(runs.size() - 1).lines().add(line);
            baseline = line.baseline();
        }
        return runs;
    }
}
