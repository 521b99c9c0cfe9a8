package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/** The rows of a text that end within a sentence: each is as full as the next word allowed. */
final class OpenRows {
    /** One line in so many may have been broken sooner, at a link or a table. */
    private static final int EXCEPTIONS = 50;

    /** Wider than all rows. */
    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private final String source;
    private final List<OpenRow> rows = new ArrayList<>();

    private OpenRows(String source) {
        this.source = source;
    }

    /**
     * The open rows of a text.
     *
     * @param blocks all lines of each of its blocks
     */
    static OpenRows of(String source, List<List<PageLine>> blocks) {
        OpenRows rows = new OpenRows(source);
        blocks.forEach(rows::add);
        return rows;
    }

    private void add(List<PageLine> lines) {
        int hang = 0;
        for (int i = 1; i < lines.size(); i++) {
            PageLine line = lines.get(i - 1);
            PageLine next = lines.get(i);
            hang = Math.max(hang, ListItem.of(source, line).hang());
            if (isWithinSentence(line, next) && (i == 1 || !MarkAtEnd.stands(source, lines.get(i - 2)))) {
                rows.add(new OpenRow(line, next, Row.of(hang, 0)));
            }
        }
    }

    private boolean isWithinSentence(PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        return next.joint() == Joint.LINE
                && Chars.isLowerCase(source.charAt(next.begin()))
                && (Chars.isBaseLetter(last) || last == ',')
                && ListItem.of(source, next) == ListItem.NONE;
    }

    /** How a column explains the ends of the rows. */
    Fit fit(Column column) {
        int early = 0;
        int over = 0;
        for (OpenRow open : rows) {
            early += open.room(column) >= 0 ? 1 : 0;
            over += column.isOverflown(open.width(column)) ? 1 : 0;
        }
        return new Fit(column, rows.size(), early, over);
    }

    /** The narrowest column that most ends agree with: wide enough for the row, too narrow for the next word. */
    Column agreed() {
        Column unlimited = new Column(source, Ruler.GLYPHS, UNLIMITED);
        List<Bound> bounds = new ArrayList<>(2 * rows.size());
        for (OpenRow open : rows) {
            bounds.add(new Bound(open.width(unlimited), 1));
            bounds.add(new Bound(UNLIMITED - open.room(unlimited), -1));
        }
        bounds.sort(Comparator.comparingInt(Bound::width).thenComparingInt(Bound::agreeing));
        int agreeing = 0;
        int most = 0;
        int width = 0;
        for (Bound bound : bounds) {
            agreeing += bound.agreeing();
            if (agreeing > most) {
                most = agreeing;
                width = bound.width();
            }
        }
        return new Column(source, Ruler.GLYPHS, width);
    }

    private record OpenRow(PageLine line, PageLine next, Row row) {
        int width(Column column) {
            return column.rowWidth(line, row);
        }

        int room(Column column) {
            return column.room(line, next, row);
        }
    }

    /**
     * A width from which on so many more ends agree, or fewer.
     *
     * @param width in thousandths of an em
     */
    private record Bound(int width, int agreeing) {}

    /**
     * How a column explains the ends of rows within sentences.
     *
     * @param all how many there are
     * @param early how many stand where the next word would have fitted
     * @param over how many stand where the row itself would not have fitted
     */
    record Fit(Column column, int all, int early, int over) {
        boolean explainsNearlyAll() {
            return all > 0 && (long) unexplained() * EXCEPTIONS <= all;
        }

        int unexplained() {
            return early + over;
        }
    }
}
