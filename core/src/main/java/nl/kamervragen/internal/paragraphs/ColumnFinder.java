package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
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
        Column printed = with(Ruler.GLYPHS, official);
        int unexplained = ends(printed).early() + (printed.isOfficial() ? 0 : 1);
        if (unexplained == 0) {
            return printed;
        }
        Column counted = with(Ruler.CHARACTERS, official);
        Ends ends = ends(counted);
        return counted.exists() && ends.areExplained() && ends.early() < unexplained ? counted : printed;
    }

    /** The ends of lines within sentences, as a column explains them. */
    private Ends ends(Column column) {
        int all = 0;
        int early = 0;
        for (List<PageLine> lines : blocks) {
            int hang = 0;
            for (int i = 1; i < lines.size(); i++) {
                PageLine line = lines.get(i - 1);
                PageLine next = lines.get(i);
                hang = Math.max(hang, ListItem.of(source, line).hang());
                if (isWithinSentence(line, next) && (i == 1 || !MarkAtEnd.stands(source, lines.get(i - 2)))) {
                    all++;
                    early += column.room(line, next, Row.of(hang, 0)) >= 0 ? 1 : 0;
                }
            }
        }
        return new Ends(all, early);
    }

    /** The column of a text that was measured by this ruler. */
    Column with(Ruler ruler, int official) {
        return Column.learn(source, ruler, inner, all, official, officialPages);
    }

    private boolean isWithinSentence(PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        return next.joint() == Joint.LINE
                && Chars.isLowerCase(source.charAt(next.begin()))
                && (Chars.isBaseLetter(last) || last == ',')
                && ListItem.of(source, next) == ListItem.NONE;
    }

    /**
     * Ends of lines within sentences.
     *
     * @param early how many stand where the next word would have fitted
     */
    private record Ends(int all, int early) {
        boolean areExplained() {
            return all > 0 && (long) early * EXCEPTIONS <= all;
        }
    }
}
