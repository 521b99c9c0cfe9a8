package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * The number at the end of a line, which may number the page: {@code 3}, {@code Antwoorden op vragen 3},
 * {@code https://example.org/stuk 3/7}.
 *
 * @param line index of the line
 * @param page index of the page that the line stands on, as form feeds show it
 * @param number the number
 * @param total how many pages the line says that there are, or 0
 * @param shared what the line would share with those that number other pages; empty where the number stands alone
 */
record LineNumber(int line, int page, int number, int total, String shared) {
    private static final int MOST_DIGITS = 3;
    private static final int LONGEST = 250;

    /** Whether nothing else is in the line. */
    boolean isAlone() {
        return shared.isEmpty();
    }

    /** The number at the end of a line, or null. */
    static @Nullable LineNumber read(String source, Line line, int index, int page) {
        int end = line.textEnd();
        if (!Chars.isDigit(source.charAt(end - 1)) || end - line.textBegin() > LONGEST) {
            return null;
        }
        int from = line.textBegin();
        int begin = Chars.digitsBegin(source, from, end);
        int total = 0;
        int slash = Chars.blanksBegin(source, from, begin) - 1;
        if (slash > from && source.charAt(slash) == '/') {
            total = value(source, begin, end);
            end = Chars.blanksBegin(source, from, slash);
            begin = Chars.digitsBegin(source, from, end);
        }
        boolean apart = begin == from || Chars.isBlank(source.charAt(begin - 1));
        int number = apart ? value(source, begin, end) : 0;
        return number == 0
                ? null
                : new LineNumber(
                        index, page, number, total, source.substring(from, begin) + (total == 0 ? "" : "/" + total));
    }

    /** The number, or 0 where the digits are not those of a page's. */
    private static int value(String source, int begin, int end) {
        boolean fits = begin < end && end - begin <= MOST_DIGITS && source.charAt(begin) != '0';
        return fits ? Integer.parseInt(source, begin, end, 10) : 0;
    }
}
