package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Finds the column that a text was set in, and what its lines were measured by.
 *
 * <p>A line within a sentence ends where the next word would not have fitted. A column by count of characters is
 * believed where it explains these ends and a column by printed width doesn't; a printed one that is as wide as that of
 * the official pages has the benefit of the doubt.
 */
final class ColumnFinder {
    /** One line in so many may have been broken sooner, at a link or a table. */
    private static final int EXCEPTIONS = 50;

    /** How many ends one column must leave unexplained for one that the other does. */
    private static final int FAR_MORE = 4;

    /** Wider than all rows. */
    private static final int UNLIMITED = Integer.MAX_VALUE / 2;

    private final String source;

    /** All lines of each block. */
    private final List<List<PageLine>> blocks;

    private final List<PageLine> all = new ArrayList<>();

    /** Lines that another line of the same block follows directly: these are as full as their words allowed. */
    private final List<PageLine> inner = new ArrayList<>();

    private final boolean officialPages;
    private final List<OpenRow> openRows;

    /**
     * Makes a finder.
     *
     * @param officialPages whether the furniture of official pages was found, so that few full rows say enough
     */
    ColumnFinder(String source, List<List<PageLine>> blocks, boolean officialPages) {
        this.source = source;
        this.blocks = blocks;
        this.officialPages = officialPages;
        for (List<PageLine> lines : blocks) {
            all.addAll(lines);
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).joint().isGap()) {
                    inner.add(lines.get(i - 1));
                }
            }
        }
        this.openRows = openRows();
    }

    /** The column of a text whose ruler isn't known yet. */
    Column find(int official) {
        Column printed = printed(official);
        int unexplained = ends(printed).early() + (printed.isOfficial() ? 0 : 1);
        if (unexplained == 0) {
            return printed;
        }
        Column counted = with(Ruler.CHARACTERS, official);
        Ends ends = ends(counted);
        return counted.exists() && ends.all() > 0 && ends.areExplained() && ends.early() < unexplained
                ? counted
                : printed;
    }

    /**
     * The column by printed width: that of the fullest rows, or the one that more ends agree with, since marks within a
     * row make it look wider than it is. Many widths are near that of the official pages: it must explain far less to
     * be given up.
     */
    private Column printed(int official) {
        Column printed = with(Ruler.GLYPHS, official);
        int unexplained = ends(printed).unexplained();
        boolean doubtful = printed.isOfficial() ? !officialPages && unexplained > 1 : unexplained > 0;
        if (!printed.exists() || !doubtful) {
            return printed;
        }
        Column agreed = agreed();
        int worth = printed.isOfficial() ? FAR_MORE : 1;
        return ends(agreed).unexplained() * worth < unexplained ? agreed : printed;
    }

    /** The narrowest column that most ends agree with: wide enough for the row, too narrow for the next word. */
    private Column agreed() {
        Column unlimited = Column.of(source, Ruler.GLYPHS, UNLIMITED);
        List<Bound> bounds = new ArrayList<>(2 * openRows.size());
        for (OpenRow open : openRows) {
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
        return Column.of(source, Ruler.GLYPHS, width);
    }

    /** The ends of rows within sentences, as a column explains them. */
    private Ends ends(Column column) {
        int early = 0;
        int over = 0;
        for (OpenRow open : openRows) {
            early += open.room(column) >= 0 ? 1 : 0;
            over += column.isOverflown(open.width(column)) ? 1 : 0;
        }
        return new Ends(openRows.size(), early, over);
    }

    /** The column of a text that was measured by this ruler. */
    Column with(Ruler ruler, int official) {
        return Column.learn(source, ruler, inner, all, official, officialPages);
    }

    /** The rows that end within a sentence: each is as full as the next word allowed. */
    private List<OpenRow> openRows() {
        List<OpenRow> rows = new ArrayList<>();
        for (List<PageLine> lines : blocks) {
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
        return rows;
    }

    private boolean isWithinSentence(PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        return next.joint() == Joint.LINE
                && Chars.isLowerCase(source.charAt(next.begin()))
                && (Chars.isBaseLetter(last) || last == ',')
                && ListItem.of(source, next) == ListItem.NONE;
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
     * Ends of rows within sentences.
     *
     * @param early how many stand where the next word would have fitted
     * @param over how many stand where the row itself would not have fitted
     */
    private record Ends(int all, int early, int over) {
        boolean areExplained() {
            return (long) unexplained() * EXCEPTIONS <= all;
        }

        int unexplained() {
            return early + over;
        }
    }
}
