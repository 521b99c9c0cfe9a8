package nl.kamervragen.internal.kop;

import static nl.kamervragen.internal.kop.ParagraphRole.INLEIDING;
import static nl.kamervragen.internal.kop.ParagraphRole.ONDERTEKENING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who signs a letter, and for whom. */
class OndertekeningTest {
    @Test
    void severalMayTheySign() {
        ReadHead kop = ReadHead.of("""
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over de waterstand.
                Ik hecht eraan te zeggen dat het water hoog staat.
                Hoogachtend,
                DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,
                H. Hovenier
                Mede namens de Staatssecretaris van Defensie,
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister H. Hovenier (Infrastructuur en Waterstaat)");
        assertThat(kop.medeNamens()).containsExactly("Staatssecretaris (Defensie)");
        assertThat(kop.parts().roles())
                .containsExactly(INLEIDING, INLEIDING, ONDERTEKENING, ONDERTEKENING, ONDERTEKENING, ONDERTEKENING);
    }

    @Test
    void namesGoWithTheFunctionsInTheirOrder() {
        ReadHead kop = ReadHead.of("""
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
        ReadHead kop = ReadHead.of("""
                De Minister van Defensie, De Minister voor Rechtsbescherming,
                D. Hovenier-Zegers F.M. de Wit
                """);

        assertThat(kop.bewindspersonen())
                .containsExactly("Minister D. Hovenier-Zegers (Defensie)", "Minister F.M. de Wit (Rechtsbescherming)");
    }

    @Test
    void whoSignsForAnotherTooMaySayItOnOneLine() {
        ReadHead kop = ReadHead.of("""
                Mede namens de Minister van Onderwijs, Cultuur en Wetenschap, de Minister van Defensie
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Defensie)");
        assertThat(kop.medeNamens()).containsExactly("Minister (Onderwijs, Cultuur en Wetenschap)");
    }

    @Test
    void whoSignsMaySayForWhomTooBehindTheFunction() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën, mede namens de Minister van Defensie,
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Financiën)");
        assertThat(kop.medeNamens()).containsExactly("Minister (Defensie)");
    }

    @Test
    void whoSignsForAnotherMaySayItAlone() {
        ReadHead kop = ReadHead.of("""
                Mede namens de Minister van Defensie,
                De Minister van Financiën,
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Financiën)");
        assertThat(kop.medeNamens()).containsExactly("Minister (Defensie)");
    }

    @Test
    void theLastNameBelongsToTheLastFunction() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën,
                De Minister van Defensie,
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen())
                .containsExactly("Minister (Financiën)", "Minister D. van Hovenier (Defensie)");
    }

    @Test
    void aNameInFullMayStandAboveTheFunction() {
        ReadHead kop = ReadHead.of("""
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over de waterstand.
                Ik hecht eraan te zeggen dat het water hoog staat.
                Dirk van Hovenier
                Minister van Financiën
                Fenna de Wit
                Staatssecretaris van Defensie
                """);

        assertThat(kop.bewindspersonen())
                .containsExactly("Minister Dirk van Hovenier (Financiën)", "Staatssecretaris Fenna de Wit (Defensie)");
    }

    @Test
    void aNameAndASmallFunctionMayShareALine() {
        ReadHead kop = ReadHead.of("""
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over de waterstand.
                drs. D. van Hovenier minister van Financiën
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister drs. D. van Hovenier (Financiën)");
    }

    @Test
    void aCopyOfASignatureSaysSoBeforeTheName() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën,
                (w.g.) D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Financiën)");
    }

    @Test
    void aCopyOfASignatureSaysSoBehindTheFunction() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën, (was getekend)
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Financiën)");
    }

    @Test
    void copiesOfTwoSignaturesMayShareALine() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën, de Minister van Defensie,
                (w.g.) D. van Hovenier (w.g.) F. de Wit
                """);

        assertThat(kop.bewindspersonen())
                .containsExactly("Minister D. van Hovenier (Financiën)", "Minister F. de Wit (Defensie)");
    }

    @Test
    void anOfficialWhoSignsInsteadIsNoMinister() {
        ReadHead kop = ReadHead.of("""
                Hierbij zend ik u de antwoorden op de vragen van het lid Dorenbos (D66) over de waterstand.
                De Minister van Defensie, namens deze, de directeur Water,
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister (Defensie)");
        assertThat(kop.parts().roles().get(1)).isEqualTo(ONDERTEKENING);
    }

    @Test
    void whoSignsMayDoSoForATime() {
        ReadHead kop = ReadHead.of("""
                De Minister van Asiel en Migratie a.i.,
                D. van Hovenier
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Asiel en Migratie)");
    }

    @Test
    void aNameEndsBeforeTheHeadingOfTheAnswers() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën,
                D. van Hovenier Antwoorden op vragen over geld
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister D. van Hovenier (Financiën)");
    }

    @Test
    void whatFollowsASignatureThatIsNoNameStaysOut() {
        ReadHead kop = ReadHead.of("""
                De Minister van Financiën,
                Is het waar dat de brug al drie jaar dicht is?
                """);

        assertThat(kop.bewindspersonen()).containsExactly("Minister (Financiën)");
        assertThat(kop.parts().roles().get(0)).isEqualTo(ONDERTEKENING);
        assertThat(kop.parts().roles().get(1)).isNotEqualTo(ONDERTEKENING);
    }
}
