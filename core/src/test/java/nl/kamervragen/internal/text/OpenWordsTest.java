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
}
