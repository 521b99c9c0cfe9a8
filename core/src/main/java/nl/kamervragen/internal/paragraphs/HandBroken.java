package nl.kamervragen.internal.paragraphs;

import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;

/**
 * Finds passages in a draft whose lines were broken by hand, as they are when they were pasted from a letter or a mail.
 *
 * <p>A draft has a paragraph on each line. Where lines of about one width follow each other and one of them ends within
 * a sentence, the others were broken by the same hand: a sentence that happens to end with a line ends no paragraph.
 */
final class HandBroken {
    private static final int SHORTEST = 50;
    private static final int LONGEST = 120;

    private final List<PageLine> lines;
    private final Breaks breaks;
    private final BitSet joined = new BitSet();

    /** The longest line of the block, those left out that are too long to have been broken. */
    private final int width;

    private HandBroken(List<PageLine> lines, Breaks breaks) {
        this.lines = lines;
        this.breaks = breaks;
        int longest = -1;
        for (int i = 0; i < lines.size(); i++) {
            longest = length(i) <= LONGEST ? Math.max(longest, length(i)) : longest;
        }
        this.width = longest < 0 ? LONGEST : longest;
    }

    /** The lines that belong to the paragraph of the line before them. */
    static BitSet joins(List<PageLine> lines, Breaks breaks) {
        HandBroken found = new HandBroken(lines, breaks);
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !found.goesWith(i)) {
                found.passage(begin, i);
                begin = i;
            }
        }
        return found.joined;
    }

    /** Whether a line may have been broken off the line before it. */
    private boolean goesWith(int i) {
        int length = length(i - 1);
        return lines.get(i).joint() == Joint.LINE
                && length >= SHORTEST
                && length <= LONGEST
                && !breaks.beginsItem(lines.get(i))
                && !breaks.closesLetter(lines.get(i));
    }

    private int length(int i) {
        return lines.get(i).end() - lines.get(i).begin();
    }

    private void passage(int begin, int end) {
        int widest = 0;
        int narrowest = LONGEST;
        boolean cutsSentence = false;
        for (int i = begin + 1; i < end; i++) {
            widest = Math.max(widest, length(i - 1));
            narrowest = Math.min(narrowest, length(i - 1));
            cutsSentence |= breaks.goesOn(lines.get(i - 1), lines.get(i));
        }
        if (cutsSentence && narrowest * 4 >= widest * 3) {
            join(begin, end);
        }
    }

    /** Joins the lines, but for one behind a sentence that left room for its first word. */
    private void join(int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            boolean hadRoom = length(i - 1) + 1 + breaks.firstWord(lines.get(i)) <= width;
            joined.set(i, !hadRoom || !breaks.closesSentence(lines.get(i - 1)));
        }
    }
}
