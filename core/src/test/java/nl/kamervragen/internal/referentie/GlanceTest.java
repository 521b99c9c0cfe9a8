package nl.kamervragen.internal.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A glance may stop at a word that is none of its own, but may never pass one that is. */
class GlanceTest {
    private final Glance glance = new Glance(List.of(" kamers", " wet ", " ah ", "dening ", "http "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zie kamers",
                "zie Kamers",
                "zie KAMERS",
                "de wet ",
                "de wet.",
                "(ah,",
                "de verordening ",
                "http:"
            })
    void stopsAtTheLastCharacterOfAWord(String text) {
        assertThat(glance.pass(text + "tuk", 0)).isEqualTo(text.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"de brug is open.", "wetten", "grondwet is", "ahah", "ordeningen", "anderskamers", "kamer s"})
    void passesWhatIsNoneOfThem(String text) {
        assertThat(glance.pass(text, 0)).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource({"de brug 3, 8", "een–twee, 3", "caf\u00e9, 3", "open-dicht, 4", "en/of, 2", "deBrug, 2"})
    void stopsAtWhatHasToBeLookedAtAnyway(String text, int place) {
        assertThat(glance.pass(text, 0)).isEqualTo(place);
    }

    @Test
    void passesWordsInCapitals() {
        assertThat(glance.pass("DE BRUG", 0)).isEqualTo(7);
    }

    @Test
    void takesThePlaceItBeginsAtForTheBeginOfAWord() {
        assertThat(glance.pass("dekamerstuk", 2)).isEqualTo(7);
        assertThat(glance.pass("brug", 4)).isEqualTo(4);
    }

    @Test
    void knowsEveryWordHoweverManyThereAre() {
        List<String> words =
                List.of("aanslag", "bakfiets", "cirkel", "dienst", "eiland", "fabriek", "gracht", "herberg");
        List<String> begins =
                words.stream().map(word -> " " + word.substring(0, 6)).toList();
        Glance many = new Glance(begins);

        assertThat(begins).allMatch(begin -> many.pass("de" + begin, 0) == 8);
    }
}
