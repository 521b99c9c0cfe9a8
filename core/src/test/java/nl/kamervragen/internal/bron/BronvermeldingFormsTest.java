package nl.kamervragen.internal.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.referentie.ReferentieFinder;
import nl.kamervragen.testing.Growth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How notes cite: what is read is given as {@code medium / date / title}, and nothing where nothing is cited. */
class BronvermeldingFormsTest {
    private static final ReferentieFinder FINDER = ReferentieFinder.create();

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            De Stadskrant, 4 mei 2021, Linkse raad wil brug open => De Stadskrant / 2021-05-04 / Linkse raad wil brug open
            De Stadskrant, 4 mei 2021, Zieke sluiswachter vervangen => De Stadskrant / 2021-05-04 / Zieke sluiswachter vervangen
            De Stadskrant, 4 mei 2021, Beschikbaarheid van de brug => De Stadskrant / 2021-05-04 / Beschikbaarheid van de brug
            De Stadskrant, 4 mei 2021, Volgens de raad is de brug veilig => De Stadskrant / 2021-05-04 / Volgens de raad is de brug veilig
            De Stadskrant, 4 mei 2021, Via de brug naar huis => De Stadskrant / 2021-05-04 / Via de brug naar huis
            De Stadskrant, 4 mei 2021, Pagina's over de brug => De Stadskrant / 2021-05-04 / Pagina's over de brug
            De Stadskrant, 4 mei 2021, Brug open, zieken de dupe => De Stadskrant / 2021-05-04 / Brug open, zieken de dupe
            De Stadskrant, 4 mei 2021, Link: https://stadskrant.nl/brug => De Stadskrant / 2021-05-04 /
            De Stadskrant, 4 mei 2021, Brug open. Zie: https://stadskrant.nl/brug => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open. URL: https://stadskrant.nl/brug => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open, te vinden op https://stadskrant.nl/brug => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open, laatst geraadpleegd op 5 mei 2021 => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open [https://stadskrant.nl/brug] => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open - https://stadskrant.nl/brug => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open, <https://stadskrant.nl/brug> => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Brug open; raad verdeeld => De Stadskrant / 2021-05-04 / Brug open; raad verdeeld
            De Stadskrant, 4 mei 2021, Brug open; Omroep Zuid, 5 mei 2021, Brug dicht => De Stadskrant / 2021-05-04 / Brug open
            """)
    void tellsATitleFromTheWordsThatSayWhereItIsRead(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            IVB (2022). Sloten. Een schets. Den Haag: IVB. => IVB /  / Sloten. Een schets
            IVB (2022). Sloten. Hoe nu verder: een schets. => IVB /  / Sloten. Hoe nu verder: een schets
            Omroep Zuid, 3 maart 2022, Brug open. Wethouder: Eindelijk => Omroep Zuid / 2022-03-03 / Brug open. Wethouder: Eindelijk
            """)
    void leavesOutWhereAReportAppeared(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            X, @brugwachter, 3 maart 2022, https://x.com/a/1 => X, @brugwachter / 2022-03-03 /
            """)
    void leavesTheNameOfAnAccountWithItsMedium(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            The Harbour Times, May 4, 2021, ‘Bridge opens’ => The Harbour Times / 2021-05-04 / Bridge opens
            The Harbour Times, Aug. 4 2021, ‘Bridge opens’ => The Harbour Times / 2021-08-04 / Bridge opens
            Hafenblatt, 4. August 2021, «Brücke offen» => Hafenblatt / 2021-08-04 / Brücke offen
            """)
    void readsDaysAsMediaAbroadWriteThem(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Omroep Zuid, uitzending «Brug open», 4 mei 2021 => Omroep Zuid / 2021-05-04 / Brug open
            De Stadskrant, opinie, «Brug open», 4 mei 2021 => De Stadskrant / 2021-05-04 / Brug open
            """)
    void leavesWhatKindOfWorkItIsToNeitherMediumNorTitle(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bron: Bruggenregister, peildatum 4 mei 2021",
                "Bruggenregister, stand per 4 mei 2021.",
                "Bruggenregister, peildatum 4 mei 2021 en 4 mei 2022"
            })
    void takesTheDayOfACountForNoPublication(String note) {
        assertCites(note, null);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            De Stadskrant, 4 mei 2021, p. 4 => De Stadskrant / 2021-05-04 /
            De Stadskrant, 4 mei 2021, blz. T5 => De Stadskrant / 2021-05-04 /
            De Stadskrant, 4 mei 2021, p. 4, Brug open => De Stadskrant / 2021-05-04 / Brug open
            Omroep Zuid, 4 mei 2021, 20.00 uur => Omroep Zuid / 2021-05-04 /
            Omroep Zuid, 4 mei 2021, vanaf 8.10 uur => Omroep Zuid / 2021-05-04 /
            Omroep Zuid, 4 mei 2021 14:30, Brug open => Omroep Zuid / 2021-05-04 / Brug open
            Omroep Zuid, 4 mei 2021, 22.00 uur, «Brug open» => Omroep Zuid / 2021-05-04 / Brug open
            Omroep Zuid, 4 mei 2021, 24 uur op de brug => Omroep Zuid / 2021-05-04 / 24 uur op de brug
            Omroep Zuid, 4 mei 2021, 1.000 bruggen open => Omroep Zuid / 2021-05-04 / 1.000 bruggen open
            Omroep Zuid, 4 mei 2021, 2 bruggen open => Omroep Zuid / 2021-05-04 / 2 bruggen open
            """)
    void stepsOverPagesAndHours(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            De Stadskrant, 4 mei 2021 («Brug open») => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, ”Brug open” => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, “Brug open“ => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, „Brug open“ => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, ’Brug open’ => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, `Brug open' => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, 's Avonds is de brug dicht => De Stadskrant / 2021-05-04 / 's Avonds is de brug dicht
            De Stadskrant, 4 mei 2021, «Eindelijk»: brug open => De Stadskrant / 2021-05-04 / «Eindelijk»: brug open
            De Stadskrant, 4 mei 2021, 'Grote Haan' weer open voor fietsers => De Stadskrant / 2021-05-04 / 'Grote Haan' weer open voor fietsers
            De Stadskrant, 4 mei 2021, «Grote Haan» open, «Kleine Haan» dicht => De Stadskrant / 2021-05-04 / «Grote Haan» open, «Kleine Haan» dicht
            De Stadskrant, 4 mei 2021, «Brug open» via Omroep Zuid => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, 'Brug open': https://stadskrant.nl/brug => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, 'Brug open' en Omroep Zuid, 5 mei 2021, 'Brug dicht' => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, 'Wachters' brief over de brug' => De Stadskrant / 2021-05-04 / Wachters' brief over de brug
            De Stadskrant, 4 mei 2021, 'Brug 'Grote Haan' open' => De Stadskrant / 2021-05-04 / Brug 'Grote Haan' open
            De Stadskrant, 4 mei 2021, "Brug "Grote Haan" open" => De Stadskrant / 2021-05-04 / Brug "Grote Haan" open
            De Stadskrant, 4 mei 2021 (https://stadskrant.nl/brug), «Brug open» => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, https://stadskrant.nl/brug, zie ook «brug» => De Stadskrant / 2021-05-04 /
            """)
    void readsTitlesInQuotesOfEveryKind(String note, String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Onder meer: De Stadskrant, 4 mei 2021, «Brug open» => De Stadskrant / 2021-05-04 / Brug open
            Zie bijv. ook De Stadskrant, 4 mei 2021, «Brug open» => De Stadskrant / 2021-05-04 / Brug open
            Vgl. De Stadskrant, 4 mei 2021, «Brug open» => De Stadskrant / 2021-05-04 / Brug open
            Ook De Stadskrant, 4 mei 2021, «Brug open» =>
            Zie hierover: de brief van 4 mei 2021 =>
            www.stadskrant.nl, 4 mei 2021, «Brug open» => www.stadskrant.nl / 2021-05-04 / Brug open
            Zie www.stadskrant.nl, 4 mei 2021 => www.stadskrant.nl / 2021-05-04 /
            www.stadskrant.nl/brug, 4 mei 2021 =>
            Jansma et al. (2021). Over bruggen. => Jansma et al. /  / Over bruggen
            Ministerie van Bruggen, Sluizen en Dijken, 4 mei 2021 (https://voorbeeld.nl/brug) => Ministerie van Bruggen, Sluizen en Dijken / 2021-05-04 /
            Ministerie van Bruggen, Sluizen en Dijken, Brug open, 4 mei 2021 => Ministerie van Bruggen, Sluizen en Dijken / 2021-05-04 / Brug open
            Ministerie van Bruggen, Sluizen en Dijken, «Brug open» => Ministerie van Bruggen, Sluizen en Dijken /  / Brug open
            Ministerie van Bruggen, Sluizen, Dijken en Kades, «Brug open» => Ministerie van Bruggen, Sluizen, Dijken en Kades /  / Brug open
            Ministerie van Bruggen, Brug en sluis open, 4 mei 2021 => Ministerie van Bruggen / 2021-05-04 / Brug en sluis open
            Bureau Meetlat, Bruggen en Sluizen, 4 mei 2021 => Bureau Meetlat / 2021-05-04 / Bruggen en Sluizen
            De Stadskrant: «Brug open» (https://stadskrant.nl/brug) => De Stadskrant /  / Brug open
            De regel luidt: «een brug is open» =>
            """)
    void readsTheMedium(String note, @Nullable String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Omroep Zuid, uitzending van 4 mei 2021, «Brug open» => Omroep Zuid / 2021-05-04 / Brug open
            Omroep Zuid, uitzending 4 mei 2021 => Omroep Zuid / 2021-05-04 /
            Omroep Zuid, «Brug open», verslag d.d. 4 mei 2021 => Omroep Zuid / 2021-05-04 / Brug open
            Omroep Zuid, «Brug open» d.d. 4 mei 2021 => Omroep Zuid / 2021-05-04 / Brug open
            Omroep Zuid, «Brug open», geraadpleegd op 4 mei 2021 => Omroep Zuid /  / Brug open
            Omroep Zuid, Een stuk van 4 mei 2021 =>
            Omroep Zuid, zondag 4 mei jl., «Brug open» => Omroep Zuid /  / Brug open
            Bridge Review, 4 March 2021, «Bridge open» => Bridge Review / 2021-03-04 / Bridge open
            Bridge Review, May 2021, «Bridge open» => Bridge Review /  / Bridge open
            Bureau Meetlat, Over oude bruggen, 2021. => Bureau Meetlat /  / Over oude bruggen
            Bureau Meetlat, Delft, 2021 => Bureau Meetlat, Delft /  /
            Bureau Meetlat, Brugmonitor 2021, juni 2021 => Bureau Meetlat /  / Brugmonitor 2021
            Bureau Meetlat, Brugmonitor 2021, p. 34. => Bureau Meetlat /  / Brugmonitor 2021
            Bureau Meetlat, Brugmonitor 2021, https://voorbeeld.nl/brug => Bureau Meetlat /  / Brugmonitor 2021
            """)
    void readsTheDate(String note, @Nullable String expected) {
        assertCites(note, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tweeminutendebat Bruggen, 4 mei 2021",
                "Algemeen Overleg Bruggen, 4 mei 2021",
                "Rondetafelgesprek Bruggen, 4 mei 2021",
                "Zie ook de Kamerbrief van 4 mei 2021",
                "Voortgangsbrief bruggen, 4 mei 2021",
                "Wet van 4 mei 2021, houdende regels over bruggen",
                "Ontwerpbesluit, 4 mei 2021, artikel 4",
                "Inclusief voetbruggen, peildatum 4 mei 2021",
                "De Minister van Bruggen, 4 mei 2021, tijdens het debat",
            })
    void takesNoPaperOfTheHouseForAPublication(String note) {
        assertCites(note, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {", zie ", "'a' b ", ". Via ", "\" ", "Zie ", "van A, ", "; 1 ", "12.30 "})
    void takesTimeThatGrowsAsTheTextDoes(String part) {
        String lead = "De Stadskrant, 4 mei 2021, ";
        Growth.assertLinear(
                lead + part.repeat(200_000 / part.length()),
                lead + part.repeat(800_000 / part.length()),
                8,
                note -> BronvermeldingReader.read(note, FINDER.find(note)));
    }

    private static void assertCites(String note, @Nullable String expected) {
        String cited = BronvermeldingReader.read(note, FINDER.find(note))
                .map(BronvermeldingFormsTest::shown)
                .orElse("");

        assertThat(cited).isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Bronvermelding cited) {
        String date = cited.datum().map(LocalDate::toString).orElse("");
        return (cited.medium().orElse("") + " / " + date + " / " + cited.titel().orElse("")).strip();
    }
}
