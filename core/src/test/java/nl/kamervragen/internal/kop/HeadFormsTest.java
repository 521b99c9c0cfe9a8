package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a head, beside it, as {@link ReadHead#onOneLine()} has it; "⏎" stands between paragraphs. */
class HeadFormsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vragen van het lid Dorenbos; de heer Zwart/mevrouw De Wit (allen VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD); Zwart (VVD); De Wit (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos c.s. (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan het kabinet over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de bewindslieden over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?VRAAGSTELLERS «Dorenbos (VVD)» ¦ K
            Vragen van het lid Dorenbos (VVD-fractie) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD (Zuid)) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?VRAAGSTELLERS «Dorenbos (VVD (Zuid)» ¦ K
            Vragen van het lid Dorenbos (VVD aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ VRAGEN ¦ ?VRAAGSTELLERS «Dorenbos (VVD» ¦ K
            Vragen van het lid Dorenbos. (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos: (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid 12 (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03 ¦ K
            Vragen van het lid => N
            Vragen van Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03 ¦ K
            Vragen van Dorenbos aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03 ¦ K
            Vragen van iemand die heel erg lang van stof is en daar geen einde aan weet te maken (VVD) aan de Minister van Financiën => I
            Antwoord van minister Zwart (Financiën) (ontvangen 3 mei 2021)⏎Antwoorden op de vragen van het lid Dorenbos (VVD) over geld. => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Zwart (Financiën) ¦ ontvangen 2021-05-03 ¦ ANTWOORD ¦ KK
            Vragen vanhet lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen vande leden Dorenbos en Zwart (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD); Zwart (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vrgen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vrgen door het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03 ¦ K
            Vraag van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het Eerste Kamerlid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van de leden lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Mondelinge vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ MONDELINGE_VRAGEN ¦ K
            Schriftelijke vragen die zijn gesteld door het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ VRAGEN ¦ K
            Vragen met kenmerk 2021Z12345 van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen (2021Z12345) van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen (2021Z12345, van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen 2021Z12345 van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen die ingediend werden door het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) van 5 juli aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aande Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën het geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over het geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?ONDERWERP «Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën het geld (ingezonden 3 mei 2021)» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën de (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?ONDERWERP «Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën de (ingezonden 3 mei 2021)» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën «geld» (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Minister van Financiën» ¦ ?ONDERWERP «Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën «geld» (ingezonden 3 mei 2021)» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?ONDERWERP «Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën (ingezonden 3 mei 2021)» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën, bij afwezigheid van de Minister van Defensie, over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën met betrekking tot geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën inzake: geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën overgeld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld, zie nr. => van Dorenbos (VVD) ¦ over geld, zie nr. ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld, => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over => van Dorenbos (VVD) ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ ?DATUM «(ingezonden» ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden morgen). => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ ?DATUM «(ingezonden» ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (ingezonen 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld, ingezonden 3 mei 2021. => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld, ingezonden door hem. => van Dorenbos (VVD) ¦ over geld, ingezonden door hem ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President, Minister van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President en Minister van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President en Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President; Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President tevens Minister van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President en de Staatssecretaris van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President; Staatssecretaris (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister-President van Bruggen over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister en Staatssecretaris van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Staatssecretaris (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën, voor Natuur en Stikstof en van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Natuur en Stikstof); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën & Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Ministers van Financiën & Defensie» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën / van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Ministers van Financiën / van Defensie» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën of van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën ende Staatssecretaris van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Staatssecretaris (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister vanBinnenlandse Zaken en Koninkrijksrelaties over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Binnenlandse Zaken en Koninkrijksrelaties) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministervan Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministervoor Natuur en Stikstof over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Natuur en Stikstof) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de ministerraad over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?VRAAGSTELLERS «Dorenbos (VVD)» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministr van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de staatsecretaris van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Staatssecretaris (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Ministerpresident over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de vice-Minister-President over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de toenmalige Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Bruggen en Sluizen over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Bruggen en Sluizen) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Minister van Bruggen en Sluizen» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Bruggen en van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Bruggen); Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Minister van Bruggen en van Financiën» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Bruggen, Sluizen-Kades en Vaart over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Bruggen, Sluizen-Kades en Vaart) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Minister van Bruggen, Sluizen-Kades en Vaart» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën – Bruggen en Sluizen over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën – Bruggen en Sluizen) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën – Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën – Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën – over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën en over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ ?PORTEFEUILLE «aan de Minister van Financiën» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën, => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ VRAGEN ¦ ?ONDERWERP «Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën» ¦ K
            Vragen van het lid Dorenbos (VVD) aan de Minister van => van Dorenbos (VVD) ¦ VRAGEN ¦ ?ONDERWERP «Vragen van het lid Dorenbos (VVD) aan» ¦ K
            """)
    void ofWhoAsksWhomAboutWhat(String head, @Nullable String expected) {
        assertRead(head, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ ?PARENTHESIS «(» ¦ K
            Antwoord van Minister Hovenier (bruggen, mede => antwoord Minister Hovenier (bruggen) ¦ ANTWOORD ¦ ?PARENTHESIS «(» ¦ K
            Antwoord van Minister Hovenier () (ontvangen 3 april 2021). => antwoord Minister Hovenier ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (minister van Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister D.M. Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister D.M. Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier. Meer => antwoord Minister Hovenier ¦ ANTWOORD ¦ K
            Antwoord van Minister 12 (Financiën) (ontvangen 3 april 2021). => antwoord Minister ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister (Financiën) (ontvangen 3 april 2021). => antwoord Minister ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Financiën (Hovenier) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Financiën () (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Financiën (12) (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Financiën (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Financiën (ontvangn 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Financiën ( => antwoord Minister (Financiën) ¦ ANTWOORD ¦ K
            Antwoord van de Minister van Zandstra (Financiën) (ontvangen 3 april 2021). => antwoord Minister van Zandstra (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister van bruggen (ontvangen 3 april 2021). => antwoord Minister (bruggen) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister voor Natuur en Stikstof (ontvangen 3 april 2021). => antwoord Minister (Natuur en Stikstof) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister vanFinanciën (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van de Minister vandaag (ontvangen 3 april 2021). => antwoord Minister ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister-President Hovenier, Minister van Algemene Zaken (ontvangen 3 april 2021). => antwoord Minister-President Hovenier (Algemene Zaken) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister-President Hovenier, Minister van 12 (ontvangen 3 april 2021). => antwoord Minister-President Hovenier ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister-President Hovenier (ontvangen 3 april 2021). => antwoord Minister-President Hovenier ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (2021Z12345, ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld. (kenmerk: 2021Z12345; ingezonden op 3 mei 2021) => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (vraagnummer 2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (zie 2021Z12345, ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld (zie 2021Z12345 ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) op 3 mei 2021 medegedeeld aan de Minister van Financiën over geld. => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Antwoord van Minister-President Hovenier mede namens de Minister van Financiën (ontvangen 3 april 2021). => antwoord Minister-President Hovenier ¦ namens Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën), mede namensde Minister van Defensie (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ namens Minister (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier op vragen van het lid Dorenbos (VVD) => van Dorenbos (VVD) ¦ antwoord Minister Hovenier ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier zie ook => antwoord Minister Hovenier ¦ ANTWOORD ¦ K
            Antwoord van de Ministers Hovenier (Financiën) en Zwart (Defensie) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën); Minister Zwart (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën), medenamens de Minister van Defensie (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ namens Minister (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën), mede-namens de Minister van Defensie (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ namens Minister (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën), Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord namens Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Nader antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Voorlopig antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Voorlopig van Minister Hovenier (Financiën) => I
            Herzien antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Beantwoording door Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoorde van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antword van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord vanMinister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van iedereen => N
            Mededeling van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING ¦ K
            Uitstel van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING ¦ K
            Uitstel van de Minister van Financiën⏎De vragen over geld kunnen niet binnen drie weken worden beantwoord. => antwoord Minister (Financiën) ¦ MEDEDELING ¦ KM
            Antwoord van de Minister van Financiën⏎Ja, dat is zo en dat blijft zo. => antwoord Minister (Financiën) ¦ ANTWOORD ¦ KI
            Antwoord van Minister mr. drs. D.M. Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister mr. drs. D.M. Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Uitstelbericht van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING ¦ K
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5. Meer volgt. => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ zie Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5 ¦ K
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). zie ook Aanhangsel Handelingen => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).⏎Zie tevens Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5 => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ zie Zie tevens Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5 ¦ KK
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).⏎Zie ook de brug => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ zie Zie ook de brug ¦ KK
            Zie ook Kamerstuk 30 995, nr. 5.5 over => zie Zie ook Kamerstuk 30 995, nr. 5.5 over ¦ K
            AH 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD ¦ KK
            AH-TK 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD ¦ KK
            Aanhangsel nr. 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD ¦ KK
            AH 6041234⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            AH 0⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            AH 604a⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            AH⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            2021z 12345⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ KK
            2021Z123456⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            2021Z1234⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            x2021Z12345⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ NK
            Vergaderjaar 2020-2021⏎Aanhangsel van de Handelingen⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ jaar 2020-2021 ¦ ANTWOORD ¦ NNK
            Tweede Kamer der Staten-Generaal2020-20253094⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ TWEEDE_KAMER ¦ NK
            Tweede Kamer der Staten-Generaal2020-20213094⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 3094 ¦ jaar 2020-2021 ¦ ANTWOORD ¦ TWEEDE_KAMER ¦ NK
            Tweede Kamer der Staten-Generaal2020/21⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ jaar 2020-2021 ¦ ANTWOORD ¦ TWEEDE_KAMER ¦ NK
            Tweede Kamer der Staten-Generaal2020/22⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ TWEEDE_KAMER ¦ NK
            Tweede Kamer der Staten-Generaal2020 2021⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ TWEEDE_KAMER ¦ NK
            Tweede Kamer der Staten-Generaal2020-x⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ TWEEDE_KAMER ¦ NK
            Antwoorden van de minister van Financiën op de vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister (Financiën) ¦ ANTWOORD ¦ K
            Antwoorden van de minister van Financiën, inzake vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister (Financiën) ¦ ANTWOORD ¦ K
            Vragen van het lid Dorenbos (VVD) over geld. Antwoord van Minister Hovenier (Financiën). => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Hovenier (Financiën) ¦ ANTWOORD ¦ K
            Vragen van het lid Dorenbos (VVD) over «Antwoord van Minister Hovenier» (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over «Antwoord van Minister Hovenier» ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) over «geld» Antwoord van Minister Hovenier (Financiën). => van Dorenbos (VVD) ¦ over «geld» ¦ antwoord Minister Hovenier (Financiën) ¦ ANTWOORD ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021). Vragen van het lid Zwart (CDA) over brood (ingezonden 4 mei 2021). => van Dorenbos (VVD); Zwart (CDA) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Antwoord op vragen van het lid Dorenbos over geld⏎Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ NK
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021).⏎Meer op vragen van het lid Zwart over brood => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ KI
            Abc. Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ K
            Onderwerp:⏎Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ NK
            Betreft⏎Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ NK
            Betreft: vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ K
            Betreft iets⏎Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN ¦ NK
            """)
    void ofWhoAnswersAndWhen(String head, @Nullable String expected) {
        assertRead(head, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Geachte voorzitter,⏎In antwoord op uw brief van 3 mei 2021 deel ik u mee dat vragen van het lid Dorenbos (VVD) over geld worden beantwoord. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ BI
            Geachte heer voorzitter⏎Hierbij bied ik u de antwoorden op de vragen van het lid Dorenbos (VVD) over geld aan. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ BI
            Geachte voorzitter Hierbij bied ik u de antwoorden op de vragen van het lid Dorenbos (VVD) over geld toe. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ I
            Mijnheer de Voorzitter, hierbij bied ik u de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (2021Z12345) aan. => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief ¦ I
            Op 3 mei 2021 ontving ik de vragen van het lid Dorenbos (VVD) over geld, die u mij stuurde. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ I
            Op 3 mei 2021 ontving men de brieven van het lid Dorenbos. => I
            Op een dag ontving ik de vragen van het lid Dorenbos (VVD) over geld. Dat is lang. => van Dorenbos (VVD) ¦ over geld. Dat is lang ¦ VRAGEN ¦ K
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld nr. 5 van de bank. Dat is lang. => van Dorenbos (VVD) ¦ over geld nr. 5 van de bank ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over «geld. En goed» en brood. Dat is lang. => van Dorenbos (VVD) ¦ over «geld. En goed» en brood ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over "geld. En goed" en brood. Dat is lang. => van Dorenbos (VVD) ¦ over "geld. En goed" en brood ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over 'geld. En foto's' en brood. Dat is lang. => van Dorenbos (VVD) ¦ over 'geld. En foto's' en brood ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over ‘geld. En foto’s ’s nachts’ en brood. Dat is lang. => van Dorenbos (VVD) ¦ over ‘geld. En foto’s ’s nachts’ en brood ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over “geld. En goed” en brood. Dat is lang. => van Dorenbos (VVD) ¦ over “geld. En goed” en brood ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over «geld. En goed en brood. Dat is lang. => van Dorenbos (VVD) ¦ over «geld ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld» en brood. Dat is lang. => van Dorenbos (VVD) ¦ over geld» en brood ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld’ en 'brood'. Dat is lang. => van Dorenbos (VVD) ¦ over geld’ en 'brood' ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021, kenmerk 2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld, kenmerk 2021Z12345. => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (kenmerk 2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (en brood) en bier. => van Dorenbos (VVD) ¦ over geld (en brood) en bier ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld, brood en bier. => van Dorenbos (VVD) ¦ over geld, brood en bier ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld, die op 3 mei werden gesteld. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ I
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld zoals aangegeven in de brief. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ I
            Hierbij deel ik u mee dat vragen van het lid Dorenbos (VVD) over geld niet binnen de termijn kunnen worden beantwoord. => van Dorenbos (VVD) ¦ over geld ¦ MEDEDELING ¦ brief ¦ I
            Hierbij deel ik u mee dat vragen van het lid Dorenbos (VVD) over wat er wordt betaald zijn ontvangen. => van Dorenbos (VVD) ¦ over wat er wordt betaald zijn ontvangen ¦ ANTWOORD ¦ brief ¦ I
            Hierbij zijn de vragen van het lid Dorenbos (VVD) over geld beantwoord in de bijlage, zo meldt u. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ I
            Hierbij zend ik u. => I
            Hierbij zend ik u het geld en de goederen en de bruggen. => I
            Hierbij zendt men de antwoorden op de vragen over geld van wie dan ook. Antwoord van de minister => antwoord Minister ¦ ANTWOORD ¦ K
            Hierbij vraag ik u: wilt u de vragen van het lid Dorenbos (VVD) over geld beantwoorden? => van Dorenbos (VVD) ¦ over geld beantwoorden? ¦ VRAGEN ¦ K
            Retouradres⏎2500 EH Den Haag⏎Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ BBI
            Retouradres⏎2500 eh Den Haag⏎2500 EHA⏎25x0 EH⏎2500EH⏎Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ BBBBBI
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎D.M. Hovenier⏎Minister van Financiën => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IOO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Hoogachtend,⏎Dora Hovenier⏎Minister van Financiën => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Dora Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IOOO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Hoogachtend, Dora Hovenier⏎Minister van Financiën => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Dora Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IOO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎de Minister van Financiën, D.M. Hovenier => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IO
            Hierbij stuur ik u, mede namens de staatssecretaris voor Bos, de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën,⏎D.M. Hovenier => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ namens Staatssecretaris (Bos) ¦ ANTWOORD ¦ brief ¦ IOO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Hoogachtend, De Minister van Financiën, Dora Hovenier => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Dora Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IO
            Geachte voorzitter,⏎Op 3 mei 2021 heeft het lid Dorenbos (VVD) schriftelijke vragen gesteld aan de Minister van Financiën over geld. Ik kan die niet binnen de termijn beantwoorden. => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ MEDEDELING ¦ brief ¦ BI
            Geachte voorzitter, Op 3 mei 2021 hebben de leden Dorenbos en Zwart (beiden VVD) Kamervragen gesteld over geld. Antwoord binnen de gestelde termijn is niet mogelijk; ik zal ze later beantwoorden. => van Dorenbos (VVD); Zwart (VVD) ¦ over geld ¦ MEDEDELING ¦ brief ¦ I
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021).⏎Eerder heeft het lid Zwart (CDA) vragen gesteld over brood en dat is bekend. => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ KI
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Hoogachtend,⏎De Minister van Financiën,⏎D.M. Hovenier⏎Antwoorden op vragen over geld⏎Klopt het dat er geld is en dat u dat weet? => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IOOOBV
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Met vriendelijke groet⏎De Minister van Financiën,⏎D.M. Hovenier⏎Antwoorden op vragen over geld.⏎Er is geld en dat weet u. => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IOOOII
            Hierbij doe ik u toekomen, mede namens de Minister van Defensie, de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën,⏎D.M. Hovenier⏎De Minister van Defensie,⏎Z. Zwart => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën); Minister Z. Zwart (Defensie) ¦ namens Minister (Defensie) ¦ ANTWOORD ¦ brief ¦ IOOOO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën, De Minister van Defensie,⏎D.M. Hovenier Z. Zwart => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën); Minister Z. Zwart (Defensie) ¦ ANTWOORD ¦ brief ¦ IOO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën, D.M. Hovenier => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief ¦ IO
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Namens deze,⏎De Minister van Financiën, => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister (Financiën) ¦ ANTWOORD ¦ brief ¦ IOO
            Tweede Kamer⏎Menu⏎Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021).⏎Er is geld. Dat weten wij.⏎Kopje⏎Weet u dat er geld is?⏎Dat is zo. => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ TWEEDE_KAMER ¦ NNKIIVV
            Eerste Kamer⏎Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ EERSTE_KAMER ¦ NK
            Menu⏎Er is geld en dat weten wij.⏎Weet u dat er geld is? => NIV
            Mededeling van Minister Hovenier (Financiën) (ontvangen 3 april 2021).⏎De vragen worden later beantwoord.⏎Kopje => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING ¦ KMM
            Retouradres Postbus 1⏎Aan de Voorzitter van de Eerste Kamer⏎Datum 3 mei 2021⏎Betreft Vragen over geld⏎Geachte voorzitter,⏎Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Ik wijs u op de bijlage.⏎Kopje⏎Hoogachtend,⏎De Minister van Financiën,⏎D.M. Hovenier⏎Beantwoording vragen⏎Weet u dat er geld is? => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ datum 2021-05-03 ¦ ANTWOORD ¦ brief ¦ EERSTE_KAMER ¦ BBKBBIIBOOOBV
            Uw kenmerk 2021Z12345⏎Datum⏎3 mei 2021⏎Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Weet u dat er geld is? => van Dorenbos (VVD) ¦ over geld ¦ datum 2021-05-03 ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief ¦ BBBII
            Onderwerp⏎vragen van het lid Dorenbos (VVD) over geld⏎Hierbij doe ik u toekomen de antwoorden op de schriftelijke vragen. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ BKI
            Hierbij doe ik u toekomen de antwoorden op de schriftelijke vragen.⏎Antwoorden op vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ IK
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Bijlage: vragen van het lid Zwart (CDA) over brood => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief ¦ IK
            Vragen van het lid Dorenbos (VVD) (ingezonden 3 mei 2021) aan de Minister van Financiën over geld. => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD), ingezonden op 3 mei 2021, over geld. => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Vragen van het lid Dorenbos (VVD) d.d. 3 mei 2021 aan de Minister van Asiel en Migratie a.i. over geld. => van Dorenbos (VVD) ¦ aan Minister (Asiel en Migratie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ K
            Antwoord van Minister Hovenier (Asiel en Migratie a.i.) (ontvangen 3 mei 2021). => antwoord Minister Hovenier (Asiel en Migratie) ¦ ontvangen 2021-05-03 ¦ ANTWOORD ¦ K
            Antwoord van Minister Hovenier (Financiën) op vragen van het lid Dorenbos (VVD) over geld (ontvangen 3 mei 2021) => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-05-03 ¦ ANTWOORD ¦ K
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021).⏎Hierbij meld ik u dat de vragen van het lid Zwart (CDA) over brood worden beantwoord. => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN ¦ KI
            Hierbij deel ik u mee dat er uitstel is voor de antwoorden op de vragen van het lid Dorenbos (VVD) over geld. => van Dorenbos (VVD) ¦ over geld ¦ MEDEDELING ¦ brief ¦ I
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021).⏎(ingezonden 4 mei 2021)⏎(ontvangen 5 mei 2021)⏎(ontvangen 6 mei 2021) => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ ontvangen 2021-05-05 ¦ ANTWOORD ¦ KNKI
            """)
    void ofLetters(String head, @Nullable String expected) {
        assertRead(head, expected);
    }

    private static void assertRead(String head, @Nullable String expected) {
        List<String> paragraphs =
                Arrays.stream(head.split("⏎")).filter(part -> !part.isBlank()).toList();

        assertThat(new ReadHead(paragraphs, KopReader.read(paragraphs)).onOneLine())
                .isEqualTo(expected == null ? "" : expected);
    }
}
