package nl.kamervragen.internal.layout;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.internal.label.Label;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;

/**
 * Finds the lines that a letter has on its later pages, beside the page number: the ministry, {@code Ons kenmerk} and
 * what stands below it; and those that a browser prints there. They stand within the text, even amid a sentence.
 *
 * <p>Most are repeated from page to page. What is not shows by its words, see {@link LetterHead}. Above the first label
 * everything is left for who reads the head of the document.
 */
final class RunningHeads {
    /** So many lines of a page's head or foot, at most. */
    static final int MOST_LINES = 14;

    /** What is repeated shows on the first of them. */
    private static final int PAGES_COMPARED = 3;

    private static final int LONGEST_OPENING = 100;
    private static final int LONGEST = 160;
    private static final int SHORTEST = 4;

    /** A short answer may well stand at the end of two pages. */
    private static final int LONGEST_ANSWER = 60;

    private final String source;
    private final List<Line> lines;
    private final List<Integer> counts;

    /** On which page a line was first seen. */
    private final Map<String, Integer> pages = new HashMap<>();

    /** What was seen on several pages. */
    private final Set<String> again = new HashSet<>();

    private final BitSet found = new BitSet();
    private int text;

    private RunningHeads(Lines lines, List<Integer> counts) {
        this.source = lines.source();
        this.lines = lines.lines();
        this.counts = counts;
    }

    /**
     * The indices of the lines that stand beside the page number here and on an earlier page, or are seen to belong to
     * a letter's head.
     *
     * @param counts the indices of the lines that count pages
     */
    static BitSet of(Lines lines, List<Integer> counts) {
        RunningHeads heads = new RunningHeads(lines, counts);
        if (!counts.isEmpty()) {
            heads.find();
        }
        return heads.found;
    }

    private void find() {
        text = firstLabel();
        int page = 0;
        for (int i = 0; i < lines.size() && page < PAGES_COMPARED; i++) {
            if (page < counts.size() && counts.get(page) == i) {
                page++;
            } else if (isNearCount(i, page) && mayRepeat(lines.get(i))) {
                Integer first = pages.putIfAbsent(text(lines.get(i)), page);
                if (first != null && first < page) {
                    again.add(text(lines.get(i)));
                }
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            walk(counts.get(i), -1, i);
            walk(counts.get(i), 1, i + 1);
        }
    }

    private int firstLabel() {
        int line = 0;
        while (line < lines.size()
                && LabelReader.read(
                                source,
                                lines.get(line).textBegin(),
                                lines.get(line).textEnd())
                        .filter(Label::alone)
                        .isEmpty()) {
            line++;
        }
        return line;
    }

    /** Whether the page's number is near; a letter's opening has all of it in an order of its own. */
    private boolean isNearCount(int line, int page) {
        if (page == 0 && line < LONGEST_OPENING) {
            return true;
        }
        return (page > 0 && line - counts.get(page - 1) <= MOST_LINES)
                || (page < counts.size() && counts.get(page) - line <= MOST_LINES);
    }

    /** Marks what stands beside a page number, as far as it was seen on another page or belongs to a letter's head. */
    private void walk(int count, int step, int page) {
        int line = count + step;
        while (line >= 0
                && line < lines.size()
                && Math.abs(line - count) <= MOST_LINES
                && mayRepeat(lines.get(line))
                && isRepeated(line, page)) {
            found.set(line);
            line += step;
        }
        if (line > text) {
            int end = new LetterHead(source, lines).end(line, step, MOST_LINES - Math.abs(line - count));
            found.set(step > 0 ? line : end + 1, step > 0 ? end : line + 1);
        }
    }

    private boolean isRepeated(int line, int page) {
        String shown = text(lines.get(line));
        return pages.getOrDefault(shown, page) < page || (line > text && again.contains(shown));
    }

    private String text(Line line) {
        return source.substring(line.textBegin(), line.textEnd());
    }

    /** No label and no sentence. */
    private boolean mayRepeat(Line line) {
        int length = line.textEnd() - line.textBegin();
        return length >= SHORTEST
                && length <= LONGEST
                && (length > LONGEST_ANSWER || !Chars.isSentenceEnd(source.charAt(line.textEnd() - 1)))
                && LabelReader.read(source, line.textBegin(), line.textEnd()).isEmpty();
    }
}
