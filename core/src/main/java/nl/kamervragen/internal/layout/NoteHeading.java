package nl.kamervragen.internal.layout;

import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/** Recognises the line above notes that only says what follows: {@code Noten}, {@code Bronnen:}. */
final class NoteHeading {
    private static final Set<String> WORDS = Set.of(
            "noot",
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
        int end = source.charAt(line.end() - 1) == ':' ? line.end() - 1 : line.end();
        return end - line.begin() <= LONGEST
                && Chars.isUpperCase(source.charAt(line.begin()))
                && WORDS.contains(source.substring(line.begin(), end).toLowerCase(Locale.ROOT));
    }
}
