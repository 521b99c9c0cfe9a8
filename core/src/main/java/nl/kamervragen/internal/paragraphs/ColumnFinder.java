package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;

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

    ColumnFinder(String source, List<List<PageLine>> blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    /** The column of a text whose ruler isn't known yet. */
    Column find(int official) {
        Column printed = with(Ruler.GLYPHS, official);
        Column counted = with(Ruler.CHARACTERS, official);
        List<List<PageLine>> pairs = withinSentences();
        long early = endedEarly(pairs, counted);
        boolean explains = !pairs.isEmpty() && early * EXCEPTIONS <= pairs.size();
        long earlyInPrint = endedEarly(pairs, printed) + (printed.isOfficial() ? 0 : 1);
        return explains && early < earlyInPrint ? counted : printed;
    }

    /** The column of a text that was measured by this ruler. */
    Column with(Ruler ruler, int official) {
        return Column.learn(
                source, ruler, inner(), blocks.stream().flatMap(List::stream).toList(), official);
    }

    /** Lines that another line of the same block follows directly: these are as full as their words allowed. */
    private List<PageLine> inner() {
        List<PageLine> inner = new ArrayList<>();
        for (List<PageLine> lines : blocks) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                if (!lines.get(i + 1).joint().isGap()) {
                    inner.add(lines.get(i));
                }
            }
        }
        return inner;
    }

    private long endedEarly(List<List<PageLine>> pairs, Column column) {
        return pairs.stream()
                .filter(pair -> column.room(pair.get(0), pair.get(1), Row.PLAIN) >= 0)
                .count();
    }

    /** Lines that end within a sentence, each with the next. */
    private List<List<PageLine>> withinSentences() {
        List<List<PageLine>> pairs = new ArrayList<>();
        for (List<PageLine> lines : blocks) {
            for (int i = 1; i < lines.size(); i++) {
                if (isWithinSentence(lines.get(i - 1), lines.get(i))) {
                    pairs.add(lines.subList(i - 1, i + 1));
                }
            }
        }
        return pairs;
    }

    private boolean isWithinSentence(PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        return next.joint() == Joint.LINE
                && Character.isLowerCase(source.charAt(next.begin()))
                && (Character.isLetter(last) || last == ',');
    }
}
