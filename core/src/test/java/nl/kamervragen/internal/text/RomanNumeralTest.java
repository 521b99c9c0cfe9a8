package nl.kamervragen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {
    @ParameterizedTest
    @CsvSource({"i, 1", "iii, 3", "iv, 4", "ix, 9", "xiv, 14", "xlix, 49", "xc, 90", "ccclxxxviii, 388"})
    void isReadByItsSigns(String numeral, int value) {
        assertThat(RomanNumeral.end(numeral, 0, numeral.length())).isEqualTo(numeral.length());
        assertThat(RomanNumeral.value(numeral, 0, numeral.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "iiii", "vv", "ic", "iix", "vx", "xa", "I"})
    void isWrittenInOneWay(String other) {
        assertThat(RomanNumeral.value(other, 0, other.length())).isZero();
    }
}
