package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which lines a footnote mark may stand. */
class MarkWithinTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"de sluis1 is dicht", "«open»2", "Open?3 Ja.", "Ja.4", "met 4%5 meer", "de sluis¹ is", "a,6"})
    void aDigitIsGluedToAWordOrASign(String line) {
        assertThat(mayStandIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de sluis is dicht", "12 sluizen", "de 12 sluizen", "voor 1.000 euro", "1,5 meter", "12"})
    void otherDigitsAreThoseOfANumber(String line) {
        assertThat(mayStandIn(line)).isFalse();
    }

    private static boolean mayStandIn(String line) {
        return MarkWithin.mayStand(
                line, LayoutReader.read(LineReader.read(line)).body().get(0));
    }
}
