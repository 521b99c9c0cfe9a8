package nl.kamervragen.internal.kop;

import static nl.kamervragen.internal.kop.ParagraphRole.BRIEFHOOFD;
import static nl.kamervragen.internal.kop.ParagraphRole.INLEIDING;
import static nl.kamervragen.internal.kop.ParagraphRole.KOP;
import static nl.kamervragen.internal.kop.ParagraphRole.ONDERTEKENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTest {
    @Test
    void aLetterSaysTheHeadInItsOpening() {
        ReadHead kop = ReadHead.of("""
                > Retouradres Postbus 54321 9999 ZZ Waterdam
                Aan de Voorzitter van de Tweede
                Kamer te Waterdam
                9998 ZZ  WATERDAM
                Datum
                11 januari 2021
                Onderwerp
                Antwoorden Kamervragen over fietspaden
                In antwoord op uw brief van 18 december 2020, nr. 2020Z25777, laat ik u weten
                dat de vragen van de leden Dorenbos, Zwart (beiden CDA) en De Wit (SP) over nieuwe fietspaden worden beantwoord
                zoals u leest in de bijlage van deze brief.
                De minister van Defensie
                H.A. van den Hovenier-Zandt
                Antwoorden van de minister van Defensie op Kamervragen van de leden Dorenbos, Zwart (beiden CDA)
                en De Wit (SP) over het fietspad.
                """);

        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (CDA)", "Zwart (CDA)", "De Wit (SP)");
        assertThat(kop.onderwerp()).isEqualTo("nieuwe fietspaden");
        assertThat(kop.bewindspersonen()).containsExactly("Minister H.A. van den Hovenier-Zandt (Defensie)");
        assertThat(kop.parts().zaaknummer()).contains("2020Z25777");
        assertThat(kop.parts().datum()).contains(LocalDate.of(2021, 1, 11));
        assertThat(kop.parts().kamer()).contains(Kamer.TWEEDE_KAMER);
        assertThat(kop.parts().ingezonden()).isEmpty();
        assertThat(kop.parts().brief()).isTrue();
        assertThat(kop.parts().roles().subList(8, 15))
                .containsExactly(INLEIDING, INLEIDING, INLEIDING, ONDERTEKENING, ONDERTEKENING, KOP, KOP);
        assertThat(kop.parts().roles().subList(0, 8)).containsOnly(BRIEFHOOFD);
    }

    @Test
    void whoTheLetterIsSentForEndsWhereTheSentenceGoesOn() {
        ReadHead kop = ReadHead.of("""
                Datum 27 augustus 2023
                In antwoord op uw brief van 5 juli 2023, nr. 2023Z11889, deel ik u mede, mede namens de staatssecretaris van Defensie, dat de vragen van het lid Dorenbos (PvdD) over weer en wind worden beantwoord zoals aangegeven in de bijlage van deze brief.
                De Minister van Defensie,
                D. van Hovenier
                """);

        assertThat(kop.medeNamens()).containsExactly("Staatssecretaris (Defensie)");
    }

    @Test
    void linesOfALetterMayShareAParagraph() {
        ReadHead kop = ReadHead.of("""
                Datum 27 augustus 2023 Onderwerp Antwoorden vragen van het lid Dorenbos (PvdD) over weer en wind
                Geachte voorzitter, Hierbij zend ik u, mede namens de Minister van Financiën, de antwoorden op de vragen die zijn gesteld door het lid Dorenbos (PvdD) aan de Minister van Defensie over weer en wind (ingezonden 5 juli 2024, kenmerk 2024Z11889).
                De Minister van Defensie, D. van Hovenier
                """);

        assertThat(kop.parts().datum()).contains(LocalDate.of(2023, 8, 27));
        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (PvdD)");
        assertThat(kop.geadresseerden()).containsExactly("Minister (Defensie)");
        assertThat(kop.onderwerp()).isEqualTo("weer en wind");
        assertThat(kop.medeNamens()).containsExactly("Minister (Financiën)");
        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Defensie)");
        assertThat(kop.parts().ingezonden()).contains(LocalDate.of(2024, 7, 5));
        assertThat(kop.parts().roles()).containsExactly(KOP, INLEIDING, ONDERTEKENING);
    }

    @Test
    void theSubjectMayStandInTheMiddleOfASentence() {
        ReadHead kop = ReadHead.of(
                "Hierbij bied ik u de antwoorden op de schriftelijke vragen van het lid Dorenbos (D66) over de waterstand aan.");

        assertThat(kop.onderwerp()).isEqualTo("de waterstand");
    }

    @Test
    void theSubjectLineServesWhenTheOpeningNamesNone() {
        ReadHead kop = ReadHead.of("""
                Datum
                5 juli 2018
                Betreft
                Beantwoording vragen over de waterstand
                Geachte voorzitter,
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66).
                """);

        assertThat(kop.onderwerp()).isEqualTo("de waterstand");
        assertThat(kop.parts().roles().get(4)).isEqualTo(BRIEFHOOFD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'geld. En 's nachts varen' en brood",
                "'u bent. En zij' en brood",
                "‘geld. En foto’s’ en brood",
                "«geld. En «goed». En meer» en brood",
                "geld nr. 5 van de bank",
                "geld e.d. Van toen"
            })
    void aSentenceEndsASubjectOnlyOutsideQuotationsAndAbbreviations(String subject) {
        ReadHead kop = ReadHead.of("Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over "
                + subject + ". Dat is lang.");

        assertThat(kop.onderwerp()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Datum 3 mei 2021",
                "Datum: 3 mei 2021",
                "Den Haag, 3 mei 2021",
                "'s-Gravenhage, 3 mei 2021",
                "3 mei 2021",
                "Datum 3 mei 2021 Betreft vragen",
                "3 mei 2021 Ons kenmerk 12"
            })
    void aLetterIsDatedOnALineOfItsHead(String line) {
        ReadHead kop = ReadHead.of(
                line + "\nHierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over geld.");

        assertThat(kop.parts().datum()).contains(LocalDate.of(2021, 5, 3));
    }

    @Test
    void aDateInASentenceOfItsHeadIsNotThatOfALetter() {
        ReadHead kop = ReadHead.of("3 mei 2021 was een zonnige dag\n"
                + "Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over geld.");

        assertThat(kop.parts().datum()).isEmpty();
    }

    @Test
    void theNumberOfTheQuestionsOnALineOfItsOwnComesFirst() {
        ReadHead kop = ReadHead.of("""
                Uw kenmerk 2021Z11111
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over geld (2021Z22222).
                2021Z33333
                """);

        assertThat(kop.parts().zaaknummer()).contains("2021Z33333");
    }

    @Test
    void theNumberInTheOpeningComesBeforeThatInTheHead() {
        ReadHead kop = ReadHead.of("""
                Uw kenmerk 2021Z11111
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over geld (2021Z22222).
                """);

        assertThat(kop.parts().zaaknummer()).contains("2021Z22222");
    }

    @Test
    void aSentenceInsideAQuotationEndsNoSubject() {
        ReadHead kop =
                ReadHead.of("In antwoord op uw brief van 9 mei 2023, nr. 2023Z54321, laat ik u weten dat de vragen van"
                        + " het lid Dorenbos (CDA) over het bericht ‘Weg. Wanneer worden foto’s beantwoord?’ worden beantwoord"
                        + " zoals aangegeven in de bijlage.");

        assertThat(kop.onderwerp()).isEqualTo("het bericht ‘Weg. Wanneer worden foto’s beantwoord?’");
    }

    @Test
    void theHeadingOfTheAnnexFillsWhatTheOpeningLacks() {
        ReadHead kop = ReadHead.of("""
                In antwoord op uw brief van 9 juni 2023, nr. 2023Z54321, deel ik u mee dat de vragen van het lid Dorenbos (PvdD) worden beantwoord zoals aangegeven in de bijlage van deze brief.
                Antwoorden van de minister van Defensie, mede namens de staatssecretaris van Defensie, op de schriftelijke vragen van het lid Dorenbos (PvdD) aan de minister en de staatssecretaris van Defensie over 'weer en wind' (ingezonden 5 juli 2024).
                """);

        assertThat(kop.geadresseerden()).containsExactly("Minister (Defensie)", "Staatssecretaris (Defensie)");
        assertThat(kop.onderwerp()).isEqualTo("'weer en wind'");
        assertThat(kop.bewindspersonen()).containsExactly("Minister (Defensie)");
        assertThat(kop.medeNamens()).containsExactly("Staatssecretaris (Defensie)");
    }

    @Test
    void aLetterThatPutsOffTheAnswersIsANotice() {
        ReadHead kop = ReadHead.of(
                "In antwoord op uw brief van 9 juni 2023, nr. 2023Z54321, deel ik u mee dat de vragen van"
                        + " het lid Dorenbos (PvdD) over zand niet binnen de gebruikelijke termijn kunnen worden beantwoord.");

        assertThat(kop.parts().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.onderwerp()).isEqualTo("zand");
    }

    @Test
    void behindASalutationAnyWordsMayOpenALetter() {
        ReadHead kop = ReadHead.of("""
                Geachte mevrouw de voorzitter, Graag bied ik u de antwoorden aan op de vragen van het lid Dorenbos (PvdD) over weer en wind.
                De Minister van Defensie,
                D. van Hovenier
                """);

        assertThat(kop.onderwerp()).isEqualTo("weer en wind");
        assertThat(kop.parts().roles()).containsExactly(INLEIDING, ONDERTEKENING, ONDERTEKENING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geachte voorzitter, Graag",
                "Geachte heer Voorzitter, Graag",
                "Geachte heer voorzitter Graag",
                "Mevrouw de voorzitter, Graag",
                "Mijnheer de Voorzitter Graag",
                "Hierbij"
            })
    void aSalutationMayStandBeforeTheOpeningInItsParagraph(String begin) {
        ReadHead kop = ReadHead.of(
                begin + " bied ik u de antwoorden aan op de vragen van het lid Dorenbos (PvdD) over weer en wind.");

        assertThat(kop.parts().roles()).containsExactly(INLEIDING);
        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (PvdD)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hierbij worden de vragen van het lid Dorenbos (PvdD) over weer en wind beantwoord.",
                "Hierbij bied ik u het rapport aan over het weer en de wind aan zee."
            })
    void whatDoesNotSpeakOfTheQuestionsOrOfItselfOpensNoLetter(String paragraph) {
        assertThat(ReadHead.of(paragraph).parts().soort()).isNotEqualTo(Optional.of(Documentsoort.ANTWOORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geachte voorzitter, Helaas is het niet mogelijk de vragen van het lid Dorenbos (PvdD) over weer en wind binnen de gestelde termijn te beantwoorden.",
                "Geachte voorzitter, Hierbij meld ik u dat de beantwoording van de vragen van het lid Dorenbos (PvdD) over weer en wind meer tijd vergt.",
            })
    void aLetterThatPostponesSaysSoInManyWords(String letter) {
        ReadHead kop = ReadHead.of(letter);

        assertThat(kop.parts().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (PvdD)");
    }
}
