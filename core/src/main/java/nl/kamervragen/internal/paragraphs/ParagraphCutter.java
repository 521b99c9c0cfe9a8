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
    private final List<PageLine> lines;
    private final Breaks breaks;
    private final Asides asides;
    private final BitSet handBroken;
    private final BitSet unsignedItems;
    private final BitSet sentenceNumbers;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** The first line of the paragraph that is being read. */
    private int begin;

    /** Where on its row the line stands that is being read. */
    private Row row = Row.PLAIN;

    private ParagraphCutter(String source, List<PageLine> lines, Breaks breaks) {
        this.source = source;
        this.lines = lines;
        this.breaks = breaks;
        this.asides = new Asides(source, lines, breaks);
        this.handBroken = breaks.inColumn() ? new BitSet() : HandBroken.joins(lines, breaks);
        this.unsignedItems = breaks.inColumn() ? new BitSet() : UnsignedList.items(source, lines, breaks);
        this.sentenceNumbers = SentenceNumbers.in(source, lines);
    }

    /** The paragraphs of a question, an answer or another block of running text. */
    static List<Paragraph> cut(String source, List<PageLine> lines, Breaks breaks) {
        return new ParagraphCutter(source, lines, breaks).cut();
    }

    /** A footnote is one paragraph, but for a blank line on its page between sentences. */
    static List<Paragraph> cutNote(List<PageLine> lines, Breaks breaks) {
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

    private List<Paragraph> cut() {
        for (int next = 1; next <= lines.size(); next++) {
            place(next - 1);
            if (next < lines.size() && goesOn(next)) {
                row = Row.of(row.hang(), carry(next));
            } else {
                end(next);
                row = Row.of(row.hang(), 0);
            }
        }
        return paragraphs;
    }

    private void end(int next) {
        paragraphs.add(new Paragraph(lines.subList(begin, next)));
        begin = next;
    }

    /** Sees how far a line stands in, and where its item ended if it is too wide for that. */
    private void place(int line) {
        int hang = hang(lines.get(line), line == begin, row.hang());
        if (hang == 0 && row.hang() > 0) {
            leaveItem(line);
        }
        row = Row.of(hang, row.carry());
    }

    /** How much of the row is filled where the next line goes on upon it. */
    private int carry(int next) {
        PageLine line = lines.get(next - 1);
        return breaks.isCutAtMark(line, lines.get(next), row) ? breaks.filled(line, row) - row.hang() : 0;
    }

    private boolean goesOn(int next) {
        return !unsignedItems.get(next)
                && (handBroken.get(next) || isSignOnly(next - 1) || !ends(next, !sentenceNumbers.get(next)));
    }

    /** Whether the paragraph ends before a line: at the latest where the next item begins. */
    private boolean ends(int next, boolean mayBeItem) {
        boolean nextItem = mayBeItem && breaks.beginsItem(lines.get(next)) && comesNext(next);
        boolean leavesItem =
                !breaks.inColumn() && next == begin + 1 && breaks.leavesDraftItem(lines.get(begin), lines.get(next));
        return leavesItem || nextItem || breaks.between(lines.get(next - 1), lines.get(next), row, mayBeItem);
    }

    /** Whether an item is the next of the list that the paragraph belongs to, or the first of another. */
    private boolean comesNext(int next) {
        return ListItem.isNext(source, lines.get(begin), lines.get(next))
                || (ListItem.areDashed(source, lines.get(begin), lines.get(next))
                        && !(breaks.inColumn() && asides.isAside(begin, next)))
                || opensList(next);
    }

    /**
     * Whether a line begins the first item of a list, though its announcement ends without a stop: the next follows.
     */
    private boolean opensList(int first) {
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
    private boolean isSignOnly(int line) {
        return line == begin && ListItem.isAlone(source, lines.get(line));
    }

    /** How far a line stands in: as far as the item that began before it, until a line is too wide for that. */
    private int hang(PageLine line, boolean first, int before) {
        ListItem item = first ? ListItem.of(source, line) : ListItem.NONE;
        int hang = item == ListItem.NONE ? before : item.hang();
        return hang > 0 && breaks.leavesItem(line, hang) ? 0 : hang;
    }

    /** A line too wide for the list item that it would belong to: the item ended with an earlier sentence. */
    private void leaveItem(int wide) {
        for (int i = wide; i > begin; i--) {
            if (breaks.closesSentence(lines.get(i - 1)) && ListItem.of(source, lines.get(begin)) != ListItem.NONE) {
                end(i);
                return;
            }
        }
    }
}
