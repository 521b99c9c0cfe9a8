package nl.kamervragen.internal.kop;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a head, beside it: "⏎" stands between paragraphs, "¦" between what was read. */
class HeadFormsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vragen van het lid Dorenbos; de heer Zwart/mevrouw De Wit (allen VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD); Zwart (VVD); De Wit (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos c.s. (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan het kabinet over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de regering over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de bewindslieden over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD-fractie) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD (Zuid)) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ VRAGEN
            Vragen van het lid Dorenbos. (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos: (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid 12 (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03
            Vragen van het lid =>
            Vragen van Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03
            Vragen van Dorenbos aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03
            Vragen van iemand die heel erg lang van stof is en daar geen einde aan weet te maken (VVD) aan de Minister van Financiën =>
            Vraagvan het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen vanhet lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen vande leden Dorenbos en Zwart (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD); Zwart (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vrgaen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vrgen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vrgen door het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => ingezonden 2021-05-03
            Vraag van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het Eerste Kamerlid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van de leden lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Mondelinge vragen van het lid Dorenbos (VVD) aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ MONDELINGE_VRAGEN
            Schriftelijke vragen die zijn gesteld door het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ VRAGEN
            Vragen met kenmerk 2021Z12345 van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN
            Vragen (2021Z12345) van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN
            Vragen (2021Z12345, van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN
            Vragen 2021Z12345 van het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ zaak 2021Z12345 ¦ VRAGEN
            Vragen die ingediend werden door het lid Dorenbos (VVD) aan de Minister van Financiën over geld => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) van 5 juli aan de Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aande Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën het geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over het geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën de (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën «geld» (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën, bij afwezigheid van de Minister van Defensie, over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën met betrekking tot geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën inzake: geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën overgeld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld, zie nr. => van Dorenbos (VVD) ¦ over geld, zie nr. ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld, => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over => van Dorenbos (VVD) ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden morgen). => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld (ingezonen 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld, ingezonden 3 mei 2021. => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld, ingezonden door hem. => van Dorenbos (VVD) ¦ over geld, ingezonden door hem ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President, Minister van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President en Minister van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President en Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President; Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President tevens Minister van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President van Algemene Zaken over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President (Algemene Zaken) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President en de Staatssecretaris van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President; Staatssecretaris (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister-President van Bruggen over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister en Staatssecretaris van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Staatssecretaris (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën, voor Natuur en Stikstof en van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Natuur en Stikstof); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën & Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën / van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministers van Financiën of van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Minister (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën ende Staatssecretaris van Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën); Staatssecretaris (Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister vanBinnenlandse Zaken en Koninkrijksrelaties over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Binnenlandse Zaken en Koninkrijksrelaties) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministervan Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministervoor Natuur en Stikstof over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Natuur en Stikstof) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de ministerraad over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministr van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de staatsecretaris van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Staatssecretaris (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Ministerpresident over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de vice-Minister-President over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister-President ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de toenmalige Minister van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Bruggen en Sluizen over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Bruggen en Sluizen) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Bruggen en van Financiën over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Bruggen); Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Bruggen, Sluizen-Kades en Vaart over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Bruggen, Sluizen-Kades en Vaart) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën – Bruggen en Sluizen over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën – Bruggen en Sluizen) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën – Defensie over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën – Defensie) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën – over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën en over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van Financiën, => van Dorenbos (VVD) ¦ aan Minister (Financiën) ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) aan de Minister van => van Dorenbos (VVD) ¦ VRAGEN
            """)
    void ofWhoAsksWhomAboutWhat(String head, @Nullable String expected) {
        assertRead(head, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (bruggen, mede => antwoord Minister Hovenier (bruggen) ¦ ANTWOORD
            Antwoord van Minister Hovenier () (ontvangen 3 april 2021). => antwoord Minister Hovenier ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (minister van Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister D.M. Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister D.M. Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier. Meer => antwoord Minister Hovenier ¦ ANTWOORD
            Antwoord van Minister 12 (Financiën) (ontvangen 3 april 2021). => antwoord Minister ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister (Financiën) (ontvangen 3 april 2021). => antwoord Minister ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van Financiën (Hovenier) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van Financiën () (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van Financiën (12) (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van Financiën (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van Financiën (ontvangn 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van Financiën ( => antwoord Minister (Financiën) ¦ ANTWOORD
            Antwoord van de Minister van Zandstra (Financiën) (ontvangen 3 april 2021). => antwoord Minister van Zandstra (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister van bruggen (ontvangen 3 april 2021). => antwoord Minister (bruggen) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister voor Natuur en Stikstof (ontvangen 3 april 2021). => antwoord Minister (Natuur en Stikstof) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister vanFinanciën (ontvangen 3 april 2021). => antwoord Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van de Minister vandaag (ontvangen 3 april 2021). => antwoord Minister ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister-President Hovenier, Minister van Algemene Zaken (ontvangen 3 april 2021). => antwoord Minister-President Hovenier (Algemene Zaken) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister-President Hovenier, Minister van 12 (ontvangen 3 april 2021). => antwoord Minister-President Hovenier ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister-President Hovenier (ontvangen 3 april 2021). => antwoord Minister-President Hovenier ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister-President Hovenier mede namens de Minister van Financiën (ontvangen 3 april 2021). => antwoord Minister-President Hovenier ¦ namens Minister (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier op vragen van het lid Dorenbos (VVD) => van Dorenbos (VVD) ¦ antwoord Minister Hovenier ¦ ANTWOORD
            Antwoord van Minister Hovenier zie ook => antwoord Minister Hovenier ¦ ANTWOORD
            Antwoord van de Ministers Hovenier (Financiën) en Zwart (Defensie) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën); Minister Zwart (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën) alsmede Staatssecretaris Zwart (Defensie) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën); Staatssecretaris Zwart (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën), tevens namens de Minister van Defensie (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ namens Minister (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën), medenamens de Minister van Defensie (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ namens Minister (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën), mede-namens de Minister van Defensie (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ namens Minister (Defensie) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën), Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord namens Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Nader antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Aanvullend antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Voorlopig antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Voorlopig van Minister Hovenier (Financiën) =>
            Herzien antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Gecorrigeerd antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Beantwoording door Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoorde van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoordn van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antword van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord vanMinister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van iedereen =>
            Mededeling van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING
            Uitstel van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING
            Uitstelbericht van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING
            Mededelingen van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ MEDEDELING
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5. Meer volgt. => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ zie Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). zie ook Aanhangsel Handelingen => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).⏎Zie tevens Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5 => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ zie Zie tevens Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 5
            Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021).⏎Zie ook de brug => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD ¦ zie Zie ook de brug
            Zie ook Kamerstuk 30 995, nr. 5.5 over => zie Zie ook Kamerstuk 30 995, nr. 5.5 over
            AH 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD
            AH-TK 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD
            AH-EK 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD
            Aanhangsel nr. 604⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 604 ¦ ANTWOORD
            AH 6041234⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            AH 0⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            AH 604a⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            AH⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            2021z 12345⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ zaak 2021Z12345 ¦ ANTWOORD
            2021Z123456⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            2021Z1234⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            x2021Z12345⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Vergaderjaar 2020-2021⏎Aanhangsel van de Handelingen⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ jaar 2020-2021 ¦ ANTWOORD
            Tweede Kamer der Staten-Generaal2020-20253094⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Tweede Kamer der Staten-Generaal2020-20213094⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ nummer 3094 ¦ jaar 2020-2021 ¦ ANTWOORD
            Tweede Kamer der Staten-Generaal2020/21⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ jaar 2020-2021 ¦ ANTWOORD
            Tweede Kamer der Staten-Generaal2020/22⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Tweede Kamer der Staten-Generaal2020 2021⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Tweede Kamer der Staten-Generaal2020-x⏎Antwoord van Minister Hovenier (Financiën) (ontvangen 3 april 2021). => antwoord Minister Hovenier (Financiën) ¦ ontvangen 2021-04-03 ¦ ANTWOORD
            Antwoorden van de minister van Financiën op de vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister (Financiën) ¦ ANTWOORD
            Antwoorden van de minister van Financiën, inzake vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister (Financiën) ¦ ANTWOORD
            Vragen van het lid Dorenbos (VVD) over geld. Antwoord van Minister Hovenier (Financiën). => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister Hovenier (Financiën) ¦ ANTWOORD
            Vragen van het lid Dorenbos (VVD) over «Antwoord van Minister Hovenier» (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over «Antwoord van Minister Hovenier» ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over «geld» Antwoord van Minister Hovenier (Financiën). => van Dorenbos (VVD) ¦ over «geld» ¦ antwoord Minister Hovenier (Financiën) ¦ ANTWOORD
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021). Vragen van het lid Zwart (CDA) over brood (ingezonden 4 mei 2021). => van Dorenbos (VVD); Zwart (CDA) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Antwoord op vragen van het lid Dorenbos over geld⏎Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021).⏎Meer op vragen van het lid Zwart over brood => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ VRAGEN
            Abc. Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Onderwerp:⏎Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Betreft⏎Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Betreft: vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            Betreft iets⏎Vragen van het lid Dorenbos (VVD) over geld => van Dorenbos (VVD) ¦ over geld ¦ VRAGEN
            """)
    void ofWhoAnswersAndWhen(String head, @Nullable String expected) {
        assertRead(head, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Geachte voorzitter,⏎In antwoord op uw brief van 3 mei 2021 deel ik u mee dat vragen van het lid Dorenbos (VVD) over geld worden beantwoord. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Geachte heer voorzitter⏎Hierbij bied ik u de antwoorden op de vragen van het lid Dorenbos (VVD) over geld aan. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Geachte voorzitter Hierbij bied ik u de antwoorden op de vragen van het lid Dorenbos (VVD) over geld toe. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Mijnheer de Voorzitter, hierbij bied ik u de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (2021Z12345) aan. => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief
            Op 3 mei 2021 ontving ik de vragen van het lid Dorenbos (VVD) over geld, die u mij stuurde. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Op 3 mei 2021 ontving men de brieven van het lid Dorenbos. =>
            Op een dag ontving ik de vragen van het lid Dorenbos (VVD) over geld. Dat is lang. => van Dorenbos (VVD) ¦ over geld. Dat is lang ¦ VRAGEN
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld nr. 5 van de bank. Dat is lang. => van Dorenbos (VVD) ¦ over geld nr. 5 van de bank ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over «geld. En goed» en brood. Dat is lang. => van Dorenbos (VVD) ¦ over «geld. En goed» en brood ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over "geld. En goed" en brood. Dat is lang. => van Dorenbos (VVD) ¦ over "geld. En goed" en brood ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over 'geld. En foto's' en brood. Dat is lang. => van Dorenbos (VVD) ¦ over 'geld. En foto's' en brood ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over ‘geld. En foto’s ’s nachts’ en brood. Dat is lang. => van Dorenbos (VVD) ¦ over ‘geld. En foto’s ’s nachts’ en brood ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over “geld. En goed” en brood. Dat is lang. => van Dorenbos (VVD) ¦ over “geld. En goed” en brood ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over «geld. En goed en brood. Dat is lang. => van Dorenbos (VVD) ¦ over «geld ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld» en brood. Dat is lang. => van Dorenbos (VVD) ¦ over geld» en brood ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld’ en 'brood'. Dat is lang. => van Dorenbos (VVD) ¦ over geld’ en 'brood' ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (ingezonden 3 mei 2021, kenmerk 2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ ingezonden 2021-05-03 ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld, kenmerk 2021Z12345. => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (kenmerk 2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (2021Z12345). => van Dorenbos (VVD) ¦ over geld ¦ zaak 2021Z12345 ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld (en brood) en bier. => van Dorenbos (VVD) ¦ over geld (en brood) en bier ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld, brood en bier. => van Dorenbos (VVD) ¦ over geld, brood en bier ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld, die op 3 mei werden gesteld. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld zoals aangegeven in de brief. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Hierbij deel ik u mee dat vragen van het lid Dorenbos (VVD) over geld niet binnen de termijn kunnen worden beantwoord. => van Dorenbos (VVD) ¦ over geld ¦ MEDEDELING ¦ brief
            Hierbij deel ik u mee dat vragen van het lid Dorenbos (VVD) over wat er wordt betaald zijn ontvangen. => van Dorenbos (VVD) ¦ over wat er wordt betaald zijn ontvangen ¦ ANTWOORD ¦ brief
            Hierbij zijn de vragen van het lid Dorenbos (VVD) over geld beantwoord in de bijlage, zo meldt u. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Hierbij zend ik u. =>
            Hierbij zend ik u het geld en de goederen en de bruggen. =>
            Hierbij zendt men de antwoorden op de vragen over geld van wie dan ook. Antwoord van de minister => antwoord Minister ¦ ANTWOORD
            Hierbij vraag ik u: wilt u de vragen van het lid Dorenbos (VVD) over geld beantwoorden? => van Dorenbos (VVD) ¦ over geld beantwoorden? ¦ VRAGEN
            Retouradres⏎2500 EH Den Haag⏎Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Retouradres⏎2500 eh Den Haag⏎2500 EHA⏎25x0 EH⏎2500EH⏎Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld. => van Dorenbos (VVD) ¦ over geld ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Hoogachtend,⏎De Minister van Financiën,⏎D.M. Hovenier⏎Antwoorden op vragen over geld⏎Klopt het dat er geld is en dat u dat weet? => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Met vriendelijke groet⏎De Minister van Financiën,⏎D.M. Hovenier⏎Antwoorden op vragen over geld.⏎Er is geld en dat weet u. => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen, mede namens de Minister van Defensie, de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën,⏎D.M. Hovenier⏎De Minister van Defensie,⏎Z. Zwart => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën); Minister Z. Zwart (Defensie) ¦ namens Minister (Defensie) ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën, De Minister van Defensie,⏎D.M. Hovenier Z. Zwart => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën); Minister Z. Zwart (Defensie) ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎De Minister van Financiën, D.M. Hovenier => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister D.M. Hovenier (Financiën) ¦ ANTWOORD ¦ brief
            Hierbij doe ik u toekomen de antwoorden op de vragen van het lid Dorenbos (VVD) over geld.⏎Namens deze,⏎De Minister van Financiën, => van Dorenbos (VVD) ¦ over geld ¦ antwoord Minister (Financiën) ¦ ANTWOORD ¦ brief
            """)
    void ofLetters(String head, @Nullable String expected) {
        assertRead(head, expected);
    }

    private static void assertRead(String head, @Nullable String expected) {
        List<String> paragraphs =
                Arrays.stream(head.split("⏎")).filter(part -> !part.isBlank()).toList();

        assertThat(shown(new Gelezen(paragraphs, KopReader.read(paragraphs))))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static String shown(Gelezen kop) {
        Kopdelen delen = kop.delen();
        StringJoiner out = new StringJoiner(" ¦ ");
        add(out, "van", String.join("; ", kop.vraagstellers()));
        add(out, "aan", String.join("; ", kop.geadresseerden()));
        add(out, "over", kop.onderwerp());
        add(out, "ingezonden", shown(delen.ingezonden()));
        add(out, "antwoord", String.join("; ", kop.bewindspersonen()));
        add(out, "namens", String.join("; ", kop.medeNamens()));
        add(out, "ontvangen", shown(delen.ontvangen()));
        add(out, "datum", shown(delen.datum()));
        add(out, "nummer", shown(delen.nummer()));
        add(out, "zaak", shown(delen.zaaknummer()));
        add(out, "jaar", shown(delen.vergaderjaar()));
        delen.soort().ifPresent(soort -> out.add(soort.name()));
        if (delen.brief()) {
            out.add("brief");
        }
        add(out, "zie", kop.zieOok());
        return out.toString();
    }

    private static String shown(Optional<?> value) {
        return value.stream().map(Object::toString).collect(joining());
    }

    private static void add(StringJoiner out, String name, String value) {
        if (!value.isEmpty()) {
            out.add(name + " " + value);
        }
    }
}
