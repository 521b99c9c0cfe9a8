package nl.kamervragen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
    @ParameterizedTest
    @ValueSource(strings = {"Kunt u dat toelichten?", "«ja» – 12,5%", ""})
    void isCleanWhenItsTextStaysAsItStands(String text) {
        assertThat(of(text).isClean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"twee  spaties", " vooraan", "zacht\u00ADe", "vaste\u00A0spatie", "e\u0301n", "re´el", "ﬁets"})
    void isNotCleanWhenSomethingHasToBeMended(String text) {
        assertThat(of(text).isClean()).isFalse();
    }

    @Test
    void tellsWhetherItHoldsNumeralsAndHyphens() {
        assertThat(of("brug²").holdsNumerals()).isTrue();
        assertThat(of("brug").holdsNumerals()).isFalse();
        assertThat(of("brug-").holdsHyphens()).isTrue();
        assertThat(of("brug–").holdsHyphens()).isFalse();
    }

    @Test
    void isAsWideAsItsCharactersTogether() {
        assertThat(of("mw").width()).isEqualTo(GlyphWidths.of('m') + GlyphWidths.of('w'));
    }

    @Test
    void endsWithItsLineOrTheText() {
        assertThat(Stretch.toLineEnd("Ja.\r\nNee.", 0)).isEqualTo(of("Ja."));
        assertThat(Stretch.toLineEnd("Ja.\u2028Nee.", 4).end()).isEqualTo(8);
        assertThat(Stretch.toLineEnd("\f", 0).end()).isZero();
    }

    private static Stretch of(String text) {
        return Stretch.of(text, 0, text.length());
    }
}
