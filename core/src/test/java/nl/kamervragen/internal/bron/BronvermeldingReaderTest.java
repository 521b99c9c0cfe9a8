package nl.kamervragen.internal.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.referentie.ReferentieFinder;
import nl.kamervragen.testing.Growth;
import org.jspecify.annotations.Nullable;
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
                "De Stadskrant, 4 mei 2021, ''Brug weer open'' (https://stadskrant.nl/brug)",
                "De Stadskrant, 4 mei 2021, ‘‘Brug weer open’’.",
                "Zie bijvoorbeeld: De Stadskrant, 4 mei 2021, «Brug weer open».",
                "Zie onder meer De Stadskrant, 4 mei 2021, «Brug weer open».",
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
                "De Stadskrant, 4 mei 2021, p. 12, «Brug weer open»",
                "De Stadskrant, dinsdag 4 mei 2021, «Brug weer open»",
                "De Stadskrant (2021, 4 mei). Brug weer open.",
                "De Stadskrant «Brug weer open» 4 mei 2021",
                "De Stadskrant – Brug weer open – 4 mei 2021",
                "De Stadskrant - Brug weer open - 4 mei 2021",
                "De Stadskrant, Tuesday 4 May 2021, «Brug weer open»",
                "De Stadskrant, 4 mei 2021, Brug weer open (Brug weer open | De Stadskrant)",
                "De Stadskrant, 4 mei 2021, ‘’Brug weer open’’",
                "De Stadskrant, 4 mei 2021, ’’Brug weer open’’",
                "«Brug weer open», De Stadskrant, 4 mei 2021.",
                "‘Brug weer open’, De Stadskrant, 4 mei 2021, https://stadskrant.nl/brug",
                "'Brug weer open' (De Stadskrant, 4 mei 2021)",
                "\"Brug weer open\" – De Stadskrant, 4 mei 2021, p. 3",
                "De Stadskrant «Brug weer open», 4 mei 2021 (bijlage)",
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
                "«Wij wachten af», zei de wethouder op 3 mei 2021.",
                "«Wij wachten af», motie Jansma van 3 mei 2021",
                "«Wij wachten af», aldus Jansma in De Stadskrant, 3 mei 2021",
                "«Wij wachten af», De Stadskrant, 3 mei 2021, waar hij meer zei.",
                "«Wij wachten af», 3 mei 2021",
                "Er zijn twee soorten sloten: smalle en brede.",
                "Zoals op 3 mei 2021 is gemeld.",
                "Brief aan de gemeente, 3 mei 2021."
            })
    void readsNothingWhereNoPublicationIsCited(String note) {
        assertThat(read(note)).isEmpty();
    }

    /** What is read is given as {@code medium / date / title}; nothing stands there where no publication is cited. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            «De brug van 3 mei 2021», De Stadskrant, 4 mei 2021 => De Stadskrant / 2021-05-04 / De brug van 3 mei 2021
            De Stadskrant «van 3 mei 2021», 4 mei 2021, Brug open =>
            De Stadskrant, «de brug van 3 mei 2021 is open» => De Stadskrant /  / de brug van 3 mei 2021 is open
            De Stadskrant 12021, Brug open =>
            De Stadskrant, 20212, Brug open =>
            De Stadskrant, 2021, Brug open => De Stadskrant /  / Brug open
            De Stadskrant, 1899, Brug open =>
            De Stadskrant, 2200, Brug open =>
            2021, Brug open =>
            mei 2021, Brug open =>
            De Stadskrant, mei 2021, Brug open => De Stadskrant /  / Brug open
            De Stadskrant, brug 2021, Brug open =>
            4 mei 2021, Brug open =>
            De Stadskrant (4 mei 2021, Brug open =>
            De Stadskrant (mei 2021) Brug open => De Stadskrant /  / Brug open
            De Stadskrant (2021 Brug open =>
            De Stadskrant: 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant | 4 mei 2021 | Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant – 4 mei 2021 – Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant; 4 mei 2021; Brug open => De Stadskrant / 2021-05-04 /
            De Stadskrant,4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant,2021, Brug open =>
            De Stadskrant 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De grote gele stadskrant van hier 4 mei 2021, Brug open =>
            De Stadskrant 2021, Brug open =>
            De Stadskrant (editie zuid, 4 mei 2021) Brug open =>
            De Stadskrant (editie zuid), 4 mei 2021, Brug open => De Stadskrant (editie zuid) / 2021-05-04 / Brug open
            De Stadskrant, dd. 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, d.d 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De grote gele stadskrant van hier d.d. 4 mei 2021, Brug open =>
            d.d. 4 mei 2021, Brug open =>
            De Stadskrant  d.d. 4 mei 2021, Brug open =>
            De Stadskrant, Brug open, 4 mei 2021 => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021 => De Stadskrant / 2021-05-04 /
            De Stadskrant, (https://stadskrant.nl/brug) => De Stadskrant /  /
            De Stadskrant, https://stadskrant.nl/brug =>
            De Stadskrant https://stadskrant.nl/brug, 4 =>
            De Stadskrant https://stadskrant.nl/brug =>
            , 4 mei 2021, Brug open =>
            -krant, 4 mei 2021, Brug open =>
            stadskrant.nl, 4 mei 2021, Brug open => stadskrant.nl / 2021-05-04 / Brug open
            stadsKrant, 4 mei 2021, Brug open => stadsKrant / 2021-05-04 / Brug open
            stadskrant, 4 mei 2021, Brug open =>
            112, 4 mei 2021, Brug open =>
            4A, 4 mei 2021, Brug open => 4A / 2021-05-04 / Brug open
            Een heel lange naam van een krant die in het hele land en ver daarbuiten iedere dag door velen wordt gelezen, 4 mei 2021, Brug open =>
            Een naam van een krant die in het hele land elke dag wordt gelezen ja, 4 mei 2021, Brug open =>
            Tweede Kamerleden, 4 mei 2021, Brug open =>
            Eerste Kamerleden, 4 mei 2021, Brug open =>
            Jaarbericht 2020, 4 mei 2021, Brug open =>
            Jaarbericht 20201, 4 mei 2021, Brug open => Jaarbericht 20201 / 2021-05-04 / Brug open
            Brief, 4 mei 2021, Brug open =>
            2020, 4 mei 2021, Brug open =>
            De Stadskrant., 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, zuid., 4 mei 2021, Brug open => De Stadskrant, zuid. / 2021-05-04 / Brug open
            De Stadskrant van 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant op 4 mei 2021: Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant (-, 4 mei 2021, Brug open =>
            Bureau Meetlat, Sloten2022 =>
            Bureau Meetlat, Sloten 2022 => Bureau Meetlat /  / Sloten 2022
            Bureau Meetlat, sloten 2022 =>
            Bureau Meetlat, Sloten, beken 2022 =>
            Bureau Meetlat, Sloten (beken) 2022 =>
            Bureau Meetlat, Sloten en beken en plassen en meren en vaarten en kanalen 2022 =>
            Bureau Meetlat, A2022 =>
            Bureau Meetlat, Sloten 2022. => Bureau Meetlat /  / Sloten 2022
            Bureau Meetlat, Sloten 202 =>
            Bureau Meetlat. Over sloten, 2022 =>
            Bureau Meetlat (2022) =>
            Bureau Meetlat, «Sloten» en meer =>
            Bureau Meetlat, «Sloten» (rapport) => Bureau Meetlat /  / Sloten
            Bureau Meetlat, «Sloten =>
            Bureau Meetlat, „Sloten” => Bureau Meetlat /  / Sloten
            Bureau Meetlat, "Sloten" => Bureau Meetlat /  / Sloten
            Bureau Meetlat, ‹Sloten› => Bureau Meetlat /  / Sloten
            Bureau Meetlat, ‘Sloten’ => Bureau Meetlat /  / Sloten
            Bureau Meetlat, 'Sloten's =>
            Bureau Meetlat, 'Foto's van sloten' => Bureau Meetlat /  / Foto's van sloten
            De Stadskrant, 4 mei 2021, (Brug open) => De Stadskrant / 2021-05-04 / (Brug open)
            De Stadskrant, 4 mei 2021, Brug open (weer) => De Stadskrant / 2021-05-04 / Brug open (weer)
            De Stadskrant, 4 mei 2021, Brug open (het is zo) => De Stadskrant / 2021-05-04 / Brug open (het is zo)
            De Stadskrant, 4 mei 2021, Brug open (het is zo.) => De Stadskrant / 2021-05-04 / Brug open (het is zo.)
            De Stadskrant, 4 mei 2021, Brug weer open voor fietsers (Brug weer open voor) => De Stadskrant / 2021-05-04 / Brug weer open voor fietsers
            De Stadskrant, 4 mei 2021, Brug weer open (Bruggen dicht) => De Stadskrant / 2021-05-04 / Brug weer open (Bruggen dicht)
            De Stadskrant, 4 mei 2021, Zoals gemeld naar aanleiding van de brug: Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, Zoals gemeld => De Stadskrant / 2021-05-04 / Zoals gemeld
            De Stadskrant, 4 mei 2021, Zoals: gemeld => De Stadskrant / 2021-05-04 / Zoals: gemeld
            De Stadskrant, 4 mei 2021, Brug open... => De Stadskrant / 2021-05-04 / Brug open...
            De Stadskrant, 4 mei 2021, . => De Stadskrant / 2021-05-04 /
            De Stadskrant, 4 mei 2021, ... => De Stadskrant / 2021-05-04 /
            De Stadskrant, 4 mei 2021, x. => De Stadskrant / 2021-05-04 / x
            De Stadskrant, 4 mei 2021, «Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, «Brug open» en «dicht» => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021; Omroep Zuid => De Stadskrant / 2021-05-04 /
            De Stadskrant, 4 mei 2021, geraadpleegd op 5 mei => De Stadskrant / 2021-05-04 /
            Foto's, Kamerstuk 30 995, nr. 14 =>
            't Weekblad, 4 mei 2021, Kamerstuk 30 995 =>
            De Stadskrant, 'Brug, Kamerstuk 30 995 =>
            De Stadskrant, 4 mei 2021, Brug open ttps://www.stadskrant.nl/brug => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, «Brug open», Kamerstuk 30 995, nr. 3 => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, 'Brug open', Kamerstuk 30 995, nr. 3 => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021, foto's, Kamerstuk 30 995's nummers =>
            De Stadskrant, 4 mei 2021, Brug open, Kamerstuk 30 995, nr. 3 =>
            De Stadskrant, 4 mei 2021, «Brug open, Kamerstuk 30 995, nr. 3» =>
            De Stadskrant, 4 mei 2021, Kamerstuk 30 995, nr. 3, «Brug open» =>
            De Stadskrant, 4 mei 2021, antwoord op vraag 3 => De Stadskrant / 2021-05-04 / antwoord op vraag 3
            Zie bijvoorbeeld De Stadskrant, 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            o.a. De Stadskrant, 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            Zie ook: De Stadskrant, 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            Bericht De Stadskrant, 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            Zie De Stadskrant, 4 mei 2021, Brug open => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 1900, Brug open => De Stadskrant /  / Brug open
            De Stadskrant, 2199, Brug open => De Stadskrant /  / Brug open
            De Stadskrant, 4 mei 2021, A (b.nl) => De Stadskrant / 2021-05-04 / A
            De Stadskrant, 4 mei 2021, Brugopenin (Brugopenin) => De Stadskrant / 2021-05-04 / Brugopenin (Brugopenin)
            De Stadskrant, 4 mei 2021, Brugopening (Brugopening) => De Stadskrant / 2021-05-04 / Brugopening
            De Stadskrant, Sloten (2022) =>
            A, B 2022 => A /  / B 2022
            Planbureau, augustus 2023 => Planbureau /  /
            Planbureau, Over sloten. En meer, 2023 =>
            Planbureau. Over sloten, augustus 2023 =>
            Planbureau, «Over sloten», Delft, juni 2021 => Planbureau /  / Over sloten
            Ombudsman, 2021/112, «Over sloten» =>
            Planbureau, «Over sloten», p. 14-16. => Planbureau /  / Over sloten
            De Stadskrant, 3 mei jl., «Brug open» (stadskrant.nl) => De Stadskrant /  / Brug open
            De Stadskrant, 3 mei: «Brug open» => De Stadskrant /  / Brug open
            De Stadskrant, 3 bruggen, «Brug open» =>
            De Stadskrant, 3 mei «Brug open» =>
            De Stadskrant, 4 mei 2021; «Brug open» => De Stadskrant / 2021-05-04 / Brug open
            De Stadskrant, 4 mei 2021; Omroep Zuid, 5 mei 2021 => De Stadskrant / 2021-05-04 /
            """)
    void tellsMediumDateAndTitleFromWhatOnlyLooksLikeThem(String note, @Nullable String expected) {
        String cited = read(note).map(BronvermeldingReaderTest::shown).orElse("");

        assertThat(cited).isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Bronvermelding cited) {
        String date = cited.datum().map(LocalDate::toString).orElse("");
        return (cited.medium().orElse("") + " / " + date + " / " + cited.titel().orElse("")).strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"«", "(", "2021 ", "1 mei 2021, ", "' ", "A, ", "|"})
    void takesTimeThatGrowsAsTheTextDoes(String part) {
        String lead = "De Stadskrant, ";
        Growth.assertLinear(
                lead + part.repeat(200_000 / part.length()),
                lead + part.repeat(800_000 / part.length()),
                8,
                note -> BronvermeldingReader.read(note, List.of()));
    }
}
