package nl.kamervragen.internal.paragraphs;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Finds lines that begin with a number in parentheses that counts within a sentence ({@code wegens (1) de sluis, (2) de
 * brug}), and so begin no item of a list: the number before it or behind it stands in the midst of a line.
 */
final class SentenceNumbers {
    /** How many lines the number before or behind is looked for. */
    private static final int REACH = 10;

    private final String source;
    private final List<PageLine> lines;
    private final BitSet found = new BitSet();

    private SentenceNumbers(String source, List<PageLine> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** The indexes of these lines. */
    static BitSet in(String source, List<PageLine> lines) {
        SentenceNumbers numbers = new SentenceNumbers(source, lines);
        NavigableMap<Integer, String> signs = numbers.signs();
        signs.descendingMap().forEach(numbers::lookBehind);
        signs.forEach(numbers::lookBefore);
        return numbers.found;
    }

    /** The lines that begin with {@code (1)}, {@code 1)}, {@code (a)} or {@code a)}, which few do. */
    private NavigableMap<Integer, String> signs() {
        NavigableMap<Integer, String> signs = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            int end = Chars.tokenEnd(source, line.begin(), line.end());
            if (source.charAt(end - 1) == ')' && ListItem.of(source, line) == ListItem.NUMBER) {
                signs.put(i, source.substring(line.begin(), end));
            }
        }
        return signs;
    }

    private void lookBehind(int i, String sign) {
        String next = ListItem.neighbour(sign, 1);
        for (int j = i; !found.get(i) && j < Math.min(lines.size(), i + REACH); j++) {
            found.set(i, counts(next, j));
        }
    }

    private void lookBefore(int i, String sign) {
        String before = ListItem.neighbour(sign, -1);
        for (int j = i - 1; !found.get(i) && j >= Math.max(0, i - REACH); j--) {
            found.set(i, counts(before, j));
        }
    }

    /** Whether a sign stands in the midst of a line, or begins one of those that are found. */
    private boolean counts(String sign, int line) {
        return source.startsWith(sign, lines.get(line).begin()) ? found.get(line) : isWithin(sign, lines.get(line));
    }

    private boolean isWithin(String sign, PageLine line) {
        for (int at = line.begin() + 1; at + sign.length() <= line.end(); at++) {
            int end = at + sign.length();
            if (source.startsWith(sign, at)
                    && Chars.isBlank(source.charAt(at - 1))
                    && (end == line.end() || Chars.isBlank(source.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
