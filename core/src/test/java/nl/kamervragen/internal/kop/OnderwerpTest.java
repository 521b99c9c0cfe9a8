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
        Gelezen kop = Gelezen.van(BEGIN + onderwerp + " (ingezonden 3 maart 2021).\n"
                + "Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).");

        assertThat(kop.onderwerp()).isEqualTo(onderwerp);
        assertThat(kop.delen().ingezonden()).contains(LocalDate.of(2021, 3, 3));
        assertThat(kop.delen().ontvangen()).contains(LocalDate.of(2021, 4, 3));
    }

    @Test
    void aSubjectMayRunOverParagraphs() {
        Gelezen kop = Gelezen.van("""
                Vragen van het lid Dorenbos
                (VVD) aan de Minister van Landbouw, Natuur en
                Voedselkwaliteit over
                «Wie wil wind?
                En wie betaalt?»
                (ingezonden 3 maart
                2021).
                """);

        assertThat(kop.onderwerp()).isEqualTo("«Wie wil wind? En wie betaalt?»");
        assertThat(kop.delen().onderwerp()).containsExactly(new Span(3, 0, 14), new Span(4, 0, 16));
        assertThat(kop.geadresseerden()).containsExactly("Minister (Landbouw, Natuur en Voedselkwaliteit)");
        assertThat(kop.delen().ingezonden()).contains(LocalDate.of(2021, 3, 3));
        assertThat(kop.delen().rollen()).containsOnly(Rol.KOP);
    }

    @Test
    void theAnswerMayFollowInTheSameParagraph() {
        Gelezen kop =
                Gelezen.van(BEGIN + "muntgeld. Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).");

        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
        assertThat(kop.bewindspersonen()).containsExactly("Minister Hovenier (Financiën)");
    }

    @Test
    void aForgottenOverIsDoubted() {
        Gelezen kop = Gelezen.van("Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën het bericht «Brug»"
                + " (ingezonden 3 maart 2021).");

        assertThat(kop.onderwerp()).isEqualTo("het bericht «Brug»");
        assertThat(kop.delen().twijfels()).extracting(Twijfel::reden).containsExactly(Twijfel.Reden.ONDERWERP);
    }

    @Test
    void aDayThatDoesNotExistIsDoubted() {
        Gelezen kop = Gelezen.van(BEGIN + "muntgeld (ingezonden 31 februari 2021).");

        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
        assertThat(kop.delen().ingezonden()).isEmpty();
        assertThat(kop.delen().twijfels()).extracting(Twijfel::reden).containsExactly(Twijfel.Reden.DATUM);
    }

    @Test
    void oralQuestionsAreAHeadOnly() {
        Gelezen kop = Gelezen.van("""
                Mondelinge vragen van het lid Dorenbos (VVD) aan de Minister voor Financiën over muntgeld
                (ingezonden 7 mei 2024)
                """);

        assertThat(kop.delen().soort()).hasToString("Optional[MONDELINGE_VRAGEN]");
        assertThat(kop.onderwerp()).isEqualTo("muntgeld");
    }
}
