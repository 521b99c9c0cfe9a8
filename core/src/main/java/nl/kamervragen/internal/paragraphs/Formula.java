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
        return Chars.isDigit(source.charAt(next.begin())) && endsInStem(source, line.begin(), line.end());
    }

    /** Whether the letters before {@code end} are those of a formula. */
    private static boolean endsInStem(String source, int begin, int end) {
        int stem = end;
        while (stem > begin && Chars.isUpperCase(source.charAt(stem - 1))) {
            stem--;
        }
        return end - stem == 2 && STEMS.contains(source.substring(stem, end));
    }
}
