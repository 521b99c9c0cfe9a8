package nl.kamervragen.internal.paragraphs;

import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;

/**
 * Finds the items of a list whose signs were lost in a draft: short lines in small letters, below a colon, of which
 * only the last closes the sentence.
 */
final class UnsignedList {
    /** Shorter than what is broken by hand. */
    private static final int LONGEST_ITEM = 50;

    private final String source;
    private final List<PageLine> lines;
    private final Breaks breaks;

    private UnsignedList(String source, List<PageLine> lines, Breaks breaks) {
        this.source = source;
        this.lines = lines;
        this.breaks = breaks;
    }

    /** The lines that begin an item, but for the first of each list. */
    static BitSet items(String source, List<PageLine> lines, Breaks breaks) {
        UnsignedList list = new UnsignedList(source, lines, breaks);
        BitSet items = new BitSet();
        for (int begin = 1; begin < lines.size(); begin++) {
            if (source.charAt(lines.get(begin - 1).end() - 1) == ':') {
                int end = list.end(begin);
                items.set(begin + 1, Math.max(begin + 1, end));
                begin = Math.max(begin, end - 1);
            }
        }
        return items;
    }

    /** Behind the last item of the list that begins with a line, or that line where none does. */
    private int end(int begin) {
        int end = begin;
        while (end < lines.size()
                && Chars.isLowerCase(source.charAt(lines.get(end).begin()))) {
            boolean last = end + 1 == lines.size() || breaks.closesSentence(lines.get(end));
            if (last) {
                return end + 1;
            }
            if (!mayEndItem(lines.get(end))) {
                return begin;
            }
            end++;
        }
        return end;
    }

    /** Whether an item may end with a line: it is short, and its end leaves no sentence open. */
    private boolean mayEndItem(PageLine line) {
        char last = source.charAt(line.end() - 1);
        return line.end() - line.begin() < LONGEST_ITEM
                && last != ','
                && !Chars.isHyphen(last)
                && !OpenWords.surelyEnd(source, line.begin(), line.end());
    }
}
