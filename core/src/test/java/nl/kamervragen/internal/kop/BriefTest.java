package nl.kamervragen.internal.kop;

import static nl.kamervragen.internal.kop.Rol.BRIEFHOOFD;
import static nl.kamervragen.internal.kop.Rol.INLEIDING;
import static nl.kamervragen.internal.kop.Rol.KOP;
import static nl.kamervragen.internal.kop.Rol.ONDERTEKENING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamer;
import org.junit.jupiter.api.Test;

class BriefTest {
    @Test
    void aLetterSaysTheHeadInItsOpening() {
        Gelezen kop = Gelezen.van("""
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
        assertThat(kop.delen().zaaknummer()).contains("2020Z25777");
        assertThat(kop.delen().datum()).contains(LocalDate.of(2021, 1, 11));
        assertThat(kop.delen().kamer()).contains(Kamer.TWEEDE_KAMER);
        assertThat(kop.delen().ingezonden()).isEmpty();
        assertThat(kop.delen().brief()).isTrue();
        assertThat(kop.delen().rollen().subList(8, 15))
                .containsExactly(INLEIDING, INLEIDING, INLEIDING, ONDERTEKENING, ONDERTEKENING, KOP, KOP);
        assertThat(kop.delen().rollen().subList(0, 8)).containsOnly(BRIEFHOOFD);
    }

    @Test
    void linesOfALetterMayShareAParagraph() {
        Gelezen kop = Gelezen.van("""
                Datum 27 augustus 2023 Onderwerp Antwoorden vragen van het lid Dorenbos (PvdD) over weer en wind
                Geachte voorzitter, Hierbij zend ik u, mede namens de Minister van Financiën, de antwoorden op de vragen die zijn gesteld door het lid Dorenbos (PvdD) aan de Minister van Defensie over weer en wind (ingezonden 5 juli 2024, kenmerk 2024Z11889).
                De Minister van Defensie, D. van Hovenier
                """);

        assertThat(kop.delen().datum()).contains(LocalDate.of(2023, 8, 27));
        assertThat(kop.vraagstellers()).containsExactly("Dorenbos (PvdD)");
        assertThat(kop.geadresseerden()).containsExactly("Minister (Defensie)");
        assertThat(kop.onderwerp()).isEqualTo("weer en wind");
        assertThat(kop.medeNamens()).containsExactly("Minister (Financiën)");
        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Defensie)");
        assertThat(kop.delen().ingezonden()).contains(LocalDate.of(2024, 7, 5));
        assertThat(kop.delen().rollen()).containsExactly(KOP, INLEIDING, ONDERTEKENING);
    }

    @Test
    void theSubjectMayStandInTheMiddleOfASentence() {
        Gelezen kop = Gelezen.van(
                "Hierbij bied ik u de antwoorden op de schriftelijke vragen van het lid Dorenbos (D66) over de waterstand aan.");

        assertThat(kop.onderwerp()).isEqualTo("de waterstand");
    }

    @Test
    void theSubjectLineServesWhenTheOpeningNamesNone() {
        Gelezen kop = Gelezen.van("""
                Datum
                5 juli 2018
                Betreft
                Beantwoording vragen over de waterstand
                Geachte voorzitter,
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66).
                """);

        assertThat(kop.onderwerp()).isEqualTo("de waterstand");
        assertThat(kop.delen().rollen().get(4)).isEqualTo(BRIEFHOOFD);
    }

    @Test
    void severalMayTheySign() {
        Gelezen kop = Gelezen.van("""
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over de waterstand.
                Ik hecht eraan te zeggen dat het water hoog staat.
                Hoogachtend,
                DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,
                H. Hovenier
                Mede namens de Staatssecretaris van Defensie,
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister H. Hovenier (Infrastructuur en Waterstaat)");
        assertThat(kop.medeNamens()).containsExactly("Staatssecretaris (Defensie)");
        assertThat(kop.delen().rollen())
                .containsExactly(INLEIDING, INLEIDING, ONDERTEKENING, ONDERTEKENING, ONDERTEKENING, ONDERTEKENING);
    }

    @Test
    void namesGoWithTheFunctionsInTheirOrder() {
        Gelezen kop = Gelezen.van("""
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over de waterstand.
                De Minister van Defensie,
                De Minister voor Rechtsbescherming,
                D. Hovenier-Zegers
                F.M. de Wit
                """);

        assertThat(kop.bewindspersonen())
                .containsExactly("Minister D. Hovenier-Zegers (Defensie)", "Minister F.M. de Wit (Rechtsbescherming)");
    }

    @Test
    void twoMaySignOnOneLine() {
        Gelezen kop = Gelezen.van("""
                De Minister van Defensie, De Minister voor Rechtsbescherming,
                D. Hovenier-Zegers F.M. de Wit
                """);

        assertThat(kop.bewindspersonen())
                .containsExactly("Minister D. Hovenier-Zegers (Defensie)", "Minister F.M. de Wit (Rechtsbescherming)");
    }

    @Test
    void whoSignsForAnotherTooMaySayItOnOneLine() {
        Gelezen kop = Gelezen.van("""
                Mede namens de Minister van Onderwijs, Cultuur en Wetenschap, de Minister van Defensie
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Defensie)");
        assertThat(kop.medeNamens()).containsExactly("Minister (Onderwijs, Cultuur en Wetenschap)");
    }

    @Test
    void aSentenceInsideAQuotationEndsNoSubject() {
        Gelezen kop =
                Gelezen.van("In antwoord op uw brief van 9 mei 2023, nr. 2023Z54321, laat ik u weten dat de vragen van"
                        + " het lid Dorenbos (CDA) over het bericht ‘Weg. Wanneer worden foto’s beantwoord?’ worden beantwoord"
                        + " zoals aangegeven in de bijlage.");

        assertThat(kop.onderwerp()).isEqualTo("het bericht ‘Weg. Wanneer worden foto’s beantwoord?’");
    }

    @Test
    void theHeadingOfTheAnnexFillsWhatTheOpeningLacks() {
        Gelezen kop = Gelezen.van("""
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
        Gelezen kop = Gelezen.van(
                "In antwoord op uw brief van 9 juni 2023, nr. 2023Z54321, deel ik u mee dat de vragen van"
                        + " het lid Dorenbos (PvdD) over zand niet binnen de gebruikelijke termijn kunnen worden beantwoord.");

        assertThat(kop.delen().soort()).contains(Documentsoort.MEDEDELING);
        assertThat(kop.onderwerp()).isEqualTo("zand");
    }
}
