package nl.kamervragen.internal.layout;

import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/**
 * Recognises the line above notes that only says what follows: {@code Noten}, {@code Bronnen:}; on a web page {@code X
 * Noot} above each of them, of which the X closed it.
 */
final class NoteHeading {
    private static final Set<String> WORDS = Set.of(
            "noot",
            "x noot",
            "x noot x",
            "noten",
            "voetnoot",
            "voetnoten",
            "eindnoten",
            "bron",
            "bronnen",
            "bronvermelding",
            "bronvermeldingen",
            "referenties");

    private static final int LONGEST = 20;

    private NoteHeading() {}

    static boolean is(String source, PageLine line) {
        return is(source, line.begin(), line.end());
    }

    static boolean is(String source, int begin, int lineEnd) {
        int end = source.charAt(lineEnd - 1) == ':' ? lineEnd - 1 : lineEnd;
        return end - begin <= LONGEST
                && Chars.isUpperCase(source.charAt(begin))
                && WORDS.contains(source.substring(begin, end).toLowerCase(Locale.ROOT));
    }
}
