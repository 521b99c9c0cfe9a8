package nl.kamervragen.internal.paragraphs;

import java.util.Set;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/** Knows chemical formulas whose lowered digit an extraction puts on the next line: CO2, NH3. */
final class Formula {
    private static final Set<String> STEMS = Set.of("CO", "NO", "SO", "CH", "NH", "PM");

    private Formula() {}

    /** Whether a formula was cut between two lines. */
    static boolean isCut(String source, PageLine line, PageLine next) {
        int begin = line.end();
        while (begin > line.begin() && Character.isUpperCase(source.charAt(begin - 1))) {
            begin--;
        }
        return line.end() - begin == 2
                && Chars.isDigit(source.charAt(next.begin()))
                && STEMS.contains(source.substring(begin, line.end()));
    }
}
