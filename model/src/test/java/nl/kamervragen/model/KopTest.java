package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KopTest {
    @Test
    void isOfTheTweedeKamerAndEmptyUntilThingsAreSet() {
        assertThat(Kop.builder().build()).hasToString("Kop[Tweede Kamer]");
    }

    @Test
    void printsAsAHeadReads() {
        assertThat(Voorbeeld.kop())
                .hasToString("Kop[Tweede Kamer, ah-tk-20182019-663, vergaderjaar 2018-2019, nr. 663, 2018Z10592,"
                        + " van Van Dommelen (Partij voor Water) en Zandstra, aan Minister (Infrastructuur en Waterstaat),"
                        + " over «de brug bij Zuiderdam», ingezonden 2018-10-01,"
                        + " antwoord van Minister Kloosterman (Infrastructuur en Waterstaat),"
                        + " mede namens Staatssecretaris (Financiën), ontvangen 2018-10-22, datum 2018-10-20,"
                        + " zie ook ah-tk-20182019-12]");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-01, 2018-10-01, 0, true",
        "2018-10-01, 2018-10-22, 21, true",
        "2018-10-01, 2018-10-23, 22, false",
        "2019-12-20, 2020-03-20, 91, false"
    })
    void countsTheDaysAndComparesThemWithThreeWeeks(LocalDate in, LocalDate uit, int dagen, boolean opTijd) {
        Kop kop = Kop.builder().ingezonden(in).ontvangen(uit).build();
        assertThat(kop.antwoordtermijn()).hasValue(dagen);
        assertThat(kop.binnenTermijn()).hasValue(opTijd);
    }

    @Test
    void countsNothingWhereADateIsMissingOrWrong() {
        LocalDate dag = LocalDate.of(2018, 10, 1);
        Kop zonder = Kop.builder().ingezonden(dag).build();
        Kop verkeerd = Kop.builder().ingezonden(dag).ontvangen(dag.minusDays(1)).build();
        assertThat(zonder.antwoordtermijn()).isEmpty();
        assertThat(zonder.binnenTermijn()).isEmpty();
        assertThat(verkeerd.antwoordtermijn()).isEmpty();
    }

    @Test
    void knowsNoTermOfTheEersteKamer() {
        LocalDate dag = LocalDate.of(2018, 10, 1);
        Kop kop = Kop.builder()
                .kamer(Kamer.EERSTE_KAMER)
                .ingezonden(dag)
                .ontvangen(dag)
                .build();
        assertThat(kop.antwoordtermijn()).hasValue(0);
        assertThat(kop.binnenTermijn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ah-tk-20182019-663", "kv-tk-2024Z18796", "ah-ek-20182019-3", "kv-ek-1"})
    void takesThePublicationsThatThereAre(String publicatie) {
        assertThat(Kop.builder().publicatie(publicatie).build().publicatie()).hasValue(publicatie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ah-tk-", "ah-tk", "kst-30995-14", "ah-xk-1", "AH-tk-1", "ah-tk-2018 2019"})
    void refusesOtherPublications(String publicatie) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kop.builder().publicatie(publicatie).build())
                .withMessage("publicatie \"" + publicatie
                        + "\" must begin with ah-tk-, ah-ek-, kv-tk- or kv-ek- and go on without white space");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2018Z1059", "2018Z105922", "2018D10592", "2018z10592", "2O18Z10592", "2018Z1059٣"})
    void refusesACaseNumberOfAnotherForm(String zaaknummer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kop.builder().zaaknummer(zaaknummer).build())
                .withMessageStartingWith("zaaknummer \"" + zaaknummer + "\" must be four digits, a Z and five digits");
    }

    @Test
    void refusesANumberBelowOneAndAYearOfFiveDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kop.builder().nummer(0).build())
                .withMessage("nummer 0 must be >= 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Kop.builder().ontvangen(LocalDate.of(20240, 1, 1)).build())
                .withMessage("ontvangen +20240-01-01 must have a year of four digits");
    }

    @Test
    void namesWhatIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> Kop.builder().datum(null))
                .withMessage("datum must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Vraagsteller("Zandstra", null))
                .withMessage("fractie must not be null");
    }

    @Test
    void refusesBlankNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vraagsteller(" ", Optional.empty()))
                .withMessage("naam \" \" must hold at least one visible character");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bewindspersoon(Functie.MINISTER, Optional.empty(), Optional.of("")))
                .withMessage("portefeuille \"\" must hold at least one visible character");
    }

    @Test
    void printsPeopleAsHeadsDo() {
        assertThat(List.of(
                        new Bewindspersoon(Functie.MINISTER_PRESIDENT, Optional.empty(), Optional.empty()),
                        new Bewindspersoon(Functie.MINISTER, Optional.of("Kloosterman"), Optional.of("Financiën"))))
                .hasToString("[Minister-President, Minister Kloosterman (Financiën)]");
    }
}
