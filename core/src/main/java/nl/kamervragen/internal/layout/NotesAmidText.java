package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * Footnotes in the midst of a text that lost its page ends with its page furniture.
 *
 * <p>Nothing but the notes themselves shows where they end: their column holds more than that of the running text, as
 * they are set in a smaller size, so a line too wide for the text goes on in the next one. A blank line ends a note
 * too.
 */
final class NotesAmidText {
    /** A line of the official page's running text is never this wide; a full line of a note is. */
    private static final int WIDE = 38_400;

    /** What must speak for the begin of a note where no page end does. */
    private static final int CLEAR = 20;

    private final String source;
    private final List<PageLine> lines;

    NotesAmidText(String source, List<PageLine> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** Whether the text shows no page ends. */
    boolean isOnePage() {
        return lines.isEmpty() || lines.get(lines.size() - 1).page() == 0;
    }

    /** All lines that clearly begin a note. */
    List<NoteStart> starts() {
        List<NoteStart> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            NoteStart start = NoteStartReader.read(source, lines.get(i), i);
            boolean clear = start != null
                    && start.weight() >= CLEAR
                    && start.style() != NoteStyle.ALONE
                    && start.style() != NoteStyle.DOT;
            if (clear) {
                starts.add(start);
            }
        }
        return starts;
    }

    /** The line behind the notes that begin at a line and follow each other directly. */
    int end(int begin, BitSet starts) {
        int end = begin + 1;
        while (end < lines.size() && (starts.get(end) || goesOn(lines.get(end - 1), lines.get(end)))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(PageLine line, PageLine next) {
        if (next.label().isPresent()) {
            return false;
        }
        char last = source.charAt(line.end() - 1);
        boolean open = Chars.isHyphen(last) || ("/_".indexOf(last) >= 0 && isLinkPart(next.begin(), next.end()));
        if (next.joint().isGap()) {
            return open && isLinkPart(Chars.tokenBegin(source, line.begin(), line.end()), line.end());
        }
        return open || line.width() > WIDE;
    }

    /** Whether the word that begins here looks like a piece of an address. */
    private boolean isLinkPart(int begin, int end) {
        for (int i = begin; i < end && !Chars.isBlank(source.charAt(i)); i++) {
            if ("/-_?=%&".indexOf(source.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
