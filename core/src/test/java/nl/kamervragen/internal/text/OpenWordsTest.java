package nl.kamervragen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"de sluis en", "van", "de dam en/of", "zijn/haar", "(de/het", "(de", "de dam, die"})
    void leaveASentenceOpen(String text) {
        assertThat(OpenWords.surelyEnd(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de sluis",
                "",
                "de dam EN",
                "zie dam.nl/sluis-en",
                "zie dam.nl/nieuws/van",
                "zie dam.nl/verwachtingen/van",
                "zie dam.nl/?x=de",
                "zie dam.nl/een_met",
                "de dorpen"
            })
    void areNoPartsOfOtherWordsOrLinks(String text) {
        assertThat(OpenWords.surelyEnd(text, 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dhr.", "zie Stcrt.", "de sluis (Stb.", "o.a.", "hfst.", "par."})
    void cutShortHardlyEndASentence(String text) {
        assertThat(OpenWords.endCutShort(text, 0, text.length())).isTrue();
        assertThat(OpenWords.mayEndCutShort(text, 0, text.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de leden Sluis c.s.", "het kost 7 mln.", "de heer Dam jr."})
    void cutShortMayEndASentence(String text) {
        assertThat(OpenWords.endCutShort(text, 0, text.length())).isFalse();
        assertThat(OpenWords.mayEndCutShort(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de sluis.", "de dam", ".", "de vis."})
    void areNotCutShort(String text) {
        assertThat(OpenWords.endCutShort(text, 0, text.length())).isFalse();
        assertThat(OpenWords.mayEndCutShort(text, 0, text.length())).isFalse();
    }
}
