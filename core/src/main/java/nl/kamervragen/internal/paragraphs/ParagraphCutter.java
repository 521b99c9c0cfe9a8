package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.layout.PageLine;

/** Cuts the lines of a block into paragraphs. */
final class ParagraphCutter {
    /** How many lines the first item of a list can have, in search of the second. */
    private static final int LONGEST_ITEM = 12;

    private final String source;
    private final Breaks breaks;

    ParagraphCutter(String source, Breaks breaks) {
        this.source = source;
        this.breaks = breaks;
    }

    List<Paragraph> cut(List<PageLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        BitSet handBroken = breaks.inColumn() ? new BitSet() : HandBroken.joins(lines, breaks);
        BitSet items = breaks.inColumn() ? new BitSet() : UnsignedList.items(source, lines, breaks);
        BitSet sentenceNumbers = SentenceNumbers.in(source, lines);
        Asides asides = new Asides(source, lines, breaks);
        int begin = 0;
        Row row = Row.PLAIN;
        for (int i = 1; i <= lines.size(); i++) {
            PageLine line = lines.get(i - 1);
            int hang = hang(line, i - 1 == begin, row.hang());
            if (hang == 0 && row.hang() > 0) {
                begin = leaveItem(lines, begin, i - 1, paragraphs);
            }
            row = Row.of(hang, row.carry());
            boolean goesOn = i < lines.size()
                    && !items.get(i)
                    && (handBroken.get(i)
                            || isSignOnly(line, i - 1 == begin)
                            || !ends(lines, asides, begin, i, row, !sentenceNumbers.get(i)));
            if (!goesOn) {
                paragraphs.add(new Paragraph(lines.subList(begin, i)));
                begin = i;
                row = Row.of(hang, 0);
            } else {
                row = Row.of(hang, breaks.isCutAtMark(line, lines.get(i), row) ? breaks.filled(line, row) - hang : 0);
            }
        }
        return paragraphs;
    }

    /** Whether the paragraph that began with one line ends before another: at the latest where the next item begins. */
    private boolean ends(List<PageLine> lines, Asides asides, int begin, int next, Row row, boolean mayBeItem) {
        boolean nextItem = mayBeItem && breaks.beginsItem(lines.get(next)) && comesNext(lines, asides, begin, next);
        boolean leavesItem =
                !breaks.inColumn() && next == begin + 1 && breaks.leavesDraftItem(lines.get(begin), lines.get(next));
        return leavesItem || nextItem || breaks.between(lines.get(next - 1), lines.get(next), row, mayBeItem);
    }

    /** Whether an item is the next of the list that a paragraph belongs to, or the first of another. */
    private boolean comesNext(List<PageLine> lines, Asides asides, int begin, int next) {
        return ListItem.isNext(source, lines.get(begin), lines.get(next))
                || (ListItem.areDashed(source, lines.get(begin), lines.get(next))
                        && !(breaks.inColumn() && asides.isAside(begin, next)))
                || opensList(lines, next);
    }

    /**
     * Whether a line begins the first item of a list, though its announcement ends without a stop: the next follows.
     */
    private boolean opensList(List<PageLine> lines, int first) {
        if (ListItem.isFirst(source, lines.get(first))) {
            int end = Math.min(lines.size(), first + LONGEST_ITEM);
            return lines.subList(first + 1, end).stream()
                    .anyMatch(line -> ListItem.isNext(source, lines.get(first), line));
        }
        return !breaks.inColumn()
                && first + 1 < lines.size()
                && ListItem.areDashed(source, lines.get(first), lines.get(first + 1));
    }

    /** Whether a line holds the sign of an item, whose text stands below it; within a paragraph it is a number. */
    private boolean isSignOnly(PageLine line, boolean first) {
        return first && ListItem.isAlone(source, line);
    }

    /** How far a line stands in: as far as the item that began before it, until a line is too wide for that. */
    private int hang(PageLine line, boolean first, int before) {
        ListItem item = first ? ListItem.of(source, line) : ListItem.NONE;
        int hang = item == ListItem.NONE ? before : item.hang();
        return hang > 0 && breaks.leavesItem(line, hang) ? 0 : hang;
    }

    /** A line too wide for the list item that it would belong to: the item ended with an earlier sentence. */
    private int leaveItem(List<PageLine> lines, int begin, int wide, List<Paragraph> paragraphs) {
        for (int i = wide; i > begin; i--) {
            if (breaks.closesSentence(lines.get(i - 1)) && ListItem.of(source, lines.get(begin)) != ListItem.NONE) {
                paragraphs.add(new Paragraph(lines.subList(begin, i)));
                return i;
            }
        }
        return begin;
    }

    /** A footnote is one paragraph, but for a blank line on its page between sentences. */
    List<Paragraph> cutNote(List<PageLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size()
                    || (lines.get(i).joint().isGap()
                            && breaks.between(lines.get(i - 1), lines.get(i), Row.PLAIN, true));
            if (ends) {
                paragraphs.add(new Paragraph(lines.subList(begin, i)));
                begin = i;
            }
        }
        return paragraphs;
    }
}
