package nl.kamervragen.internal.paragraphs;

import java.util.BitSet;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Tells whether a line ends in a footnote mark, which is set smaller than the text and ends the line for some
 * extractors.
 */
final class MarkAtEnd {
    private static final int YEAR = 4;
    private static final int LONGEST_MARK = 3;
    private static final int MOST_CAPITALS = 3;

    private MarkAtEnd() {}

    /** Whether a line holds nothing but a footnote mark. */
    static boolean isAlone(String source, PageLine line) {
        return line.end() - line.begin() <= LONGEST_MARK && digits(source, line) == line.end() - line.begin();
    }

    /** Whether digits stand glued to the line's last word, or alone, as footnote marks do. */
    static boolean stands(String source, PageLine line) {
        return digits(source, line) > 0;
    }

    /** Whether a line ends in the mark of one of these notes. */
    static boolean isOf(BitSet notes, String source, PageLine line) {
        int digits = digits(source, line);
        return digits > 0 && notes.get(Chars.numeralsValue(source, line.end() - digits, line.end()));
    }

    /** How many digits of a footnote mark stand glued to the line's last word. */
    static int digits(String source, PageLine line) {
        int end = line.end();
        while (end > line.begin() && Chars.isNumeral(source.charAt(end - 1))) {
            end--;
        }
        int digits = line.end() - end;
        boolean raised = digits > 0 && Chars.isRaisedDigit(source.charAt(line.end() - 1));
        boolean glued = end == line.begin()
                || (!Chars.isBlank(source.charAt(end - 1))
                        && !Chars.isHyphen(source.charAt(end - 1))
                        && !endsInCapitals(source, line.begin(), end));
        if (raised || (glued && digits <= LONGEST_MARK)) {
            return digits;
        }
        return !glued && digits > YEAR && digits <= YEAR + 2 ? digits - YEAR : 0;
    }

    /** {@code N201}, {@code CO2}: digits behind a few capitals belong to a name. */
    private static boolean endsInCapitals(String source, int begin, int end) {
        int capitals = end;
        while (capitals > begin && Chars.isUpperCase(source.charAt(capitals - 1))) {
            capitals--;
        }
        return capitals < end && end - capitals <= MOST_CAPITALS;
    }
}
