package nl.kamervragen.internal.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.referentie.ReferentieFinder;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BronvermeldingReaderTest {

    private static Optional<Bronvermelding> read(String note) {
        return BronvermeldingReader.read(note, ReferentieFinder.create().find(note));
    }

    private static void assertCites(String note, String medium, String date, String title) {
        assertThat(read(note))
                .contains(new Bronvermelding(
                        Optional.of(medium),
                        Optional.ofNullable(date).map(LocalDate::parse),
                        Optional.ofNullable(title)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "De Stadskrant, 4 mei 2021, «Brug weer open» (https://stadskrant.nl/brug)",
                "De Stadskrant, 4 mei 2021, Brug weer open, https://stadskrant.nl/brug",
                "De Stadskrant, 4 mei 2021, 'Brug weer open', (https://stadskrant.nl/brug)",
                "De Stadskrant, 4 mei 2021, “Brug weer open”.",
                "De Stadskrant, 4 mei 2021, «Brug weer open».",
                "De Stadskrant, d.d. 4 mei 2021, Brug weer open",
                "De Stadskrant d.d. 4 mei 2021, Brug weer open",
                "De Stadskrant, 4 mei, 2021, Brug weer open",
                "De Stadskrant, 4-5-2021, Brug weer open",
                "De Stadskrant (4 mei 2021), «Brug weer open»",
                "De Stadskrant, 4 mei 2021 Brug weer open (stadskrant.nl/brug/open)",
                "De Stadskrant, 4 mei 2021, Brug weer open | Binnenland | Stadskrant.nl",
                "De Stadskrant, 4 mei 2021, Brug weer open – De Stadskrant.",
                "De Stadskrant, 4 mei 2021, Brug weer open (stadskrant.nl)",
                "De Stadskrant, 4 mei 2021, Brug weer open, p. 12",
                "De Stadskrant, «Brug weer open», 4 mei 2021, https://stadskrant.nl/brug",
                "De Stadskrant, Brug weer open, 4 mei 2021, https://stadskrant.nl/brug",
                "Zie De Stadskrant, 4 mei 2021, «Brug weer open»",
                "De Stadskrant, 4 mei 2021, «Brug weer open» (link); Omroep Zuid, 5 mei 2021, «Brug dicht»",
            })
    void readsMediumDateAndTitleInManyForms(String note) {
        assertCites(note, "De Stadskrant", "2021-05-04", "Brug weer open");
    }

    @Test
    void readsAMonthThatIsMisprintedByOneLetter() {
        assertCites("De Stadskrant, 4 agustus 2021, Brug open", "De Stadskrant", "2021-08-04", "Brug open");
    }

    @Test
    void keepsQuotesInsideATitle() {
        assertCites(
                "Omroep Zuid, 12 juni 2020, «Wethouder: «Wij wachten af»» (https://omroepzuid.nl/a)",
                "Omroep Zuid",
                "2020-06-12",
                "Wethouder: «Wij wachten af»");
        assertCites(
                "Omroep Zuid, 12 juni 2020, 'Wethouder over foto's: ‘Wij wachten af’', (https://omroepzuid.nl/a)",
                "Omroep Zuid",
                "2020-06-12",
                "Wethouder over foto's: ‘Wij wachten af’");
    }

    @Test
    void leavesTheTitleOutWhenOnlyALinkFollows() {
        assertCites("X, 3 maart 2022 (https://x.com/iemand/status/1)", "X", "2022-03-03", null);
        assertCites("Omroep Zuid, 3 maart 2022, https://omroepzuid.nl/a", "Omroep Zuid", "2022-03-03", null);
    }

    @Test
    void leavesTheDateOutWhenTheDayIsNotGiven() {
        assertCites("Bureau Meetlat, maart 2022, «Tellen met maten», p. 9", "Bureau Meetlat", null, "Tellen met maten");
        assertCites(
                "Instituut Voorbeeld (2022). Staat van de sloten.", "Instituut Voorbeeld", null, "Staat van de sloten");
        assertCites("IVB, Slotenverkenning 2022", "IVB", null, "Slotenverkenning 2022");
        assertCites("IVB, 2022", "IVB", null, null);
        assertCites(
                "Overheid.nl, «Plan voor sloten», www.voorbeeld.nl/sloten", "Overheid.nl", null, "Plan voor sloten");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Kamerstuk 30 995, nr. 14",
                "Kamerstuk 30 995, nr. 14, 3 mei 2021, Brief over sloten",
                "Aanhangsel Handelingen, vergaderjaar 2017–2018, nr. 15",
                "Stb. 2021, 12, het besluit is gepubliceerd in Stb. 2021, 14.",
                "https://voorbeeld.nl/sloten",
                "Zie www.voorbeeld.nl/sloten",
                "Te raadplegen via: https://voorbeeld.nl/sloten",
                "Staat van de sloten | Rapport | Rijksoverheid.nl",
                "Onderzoek naar sloten in het noorden (Bureau Meetlat, 3 mei 2021)",
                "«Wij wachten af.» De wethouder tijdens het debat, 3 mei 2021.",
                "Er zijn twee soorten sloten: smalle en brede.",
                "Zoals op 3 mei 2021 is gemeld.",
                "Brief aan de gemeente, 3 mei 2021."
            })
    void readsNothingWhereNoPublicationIsCited(String note) {
        assertThat(read(note)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "(", "2021 ", "1 mei 2021, ", "' ", "A, ", "|"})
    void takesNoLongTimeOverALongText(String part) {
        String text = "De Stadskrant, " + part.repeat(200_000);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> BronvermeldingReader.read(text, List.of()));
    }
}
