package nl.kamervragen.internal.layout;

import java.util.List;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.text.Chars;

/**
 * Counts the lines of footnotes that stand behind their page's number: one word processor writes the foot of a page
 * before its notes, and an extractor that reads in the order of writing keeps them so. The text of the next page
 * follows.
 */
final class NotesBelowNumber {
    /** A note of smaller letters goes on where its row is so much wider than those of the text. */
    private static final double WIDER = 1.02;

    /** More than a page has room for. */
    private static final int MOST = 60;

    private static final int MOST_AT_END = 6;

    private NotesBelowNumber() {}

    /**
     * How many lines from {@code begin} on are notes.
     *
     * @param widest how wide the rows of the text above are
     */
    static int count(String source, List<Line> lines, int begin, int widest) {
        if (endText(source, lines, begin)) {
            return lines.size() - begin;
        }
        int end = begin;
        while (end < lines.size()
                && end - begin < MOST
                && (NoteStartReader.isClear(source, lines.get(end))
                        || (end > begin && goesOn(source, lines.get(end - 1), lines.get(end), widest)))) {
            end++;
        }
        return end - begin;
    }

    /** Whether the few lines that are left are the notes of the last page. */
    private static boolean endText(String source, List<Line> lines, int begin) {
        return begin < lines.size()
                && lines.size() - begin <= MOST_AT_END
                && NoteStartReader.isClear(source, lines.get(begin))
                && lines.subList(begin, lines.size()).stream()
                        .allMatch(line -> LabelReader.read(source, line.textBegin(), line.textEnd())
                                .isEmpty());
    }

    private static boolean goesOn(String source, Line line, Line next, int widest) {
        char last = source.charAt(line.textEnd() - 1);
        boolean open = line.stretch().width() > widest * WIDER || Chars.isHyphen(last) || last == '/';
        boolean address = isAddress(source, next.textBegin());
        return (open || address)
                && next.blanksBefore() == 0
                && LabelReader.read(source, next.textBegin(), next.textEnd()).isEmpty();
    }

    /** {@code https://…}, {@code (www.…}: hardly a row of the text begins so. */
    private static boolean isAddress(String source, int line) {
        int begin = Chars.isOpening(source.charAt(line)) ? line + 1 : line;
        return source.startsWith("http", begin) || source.startsWith("www.", begin);
    }
}
