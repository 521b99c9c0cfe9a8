package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.paragraphs.OpenRows.Fit;

/**
 * Finds the column that a text was set in, and what its lines were measured by.
 *
 * <p>A line within a sentence ends where the next word would not have fitted. A column by count of characters is
 * believed where it explains these ends and a column by printed width doesn't; a printed one that is as wide as that of
 * the official pages has the benefit of the doubt.
 */
final class ColumnFinder {
    /** How many ends one column must leave unexplained for one that the other does. */
    private static final int FAR_MORE = 4;

    private final String source;

    /** All lines of each block. */
    private final List<List<PageLine>> blocks;

    private final List<PageLine> all = new ArrayList<>();

    /** Lines that another line of the same block follows directly: these are as full as their words allowed. */
    private final List<PageLine> inner = new ArrayList<>();

    private final boolean officialPages;

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
    }

    /** The column of a text whose ruler isn't known yet. */
    Column find(int official) {
        OpenRows rows = OpenRows.of(source, blocks);
        Fit printed = printed(rows, official);
        int unexplained = printed.early() + (printed.column().isOfficial() ? 0 : 1);
        if (unexplained == 0) {
            return printed.column();
        }
        Fit counted = rows.fit(with(Ruler.CHARACTERS, official));
        return counted.column().exists() && counted.explainsNearlyAll() && counted.early() < unexplained
                ? counted.column()
                : printed.column();
    }

    /**
     * The column by printed width: that of the fullest rows, or the one that more ends agree with, since marks within a
     * row make it look wider than it is. Many widths are near that of the official pages: it must explain far less to
     * be given up.
     */
    private Fit printed(OpenRows rows, int official) {
        Fit fullest = rows.fit(with(Ruler.GLYPHS, official));
        boolean isOfficial = fullest.column().isOfficial();
        boolean doubtful = isOfficial ? !officialPages && fullest.unexplained() > 1 : fullest.unexplained() > 0;
        if (!fullest.column().exists() || !doubtful) {
            return fullest;
        }
        Fit agreed = rows.fit(rows.agreed());
        int worth = isOfficial ? FAR_MORE : 1;
        return agreed.unexplained() * worth < fullest.unexplained() ? agreed : fullest;
    }

    /** The column of a text that was measured by this ruler. */
    Column with(Ruler ruler, int official) {
        return Column.learn(source, ruler, inner, all, official, officialPages);
    }
}
