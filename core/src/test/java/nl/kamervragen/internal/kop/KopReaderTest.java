package nl.kamervragen.internal.kop;

import static nl.kamervragen.internal.kop.Rol.INLEIDING;
import static nl.kamervragen.internal.kop.Rol.KOP;
import static nl.kamervragen.internal.kop.Rol.MEDEDELING;
import static nl.kamervragen.internal.kop.Rol.NAVIGATIE;
import static nl.kamervragen.internal.kop.Rol.VRAAGTEKST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.testing.Growth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KopReaderTest {
    @Test
    void aDraftOfQuestionsHasItsDateFirstAndItsQuestionsUnderTheHead() {
        Gelezen kop = Gelezen.van("""
                2024Z 17972
                (ingezonden 20 november 2024)
                Vragen van het lid Dorenbos (VVD) aan de minister van Financiën over geld en goed
                Op 5 november sprak de Kamer over geld. Daaruit volgen deze vragen.
                Bent u bekend met de vragen van het lid Zwart (ingezonden 1 mei 2024)? 1)
                Graag een antwoord per vraag.
                """);

        assertThat(kop.delen().zaaknummer()).contains("2024Z17972");
        assertThat(kop.delen().ingezonden()).contains(LocalDate.of(2024, 11, 20));
        assertThat(kop.onderwerp()).isEqualTo("geld en goed");
        assertThat(kop.delen().soort()).contains(Documentsoort.VRAGEN);
        assertThat(kop.delen().rollen()).containsExactly(KOP, KOP, KOP, INLEIDING, VRAAGTEKST, VRAAGTEKST);
    }

    @Test
    void aDraftOfAnAnswerHasNoQuestionSentence() {
        Gelezen kop = Gelezen.van("""
                AH 604
                2024Z18294
                Antwoord van minister Hovenier (Financiën) (ontvangen 2 mei 2025)
                Zie ook Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 37
                """);

        assertThat(kop.delen().nummer()).contains(604);
        assertThat(kop.delen().zaaknummer()).contains("2024Z18294");
        assertThat(kop.vraagstellers()).isEmpty();
        assertThat(kop.zieOok()).endsWith("nr. 37");
        assertThat(kop.delen().rollen()).containsOnly(KOP);
    }

    @Test
    void numbersMayShareAParagraphWithTheHead() {
        Gelezen kop =
                Gelezen.van("AH 604 2024Z18294 Antwoord van minister Hovenier (Financiën) (ontvangen 2 mei 2024)");

        assertThat(kop.delen().nummer()).contains(604);
        assertThat(kop.delen().zaaknummer()).contains("2024Z18294");
    }

    @Test
    void aNoticeMayStandUnderItsHeadWithoutLabel() {
        Gelezen kop = Gelezen.van("""
                Mededeling van Minister Hovenier (Financiën) (ontvangen 14 november 2024).
                Hierbij deel ik u mee dat de vragen van de leden Dorenbos en Zwart (beiden CDA) over zwemles (ingezonden 24 oktober 2024) niet op tijd kunnen worden beantwoord.
                """);

        assertThat(kop.delen().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.delen().brief()).isFalse();
        assertThat(kop.delen().rollen()).containsExactly(KOP, MEDEDELING);
        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (CDA)", "Zwart (CDA)");
    }

    @Test
    void anOfficialPageHasATableBeforeTheHead() {
        Gelezen kop = Gelezen.van("""
                Aanhangsel van de Handelingen
                Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst
                Tweede Kamer der Staten-Generaal2011-20123094
                Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 2 juli 2012).
                Antwoord van Minister Hovenier (Financiën) (ontvangen 30 augustus 2012).
                """);

        assertThat(kop.delen().kamer()).contains(Kamer.TWEEDE_KAMER);
        assertThat(kop.delen().vergaderjaar()).contains(new Vergaderjaar(2011));
        assertThat(kop.delen().nummer()).contains(3094);
        assertThat(kop.delen().rollen()).containsExactly(NAVIGATIE, NAVIGATIE, NAVIGATIE, KOP, KOP);
    }

    @Test
    void thePageOfTheChamberHasATitleThatTheHeadOutweighs() {
        Gelezen kop = Gelezen.van("""
                Antwoord schriftelijke vragen : Antwoord op vragen van het lid Dorenbos over geld
                Vragen van het lid Dorenbos (VVD) aan de minister van Financiën over geld en goed (ingezonden 2 juli 2018)
                Antwoord van minister Hovenier (Financiën) (ontvangen 30 augustus 2018)
                """);

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (VVD)");
        assertThat(kop.onderwerp()).isEqualTo("geld en goed");
        assertThat(kop.delen().rollen()).containsExactly(NAVIGATIE, KOP, KOP);
    }

    @Test
    void navigationIsToldFromTheHead() {
        Gelezen kop = Gelezen.van("""
                Antwoord op vragen van het lid Dorenbos over geld
                Nummer: 2018D54632, datum: 2018-11-16, bijgewerkt: 2024-02-19 10:56, versie: 3
                Onderdeel van zaak 2018Z17774:
                - Indiener: H. Hovenier, minister van Financiën
                Tweede Kamer der Staten-Generaal | 2 |
                | --- | --- |
                Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 5 oktober 2018).
                Antwoord van Minister Hovenier (Financiën) (ontvangen 16 november 2018).
                """);

        assertThat(kop.delen().zaaknummer()).contains("2018Z17774");
        assertThat(kop.delen().datum()).isEmpty();
        assertThat(kop.delen().rollen().subList(0, 6)).containsOnly(NAVIGATIE);
        assertThat(kop.delen().rollen().subList(6, 8)).containsOnly(KOP);
    }

    @Test
    void theOtherChamberAsksToo() {
        Gelezen kop = Gelezen.van("""
                Eerste Kamer der Staten-Generaal
                Vragen van het lid Dorenbos (GroenLinks) aan de Minister van Financiën over geld (ingezonden 5 juli 2018).
                """);

        assertThat(kop.delen().kamer()).contains(Kamer.EERSTE_KAMER);
    }

    @Test
    void textWithoutAHeadIsSaidToHaveNone() {
        Gelezen kop = Gelezen.van("Dit is een gewone tekst zonder kop. Hij gaat nergens over.");

        assertThat(kop.delen().herkend()).isFalse();
        assertThat(kop.delen().rollen()).containsExactly(INLEIDING);
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(KopReader.read(List.of()).herkend()).isFalse();
        assertThat(KopReader.read(List.of("", " ")).rollen()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vragen van het lid ",
                "Vragen van het lid A (B) aan de Minister van Financiën over c ",
                "Antwoord van de Minister van x ",
                "de Minister van Defensie, van Financiën en ",
                "aNaNaN",
                "(ingezonden (ontvangen ",
                "Zie ook ",
                "((((«",
                "Vragen van het lid A, ",
                "\n",
                "Onderwerp\nDe Minister van Defensie,\n",
                "Hierbij zend ik u antwoord op vragen van het lid A over "
            })
    void aHostileTextTakesLinearTime(String stuk) {
        String kort = stuk.repeat(100_000 / stuk.length());
        String lang = kort.repeat(4);

        Growth.assertLinear(kort, lang, 8, tekst -> KopReader.read(List.of(tekst)));
        Growth.assertLinear(kort, lang, 8, tekst -> KopReader.read(List.of(tekst.split("(?<= )"))));
    }

    @Test
    void anyMixtureOfAHeadsWordsIsReadWithoutFailure() {
        List<String> woorden = List.of(
                "Vragen",
                "van",
                "het lid",
                "de leden",
                "Dorenbos",
                "(VVD)",
                "(",
                ")",
                "aan de",
                "Minister",
                "Financiën",
                ",",
                "en",
                "over",
                "(ingezonden",
                "3 maart 2021",
                ".",
                "Antwoord van",
                "(ontvangen",
                "Zie ook",
                "nr. 3",
                "«",
                "»",
                "Mondelinge",
                "Datum",
                "Onderwerp",
                "Geachte voorzitter,",
                "Hierbij",
                "ik",
                "u",
                "2020Z12345",
                "AH 5",
                "–",
                "mede namens",
                "\n",
                "\u0301",
                "´",
                "Hoogachtend,",
                "Eerste Kamer");
        Random toeval = new Random(7);
        for (int ronde = 0; ronde < 3_000; ronde++) {
            List<String> alineas = new ArrayList<>();
            for (int a = 0; a < 1 + toeval.nextInt(5); a++) {
                StringBuilder alinea = new StringBuilder();
                for (int w = 0; w < toeval.nextInt(14); w++) {
                    alinea.append(woorden.get(toeval.nextInt(woorden.size())))
                            .append(toeval.nextInt(5) == 0 ? "" : " ");
                }
                alineas.add(alinea.toString());
            }
            Kopdelen delen = KopReader.read(alineas);
            assertThat(delen.rollen()).hasSameSizeAs(alineas);
            assertThat(delen.onderwerp())
                    .allMatch(s -> s.eind() <= alineas.get(s.alinea()).length());
        }
    }
}
