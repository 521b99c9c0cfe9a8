package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/** Tells the dash of an aside ({@code – zo blijkt –}) at the begin of a row from that of an item, by its other half. */
final class Asides {
    private final String source;
    private final List<PageLine> lines;
    private final Breaks breaks;

    /** How many dashes stand apart above each line; counted when first asked for, as few texts have any. */
    private int @Nullable [] above;

    Asides(String source, List<PageLine> lines, Breaks breaks) {
        this.source = source;
        this.lines = lines;
        this.breaks = breaks;
    }

    /**
     * Whether another dash closes that of a line, or one was opened before in the item that begins at {@code begin}.
     */
    boolean isAside(int begin, int line) {
        boolean opened = (above(line) - above(begin) - 1) % 2 == 1;
        boolean closes = dashes(lines.get(line)) > 1
                || (line + 1 < lines.size()
                        && !breaks.closesSentence(lines.get(line))
                        && !breaks.beginsItem(lines.get(line + 1))
                        && dashes(lines.get(line + 1)) == 1);
        return opened || closes;
    }

    private int above(int line) {
        int[] counts = above;
        if (counts == null) {
            counts = new int[lines.size()];
            for (int i = 1; i < counts.length; i++) {
                counts[i] = counts[i - 1] + dashes(lines.get(i - 1));
            }
            above = counts;
        }
        return counts[line];
    }

    /** How many dashes stand apart on a line; a stop may stand behind one that closes. */
    private int dashes(PageLine line) {
        int count = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            if (Chars.isDash(source.charAt(i))) {
                boolean apart = i == line.begin() || Chars.isBlank(source.charAt(i - 1));
                count += apart && endsAt(i + 1, line.end()) ? 1 : 0;
            }
        }
        return count;
    }

    private boolean endsAt(int at, int lineEnd) {
        return at == lineEnd || Chars.isBlank(source.charAt(at)) || ",.;:?!)".indexOf(source.charAt(at)) >= 0;
    }
}
