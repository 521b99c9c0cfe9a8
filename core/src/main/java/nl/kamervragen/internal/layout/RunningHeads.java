package nl.kamervragen.internal.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;

/**
 * Finds the lines that a letter repeats on its later pages, beside the page number: the ministry, {@code Ons kenmerk}
 * and what stands below it. They stand within the text, even amid a sentence.
 */
final class RunningHeads {
    /** So many lines of a page's head or foot, at most. */
    private static final int MOST_LINES = 14;

    /** What is repeated shows on the first of them. */
    private static final int PAGES_COMPARED = 3;

    private static final int LONGEST_OPENING = 100;
    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;

    private final String source;
    private final List<Line> lines;
    private final List<Integer> counts;

    /** On which page a line was first seen. */
    private final Map<String, Integer> pages = new HashMap<>();

    private final BitSet repeated = new BitSet();

    private RunningHeads(Lines lines, List<Integer> counts) {
        this.source = lines.source();
        this.lines = lines.lines();
        this.counts = counts;
    }

    /**
     * The indices of the lines that were seen on an earlier page, beside the page number here.
     *
     * @param counts the indices of the lines that count pages
     */
    static BitSet of(Lines lines, List<Integer> counts) {
        RunningHeads heads = new RunningHeads(lines, counts);
        if (counts.size() > 1) {
            heads.find();
        }
        return heads.repeated;
    }

    private void find() {
        int page = 0;
        for (int i = 0; i < lines.size() && page < PAGES_COMPARED; i++) {
            if (page < counts.size() && counts.get(page) == i) {
                page++;
            } else if (isNearCount(i, page) && mayRepeat(lines.get(i))) {
                pages.putIfAbsent(text(lines.get(i)), page);
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            walk(counts.get(i), -1, i);
            walk(counts.get(i), 1, i + 1);
        }
    }

    /** Whether the page's number is near; a letter's opening has all of it in an order of its own. */
    private boolean isNearCount(int line, int page) {
        if (page == 0) {
            return line < LONGEST_OPENING;
        }
        return line - counts.get(page - 1) <= MOST_LINES
                || (page < counts.size() && counts.get(page) - line <= MOST_LINES);
    }

    /** Marks what stands beside a page number, as far as it was seen on a page before. */
    private void walk(int count, int step, int page) {
        int line = count + step;
        while (line >= 0
                && line < lines.size()
                && Math.abs(line - count) <= MOST_LINES
                && mayRepeat(lines.get(line))
                && pages.getOrDefault(text(lines.get(line)), page) < page) {
            repeated.set(line);
            line += step;
        }
    }

    private String text(Line line) {
        return source.substring(line.textBegin(), line.textEnd());
    }

    /** No label and no sentence: a short answer may well stand at the end of two pages. */
    private boolean mayRepeat(Line line) {
        int length = line.textEnd() - line.textBegin();
        return length >= SHORTEST
                && length <= LONGEST
                && !Chars.isSentenceEnd(source.charAt(line.textEnd() - 1))
                && LabelReader.read(source, line.textBegin(), line.textEnd()).isEmpty();
    }
}
