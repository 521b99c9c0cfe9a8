package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VraagstellersTest {
    private static ReadHead kop(String vraagstellers) {
        return ReadHead.of(vraagstellers + " aan de Minister van Financiën over muntgeld (ingezonden 3 maart 2021).");
    }

    @Test
    void oneMemberHasOneGroup() {
        assertThat(kop("Vragen van het lid Dorenbos (VVD)").vraagstellers()).containsExactly("Dorenbos (VVD)");
    }

    @Test
    void theParenthesisHoldsForAllNamesSinceTheOneBefore() {
        assertThat(
                        kop("Vragen van de leden Dorenbos , Zwart en Van den Akkerstede (allen D66), De Wit (GroenLinks-PvdA)"
                                        + " en El Zandi (DENK)")
                                .vraagstellers())
                .containsExactly(
                        "Dorenbos (D66)",
                        "Zwart (D66)",
                        "Van den Akkerstede (D66)",
                        "De Wit (GroenLinks-PvdA)",
                        "El Zandi (DENK)");
    }

    @Test
    void aLetterMayAnswerTheQuestionsOfSeveral() {
        ReadHead kop =
                ReadHead.of("Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (VVD) en de vragen"
                        + " van de leden De Wit en Zwart (beiden D66) over muntgeld.");

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (VVD)", "De Wit (D66)", "Zwart (D66)");
        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
    }

    @Test
    void aLetterMaySayOfWhichChamberTheyAre() {
        ReadHead kop = ReadHead.of("Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (VVD), van uw"
                + " Kamer aan de Minister van Financiën over muntgeld.");

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (VVD)");
        assertThat(kop.parts().doubts()).isEmpty();
    }

    @Test
    void aGroupMayHoldBlanksThatGotLost() {
        assertThat(kop("Vragen van de leden Dorenbos en Inge Zwart (beiden Nieuw SociaalContract)")
                        .vraagstellers())
                .containsExactly("Dorenbos (Nieuw Sociaal Contract)", "Inge Zwart (Nieuw Sociaal Contract)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vraag van het lid Dorenbos (VVD)",
                "Vragen van het leden Dorenbos (VVD)",
                "Vragen van de leden lid Dorenbos (VVD)",
                "Vragen van lid Dorenbos (VVD)",
                "Vragenvan het lid Dorenbos (VVD)",
                "Vragen vanhet lid Dorenbos (VVD)",
                "Vragen van Dorenbos (VVD)",
                "Vrgaen van het lid Dorenbos (VVD)",
                "Schriftelijke vragen van het lid Dorenbos (VVD)",
                "Vragen van het lid Dorenbos (VVD) d.d. 5 juli 2018",
                "VRAGEN VAN HET LID Dorenbos (VVD)"
            })
    void theWordsBeforeTheNameMayDiffer(String begin) {
        ReadHead kop = kop(begin);

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (VVD)");
        assertThat(kop.geadresseerden()).containsExactly("Minister (Financiën)");
    }

    @ParameterizedTest
    @CsvSource({
        "Inge vanZanten, Inge van Zanten",
        "DaniëlleZwart, Daniëlle Zwart",
        "Inge vander Zandt, Inge van der Zandt",
        "Van 't Zandt, Van 't Zandt",
        "Faro – van de Akkerstede, Faro – van de Akkerstede",
        "Zwart-Van der Zee, Zwart-Van der Zee",
        "Dorić ´, Dorić ´",
        "Dobric ´, Dobrić",
        "Zwae¨ls, Zwaëls",
        "McDorenbos, McDorenbos"
    })
    void namesComeOutWithTheirBlanksAndAccents(String source, String name) {
        assertThat(kop("Vragen van het lid " + source + " (VVD)").vraagstellers())
                .containsExactly(name + " (VVD)");
    }

    @Test
    void oneMayAskForOthersToo() {
        assertThat(kop("Vragen van het lid Dorenbos (VVD), mede namens de leden Zwart en De Wit (beiden CDA),")
                        .vraagstellers())
                .containsExactly("Dorenbos (VVD)", "Zwart (CDA)", "De Wit (CDA)");
    }

    @Test
    void aMemberMayHaveNoGroup() {
        assertThat(kop("Vragen van het lid Dorenbos").vraagstellers()).containsExactly("Dorenbos");
    }

    @Test
    void aForgottenParenthesisDoesNotSwallowTheRest() {
        ReadHead kop = kop("Vragen van het lid Dorenbos (VVD");

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (VVD)");
        assertThat(kop.geadresseerden()).containsExactly("Minister (Financiën)");
        assertThat(kop.parts().doubts()).extracting(KopDoubt::reason).contains(KopDoubt.Reason.VRAAGSTELLERS);
    }
}
