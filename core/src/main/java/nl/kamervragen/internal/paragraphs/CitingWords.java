package nl.kamervragen.internal.paragraphs;

import java.util.Locale;
import java.util.Set;

/**
 * Words that these documents cite with, and number by. None of them has a hyphen of its own, so that one amid it was a
 * line end, though the whole word stand nowhere else in the text.
 */
final class CitingWords {
    private static final Set<String> WORDS = Set.of(
            "aanhangsel",
            "antwoord",
            "antwoorden",
            "artikel",
            "artikelen",
            "besluit",
            "beantwoording",
            "derde",
            "dossier",
            "eerste",
            "handelingen",
            "kamerbrief",
            "kamerstuk",
            "kamerstukken",
            "kamervragen",
            "onderdeel",
            "onderdelen",
            "regeling",
            "richtlijn",
            "staatsblad",
            "staatscourant",
            "tractatenblad",
            "tweede",
            "verdrag",
            "vergaderjaar",
            "verordening",
            "vierde",
            "vijfde",
            "vragen",
            "wetboek",
            "wetsvoorstel");

    private CitingWords() {}

    static boolean contain(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
