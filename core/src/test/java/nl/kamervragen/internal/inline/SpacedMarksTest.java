package nl.kamervragen.internal.inline;

import static nl.kamervragen.internal.inline.InlineReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks with a blank before them, shown as in {@link InlineReaderTest}. */
class SpacedMarksTest {
    @Test
    void readsMarksAmidALineWhereTheTextSetsItsMarksApart() {
        assertThat(read("Kent u het «bericht» 1 over de brug 2 van 2019 3 en de sluis? 4 Zo ja, waarom?", 4))
                .isEqualTo("Kent u het «bericht»{1} over de brug{2} van 2019{3} en de sluis?{4} Zo ja, waarom?");
        assertThat(read("Kent u de brug? 1 Zo ja, waarom?", 1)).isEqualTo("Kent u de brug?{1} Zo ja, waarom?");
        assertThat(read("Kent u de brug 1 van 12 2 meter 3, de sluis uit 2019 4 en de dam? 5 Zo ja?", 5))
                .isEqualTo("Kent u de brug{1} van 12 2 meter{3}, de sluis uit 2019{4} en de dam?{5} Zo ja?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent u de sluis?{1} Die is 2 jaar open.",
                "Kent u de sluis?{1} Zie vraag 2 en de brug van 2 meter.",
                "Kent u de sluis?{1} Die opent ca. 2 keer per dag.",
                "Kent u de sluis?{1} Die kost, 2 euro, of 2,50 euro, en nu 2 500 euro of 36 2 dus.",
                "Kent u de sluis?{1} Open. 2 mei was dat."
            })
    void leavesQuantitiesAloneWhereMarksAreGlued(String shown) {
        assertThat(read(shown.replace("{1}", "1"), 2)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent u de sluis?{1} Zie vraag 2 en de brug van 2 meter.",
                "Kent u de sluis?{1} Die opent ca. 2 keer per dag.",
                "Kent u de sluis?{1} Die kost 2,50 euro, en nu 2 500 euro of 36 2 dus.",
                "Kent u de sluis?{1} Open. 2 mei was dat."
            })
    void leavesQuantitiesAloneWhereMarksStandApart(String shown) {
        assertThat(read(shown.replace("{1}", " 1"), 2)).isEqualTo(shown);
    }
}
