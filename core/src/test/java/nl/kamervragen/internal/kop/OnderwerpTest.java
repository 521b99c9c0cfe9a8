package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnderwerpTest {
    private static final String BEGIN = "Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "het bericht «Waar blijft het geld? «Niemand weet het»»",
                "het artikel ‘Over de brug’ aan de Minister van Tijd",
                "het rapport “Geld” (Kamerstuk 31 288, nr. 5)",
                "het bericht «Geld» (Krant.nl, 16 november 2024 )",
                "de antwoorden op eerdere vragen van het lid Zwart (CDA) over de brug",
                "het antwoord van de Minister op vragen over muntgeld",
                "de uitspraak «Antwoord van Minister Zandstra» in de krant",
                "de brief (ingezonden 1 mei 2020) van de vereniging",
                "het opheffen van de muntslag in Nederland:",
                "het bericht «Het geld is op.»"
            })
    void aSubjectRunsToTheDate(String onderwerp) {
        ReadHead kop = ReadHead.of(BEGIN + onderwerp + " (ingezonden 3 maart 2021).\n"
                + "Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).");

        assertThat(kop.onderwerp()).isEqualTo(onderwerp);
        assertThat(kop.parts().ingezonden()).contains(LocalDate.of(2021, 3, 3));
        assertThat(kop.parts().ontvangen()).contains(LocalDate.of(2021, 4, 3));
    }

    @Test
    void aSubjectMayRunOverParagraphs() {
        ReadHead kop = ReadHead.of("""
                Vragen van het lid Dorenbos
                (VVD) aan de Minister van Landbouw, Natuur en
                Voedselkwaliteit over
                «Wie wil wind?
                En wie betaalt?»
                (ingezonden 3 maart
                2021).
                """);

        assertThat(kop.onderwerp()).isEqualTo("«Wie wil wind? En wie betaalt?»");
        assertThat(kop.parts().onderwerp()).containsExactly(new ParagraphSpan(3, 0, 14), new ParagraphSpan(4, 0, 16));
        assertThat(kop.geadresseerden()).containsExactly("Minister (Landbouw, Natuur en Voedselkwaliteit)");
        assertThat(kop.parts().ingezonden()).contains(LocalDate.of(2021, 3, 3));
        assertThat(kop.parts().roles()).containsOnly(ParagraphRole.KOP);
    }

    @Test
    void theAnswerMayFollowInTheSameParagraph() {
        ReadHead kop =
                ReadHead.of(BEGIN + "muntgeld. Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).");

        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
        assertThat(kop.bewindspersonen()).containsExactly("Minister Hovenier (Financiën)");
    }

    @Test
    void aForgottenOverIsDoubted() {
        ReadHead kop = ReadHead.of("Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën het bericht «Brug»"
                + " (ingezonden 3 maart 2021).");

        assertThat(kop.onderwerp()).isEqualTo("het bericht «Brug»");
        assertThat(kop.parts().doubts()).extracting(KopDoubt::reason).containsExactly(KopDoubt.Reason.ONDERWERP);
    }

    @Test
    void aDayThatDoesNotExistIsDoubted() {
        ReadHead kop = ReadHead.of(BEGIN + "muntgeld (ingezonden 31 februari 2021).");

        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
        assertThat(kop.parts().ingezonden()).isEmpty();
        assertThat(kop.parts().doubts()).extracting(KopDoubt::reason).containsExactly(KopDoubt.Reason.DATUM);
    }

    @Test
    void oralQuestionsAreAHeadOnly() {
        ReadHead kop = ReadHead.of("""
                Mondelinge vragen van het lid Dorenbos (VVD) aan de Minister voor Financiën over muntgeld
                (ingezonden 7 mei 2024)
                """);

        assertThat(kop.parts().soort()).hasToString("Optional[MONDELINGE_VRAGEN]");
        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
    }
}
