package nl.kamervragen.internal.kop;

import static nl.kamervragen.internal.kop.ParagraphRole.INLEIDING;
import static nl.kamervragen.internal.kop.ParagraphRole.KOP;
import static nl.kamervragen.internal.kop.ParagraphRole.MEDEDELING;
import static nl.kamervragen.internal.kop.ParagraphRole.NAVIGATION;
import static nl.kamervragen.internal.kop.ParagraphRole.VRAAGTEKST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.testing.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KopReaderTest {
    @Test
    void aDraftOfQuestionsHasItsDateFirstAndItsQuestionsUnderTheHead() {
        ReadHead kop = ReadHead.of("""
                2024Z 17972
                (ingezonden 20 november 2024)
                Vragen van het lid Dorenbos (VVD) aan de minister van Financiën over geld en goed
                Op 5 november sprak de Kamer over geld. Daaruit volgen deze vragen.
                Bent u bekend met de vragen van het lid Zwart (ingezonden 1 mei 2024)? 1)
                Graag een antwoord per vraag.
                """);

        assertThat(kop.parts().zaaknummer()).contains("2024Z17972");
        assertThat(kop.parts().ingezonden()).contains(LocalDate.of(2024, 11, 20));
        assertThat(kop.onderwerp()).isEqualTo("geld en goed");
        assertThat(kop.parts().soort()).contains(Documentsoort.VRAGEN);
        assertThat(kop.parts().roles()).containsExactly(KOP, KOP, KOP, INLEIDING, VRAAGTEKST, VRAAGTEKST);
    }

    @Test
    void aDraftOfAnAnswerHasNoQuestionSentence() {
        ReadHead kop = ReadHead.of("""
                AH 604
                2024Z18294
                Antwoord van minister Hovenier (Financiën) (ontvangen 2 mei 2025)
                Zie ook Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 37
                """);

        assertThat(kop.parts().nummer()).contains(604);
        assertThat(kop.parts().zaaknummer()).contains("2024Z18294");
        assertThat(kop.vraagstellers()).isEmpty();
        assertThat(kop.zieOok()).endsWith("nr. 37");
        assertThat(kop.parts().roles()).containsOnly(KOP);
    }

    @Test
    void numbersMayShareAParagraphWithTheHead() {
        ReadHead kop =
                ReadHead.of("AH 604 2024Z18294 Antwoord van minister Hovenier (Financiën) (ontvangen 2 mei 2024)");

        assertThat(kop.parts().nummer()).contains(604);
        assertThat(kop.parts().zaaknummer()).contains("2024Z18294");
    }

    @Test
    void aNoticeMayStandUnderItsHeadWithoutLabel() {
        ReadHead kop = ReadHead.of("""
                Mededeling van Minister Hovenier (Financiën) (ontvangen 14 november 2024).
                Hierbij deel ik u mee dat de vragen van de leden Dorenbos en Zwart (beiden CDA) over zwemles (ingezonden 24 oktober 2024) niet op tijd kunnen worden beantwoord.
                """);

        assertThat(kop.parts().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.parts().brief()).isFalse();
        assertThat(kop.parts().roles()).containsExactly(KOP, MEDEDELING);
        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (CDA)", "Zwart (CDA)");
    }

    @Test
    void anOfficialPageHasATableBeforeTheHead() {
        ReadHead kop = ReadHead.of("""
                Aanhangsel van de Handelingen
                Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst
                Tweede Kamer der Staten-Generaal2011-20123094
                Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 2 juli 2012).
                Antwoord van Minister Hovenier (Financiën) (ontvangen 30 augustus 2012).
                """);

        assertThat(kop.parts().kamer()).contains(Kamer.TWEEDE_KAMER);
        assertThat(kop.parts().vergaderjaar()).contains(new Vergaderjaar(2011));
        assertThat(kop.parts().nummer()).contains(3094);
        assertThat(kop.parts().roles()).containsExactly(NAVIGATION, NAVIGATION, NAVIGATION, KOP, KOP);
    }

    @Test
    void thePageOfTheChamberHasATitleThatTheHeadOutweighs() {
        ReadHead kop = ReadHead.of("""
                Antwoord schriftelijke vragen : Antwoord op vragen van het lid Dorenbos over geld
                Vragen van het lid Dorenbos (VVD) aan de minister van Financiën over geld en goed (ingezonden 2 juli 2018)
                Antwoord van minister Hovenier (Financiën) (ontvangen 30 augustus 2018)
                """);

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (VVD)");
        assertThat(kop.onderwerp()).isEqualTo("geld en goed");
        assertThat(kop.parts().roles()).containsExactly(NAVIGATION, KOP, KOP);
    }

    @Test
    void navigationIsToldFromTheHead() {
        ReadHead kop = ReadHead.of("""
                Antwoord op vragen van het lid Dorenbos over geld
                Nummer: 2018D54632, datum: 2018-11-16, bijgewerkt: 2024-02-19 10:56, versie: 3
                Onderdeel van zaak 2018Z17774:
                - Indiener: H. Hovenier, minister van Financiën
                Tweede Kamer der Staten-Generaal | 2 |
                | --- | --- |
                Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 5 oktober 2018).
                Antwoord van Minister Hovenier (Financiën) (ontvangen 16 november 2018).
                """);

        assertThat(kop.parts().zaaknummer()).contains("2018Z17774");
        assertThat(kop.parts().datum()).isEmpty();
        assertThat(kop.parts().roles().subList(0, 6)).containsOnly(NAVIGATION);
        assertThat(kop.parts().roles().subList(6, 8)).containsOnly(KOP);
    }

    @Test
    void theOtherChamberAsksToo() {
        ReadHead kop = ReadHead.of("""
                Eerste Kamer der Staten-Generaal
                Vragen van het lid Dorenbos (GroenLinks) aan de Minister van Financiën over geld (ingezonden 5 juli 2018).
                """);

        assertThat(kop.parts().kamer()).contains(Kamer.EERSTE_KAMER);
    }

    @Test
    void textWithoutAHeadIsSaidToHaveNone() {
        ReadHead kop = ReadHead.of("Dit is een gewone tekst zonder kop. Hij gaat nergens over.");

        assertThat(kop.parts().recognised()).isFalse();
        assertThat(kop.parts().roles()).containsExactly(INLEIDING);
    }

    @Test
    void nothingIsReadFromNothing() {
        assertThat(KopReader.read(List.of()).recognised()).isFalse();
        assertThat(KopReader.read(List.of("", " ")).roles()).hasSize(2);
    }

    @Tag("long")
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
    void aHostileTextTakesLinearTime(String piece) {
        String small = piece.repeat(100_000 / piece.length());
        String large = small.repeat(4);

        Growth.assertLinear(small, large, 8, text -> KopReader.read(List.of(text)));
        Growth.assertLinear(small, large, 8, text -> KopReader.read(List.of(text.split("(?<= )"))));
    }

    @Test
    void anyMixtureOfAHeadsWordsIsReadWithoutFailure() {
        List<String> words = List.of(
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
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            List<String> paragraphs = new ArrayList<>();
            for (int a = 0; a < 1 + random.nextInt(5); a++) {
                StringBuilder paragraph = new StringBuilder();
                for (int w = 0; w < random.nextInt(14); w++) {
                    paragraph.append(words.get(random.nextInt(words.size()))).append(random.nextInt(5) == 0 ? "" : " ");
                }
                paragraphs.add(paragraph.toString());
            }
            KopParts parts = KopReader.read(paragraphs);
            assertThat(parts.roles()).hasSameSizeAs(paragraphs);
            assertThat(parts.onderwerp())
                    .allMatch(s -> s.end() <= paragraphs.get(s.paragraph()).length());
        }
    }
}
