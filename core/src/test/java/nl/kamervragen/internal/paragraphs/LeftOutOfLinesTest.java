package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of a line is told, character by character. */
class LeftOutOfLinesTest {
    @Test
    void tellsOfASoftHyphen() {
        assertThat(leftOut("De brug\u00ADwachter komt.")).containsExactly("INVISIBLE \u00AD");
    }

    @Test
    void tellsOfALigatureThatWasWrittenOut() {
        assertThat(leftOut("De \uFB01ets is weg.")).containsExactly("REPLACED_CHARACTER \uFB01");
    }

    @Test
    void tellsOfALetterAndOfTheAccentThatWasPutOnIt() {
        assertThat(leftOut("Het cafe\u0301 is dicht.")).containsExactly("ACCENT e", "ACCENT \u0301");
    }

    @Test
    void tellsOfTheHyphenOfALineEnd() {
        assertThat(leftOut("De brug-\nwachter komt.")).containsExactly("LINE_END_HYPHEN -");
        assertThat(leftOut("De RWS-\nsluis.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"De\u00A0brug.", "´De brug.", "De 3´ brug.", "De (´ brug.", "De q´ brug."})
    void leavesOutNoBlankAndNoAccentThatStandsOnNoLetter(String answer) {
        assertThat(leftOut(answer)).isEmpty();
    }

    private static List<String> leftOut(String answer) {
        String text = "Antwoord 1\n" + answer + "\n";
        return Street.read(text).skipped().stream()
                .map(skipped -> skipped.reason() + " " + text.substring(skipped.begin(), skipped.end()))
                .toList();
    }
}
