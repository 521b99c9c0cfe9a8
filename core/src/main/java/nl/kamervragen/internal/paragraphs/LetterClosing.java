package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.layout.PageLine;

/** The words on a line of their own that close a letter: a paragraph begins there, however full the line above is. */
final class LetterClosing {
    private static final List<String> WORDS =
            List.of("Hoogachtend", "Met vriendelijke groet", "Met vriendelijke groeten", "Met de meeste hoogachting");

    private LetterClosing() {}

    /** Whether such words, and perhaps a comma, are all that a line holds. */
    static boolean stands(String source, PageLine line) {
        char first = source.charAt(line.begin());
        if (first != 'H' && first != 'M') {
            return false;
        }
        int end = source.charAt(line.end() - 1) == ',' ? line.end() - 1 : line.end();
        for (String words : WORDS) {
            if (words.length() == end - line.begin() && source.startsWith(words, line.begin())) {
                return true;
            }
        }
        return false;
    }
}
