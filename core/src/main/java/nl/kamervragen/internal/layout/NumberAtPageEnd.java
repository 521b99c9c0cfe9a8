package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * Takes the number of a page's first footnote off the last word of the page's text.
 *
 * <p>An extractor that joins words broken at line ends joins the first half of a word that the page end broke with what
 * stands next on the page, which is the number of the first note: {@code vuur1} for {@code vuur-}, {@code 1}. The other
 * half begins the next page.
 */
final class NumberAtPageEnd {
    private static final int SHORTEST_HALF = 2;
    private static final int MOST_DIGITS = 2;

    /** More than a page has room for below its text. */
    private static final int MOST_NOTE_LINES = 60;

    private NumberAtPageEnd() {}

    /** The lines, with such a number on a line of its own. */
    static List<PageLine> takeOff(String source, List<PageLine> lines) {
        List<PageLine> parted = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            int number = numberBegin(source, line);
            if (number < line.end() && endsText(source, lines, i, source.substring(number, line.end()))) {
                parted.add(line.until(source, number));
                parted.add(line.from(number, source).with(Joint.LINE));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    /** Where one or two digits begin that are glued to a word in small letters at the line's end, or that end. */
    private static int numberBegin(String source, PageLine line) {
        if (!Chars.isDigit(source.charAt(line.end() - 1))) {
            return line.end();
        }
        int begin = line.end();
        while (begin > line.begin() && Chars.isDigit(source.charAt(begin - 1))) {
            begin--;
        }
        int word = begin;
        while (word > line.begin() && begin - word < SHORTEST_HALF && Chars.isLowerCase(source.charAt(word - 1))) {
            word--;
        }
        return begin - word == SHORTEST_HALF && line.end() - begin <= MOST_DIGITS ? begin : line.end();
    }

    private static boolean beginsNote(String source, int begin) {
        return !Chars.isLowerCase(source.charAt(begin))
                || source.startsWith("http", begin)
                || source.startsWith("www.", begin);
    }

    /** Whether the number stands on a line of its own: then its note has it already. */
    private static boolean isNumber(String source, PageLine line, String number) {
        return line.end() - line.begin() == number.length() && source.startsWith(number, line.begin());
    }

    /** Whether the page's notes follow, and its text goes on within a word on the next page. */
    private static boolean endsText(String source, List<PageLine> lines, int i, String number) {
        int page = lines.get(i).page();
        if (i + 1 == lines.size()
                || lines.get(i + 1).page() != page
                || !lines.get(i + 1).joint().isGap()
                || !beginsNote(source, lines.get(i + 1).begin())) {
            return false;
        }
        int next = i + 1;
        while (next < lines.size() && lines.get(next).page() == page) {
            PageLine below = lines.get(next++);
            if (next - i > MOST_NOTE_LINES
                    || isNumber(source, below, number)
                    || below.label().isPresent()) {
                return false;
            }
        }
        return next < lines.size()
                && Chars.isLowerCase(source.charAt(lines.get(next).begin()));
    }
}
