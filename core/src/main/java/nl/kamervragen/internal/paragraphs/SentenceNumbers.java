package nl.kamervragen.internal.paragraphs;

import java.util.BitSet;
import java.util.Collections;
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
        if (!signs.isEmpty()) {
            signs.descendingMap().forEach(numbers::lookBehind);
            signs.forEach(numbers::lookBefore);
        }
        return numbers.found;
    }

    /** The lines that begin with {@code (1)}, {@code 1)}, {@code (a)} or {@code a)}, which few do. */
    private NavigableMap<Integer, String> signs() {
        NavigableMap<Integer, String> signs = Collections.emptyNavigableMap();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            int end = Chars.tokenEnd(source, line.begin(), line.end());
            if (source.charAt(end - 1) == ')' && ListItem.of(source, line) == ListItem.NUMBER) {
                signs = signs.isEmpty() ? new TreeMap<>() : signs;
                signs.put(i, source.substring(line.begin(), end));
            }
        }
        return signs;
    }

    private void lookBehind(int i, String sign) {
        String next = ListItem.neighbour(sign, 1);
        int end = Math.min(lines.size(), i + REACH);
        int j = i;
        while (j < end && !settles(i, next, j)) {
            j++;
        }
    }

    private void lookBefore(int i, String sign) {
        String before = ListItem.neighbour(sign, -1);
        int end = Math.max(0, i - REACH);
        int j = i - 1;
        while (j >= end && !settles(i, before, j)) {
            j--;
        }
    }

    /**
     * Whether a line has the neighbour of the sign that begins line {@code i}: in its midst, or at its begin, where it
     * counts as that line does. The first line that has it is the one that tells: what follows a list may speak of its
     * items ({@code Ad 2)}).
     */
    private boolean settles(int i, String neighbour, int line) {
        if (source.startsWith(neighbour, lines.get(line).begin())) {
            found.set(i, found.get(i) || found.get(line));
            return true;
        }
        boolean within = isWithin(neighbour, lines.get(line));
        found.set(i, found.get(i) || within);
        return within;
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
