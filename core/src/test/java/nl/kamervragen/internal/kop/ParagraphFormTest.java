package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells a sentence, a question and a heading apart, and the parts of a letter's head from its text. */
class ParagraphFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dat is zo.",
                "Dat is zo!",
                "Dat is zo: ",
                "Dat is dus «zo»",
                "Dat is zo [1]",
                "Dat is zo (ja)",
                "een twee drie vier vijf zes zeven acht"
            })
    void takesASentenceForText(String paragraph) {
        assertThat(ParagraphForm.isSentence(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "Dat is zo",
                "Is zo.",
                "1 2 3.",
                "een twee drie vier vijf zes zeven",
                "een 2 3 4 5 6 7 8 9"
            })
    void takesALabelForNoText(String paragraph) {
        assertThat(ParagraphForm.isSentence(paragraph)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weet u dat?",
                "Weet u dat? ",
                "Weet u dat?1",
                "Weet u dat?» [2]",
                "Weet u dat? (1)",
                "Bent u het",
                "?"
            })
    void takesAQuestionForOne(String paragraph) {
        assertThat(ParagraphForm.isQuestion(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1 ", "Dat is zo.", "Weet u dat? Ja", "Isolatie helpt."})
    void takesNothingElseForAQuestion(String paragraph) {
        assertThat(ParagraphForm.isQuestion(paragraph)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inleiding", "Vragen:", "Vragen en antwoorden", "Bijlage "})
    void takesAWordThatSaysWhatFollowsForAHeading(String paragraph) {
        assertThat(ParagraphForm.isHeading(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Inleiding op de zaak", "Bijlagen", ":"})
    void takesNothingElseForAHeading(String paragraph) {
        assertThat(ParagraphForm.isHeading(paragraph)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> Retouradres", "Ons kenmerk 12", "2500 EH Waterdam", " 2500 EH", "Datum"})
    void takesAddressesAndReferencesForALettersHead(String paragraph) {
        assertThat(Brief.isHead(scanner(paragraph))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2500EH Waterdam",
                "2500 eH Waterdam",
                "2500 Eh Waterdam",
                "2500 EHA",
                "x500 EH",
                "250x EH",
                "2500 EH Waterdam, en dat is een heel eind van hier, zo zegt men daar",
                "De brug is dicht."
            })
    void takesNothingElseForALettersHead(String paragraph) {
        assertThat(Brief.isHead(scanner(paragraph))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antwoorden op vragen over geld",
                "Bijlage 1",
                "Kamervragen over geld ",
                "Vragen van het lid Zwart"
            })
    void knowsTheTitleOfAnAnnex(String paragraph) {
        assertThat(Brief.isHeading(scanner(paragraph))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Antwoorden op vragen volgen.", "Vragen van wie? ", "Antwoorden:", "De antwoorden", ""})
    void takesASentenceForNoTitle(String paragraph) {
        assertThat(Brief.isHeading(scanner(paragraph))).isFalse();
    }

    private static KopScanner scanner(String paragraph) {
        return new KopScanner(paragraph, 0, paragraph.length());
    }
}
