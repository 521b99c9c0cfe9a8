package nl.kamervragen.internal.paragraphs;

import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Tells whether a line begins with the sign that parts or ends a sentence, as where an extractor ended the line behind
 * the mark before it: {@code de havens1}, {@code , waarin}.
 */
final class StopAtBegin {
    private StopAtBegin() {}

    static boolean stands(String source, PageLine line) {
        char first = source.charAt(line.begin());
        return ",;:?!".indexOf(first) >= 0 || (first == '.' && isApart(source, line));
    }

    /** Whether such a sign, or the end of a parenthesis, belongs to the word that the line before it ends with. */
    static boolean belongsToWordBefore(String source, PageLine line) {
        char first = source.charAt(line.begin());
        return ",;:?!.)".indexOf(first) >= 0 && isApart(source, line);
    }

    private static boolean isApart(String source, PageLine line) {
        return line.end() - line.begin() == 1 || Chars.isBlank(source.charAt(line.begin() + 1));
    }
}
