package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search may stop at a word that is none of its own, but may never pass one that is. */
class WordSearchTest {
    private final WordSearch search = new WordSearch(List.of("sluisdeur", "brug", "brug-open", "énergie"));

    @ParameterizedTest
    @CsvSource({
        "de brug is open, 3",
        "brug, 0",
        "de sluisdeuren, 3",
        "De Sluisdeur, 3",
        "de BRUG, 3",
        "de (brug), 4",
        "de Énergie, 3",
        "de ophaalbrug en de brug, 20",
        "de brug-open dag, 3"
    })
    void stopsWhereAWordBegins(String text, int place) {
        assertThat(search.next(text, 0, text.length())).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"de ophaalbrug", "de kade is open", "bru", "de bru g"})
    void passesWhatBeginsNoWord(String text) {
        assertThat(search.next(text, 0, text.length())).isEqualTo(text.length());
    }

    @Test
    void goesNoFurtherThanTheEnd() {
        assertThat(search.next("de brug", 0, 6)).isEqualTo(6);
        assertThat(search.next("de brug", 4, 7)).isEqualTo(7);
    }

    @Test
    void stopsAtWordsOnly() {
        String text = "brug, (brug) en-brug; brug--brug «brug» brug";
        List<Integer> places = new ArrayList<>();
        int at = search.next(text, 0, text.length());
        while (at < text.length()) {
            places.add(at);
            at = search.next(text, Chars.wordEnd(text, at, text.length()), text.length());
        }
        assertThat(places).containsExactly(0, 7, 22, 34, 40);
    }
}
