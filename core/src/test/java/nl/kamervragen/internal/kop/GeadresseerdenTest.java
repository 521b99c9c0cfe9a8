package nl.kamervragen.internal.kop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeadresseerdenTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("de Minister van Financiën", List.of("Minister (Financiën)")),
                Arguments.of(
                        "de Ministers van Volksgezondheid, Welzijn en Sport, voor Rechtsbescherming en van Defensie",
                        List.of(
                                "Minister (Volksgezondheid, Welzijn en Sport)",
                                "Minister (Rechtsbescherming)",
                                "Minister (Defensie)")),
                Arguments.of(
                        "de Ministers van Economische Zaken en Klimaat en Groene Groei",
                        List.of("Minister (Economische Zaken)", "Minister (Klimaat en Groene Groei)")),
                Arguments.of(
                        "de Ministers van Economische Zaken en Klimaat en van Justitie en Veiligheid",
                        List.of("Minister (Economische Zaken en Klimaat)", "Minister (Justitie en Veiligheid)")),
                Arguments.of(
                        "de Minister van Financiën en de Minister en Staatssecretaris van Buitenlandse Zaken",
                        List.of(
                                "Minister (Financiën)",
                                "Minister (Buitenlandse Zaken)",
                                "Staatssecretaris (Buitenlandse Zaken)")),
                Arguments.of(
                        "de Staatssecretaris en de Minister van Defensie",
                        List.of("Staatssecretaris (Defensie)", "Minister (Defensie)")),
                Arguments.of(
                        "de Staatssecretarissen van Onderwijs, Cultuur en Wetenschap en Defensie",
                        List.of("Staatssecretaris (Onderwijs, Cultuur en Wetenschap)", "Staatssecretaris (Defensie)")),
                Arguments.of("de minister-president", List.of("Minister-President")),
                Arguments.of(
                        "de Minister-President, Minister van Algemene Zaken en de Minister van Defensie",
                        List.of("Minister-President (Algemene Zaken)", "Minister (Defensie)")),
                Arguments.of(
                        "de Minister van Defensie, bij afwezigheid van de Staatssecretaris van Financiën,",
                        List.of("Minister (Defensie)")),
                Arguments.of(
                        "de Staatssecretaris van Defensie, bij afwezigheid van deMinister,",
                        List.of("Staatssecretaris (Defensie)")),
                Arguments.of(
                        "de Minister van Defensie, tevens viceminister-president,", List.of("Minister (Defensie)")),
                Arguments.of(
                        "de Minister vanBinnenlandse Zaken enKoninkrijksrelaties en deStaatssecretaris van Defensie",
                        List.of("Minister (Binnenlandse Zaken en Koninkrijksrelaties)", "Staatssecretaris (Defensie)")),
                Arguments.of(
                        "de Staatsecretaris van Binnenlandse Zaken en Koninkrijks-relaties",
                        List.of("Staatssecretaris (Binnenlandse Zaken en Koninkrijksrelaties)")),
                Arguments.of(
                        "de Staatssecretaris van Financiën – Fiscaliteit en Belastingdienst",
                        List.of("Staatssecretaris (Financiën – Fiscaliteit en Belastingdienst)")),
                Arguments.of(
                        "de Staatssecretaris van Financiën (Fiscaliteit en Belastingdienst) en de Minister van Defensie",
                        List.of(
                                "Staatssecretaris (Financiën (Fiscaliteit en Belastingdienst))",
                                "Minister (Defensie)")),
                Arguments.of(
                        "de Staatssecretaris van Defensie – Zwemwater en Strand en de Minister van Financiën",
                        List.of("Staatssecretaris (Defensie – Zwemwater en Strand)", "Minister (Financiën)")),
                Arguments.of(
                        "de Ministers van Financiën envan Defensie envoor Rechtsbescherming",
                        List.of("Minister (Financiën)", "Minister (Defensie)", "Minister (Rechtsbescherming)")),
                Arguments.of(
                        "de Minister van Financiën en de Staatssecretaris Participatie en Integratie",
                        List.of("Minister (Financiën)", "Staatssecretaris (Participatie en Integratie)")),
                Arguments.of("de ministers van VWS en van J&V", List.of("Minister (VWS)", "Minister (J&V)")),
                Arguments.of(
                        "de Minister van Zwemwater, Strand en Duin en de Staatssecretaris van Defensie",
                        List.of("Minister (Zwemwater, Strand en Duin)", "Staatssecretaris (Defensie)")),
                Arguments.of(
                        "de Minister van Infrastuctuur en Waterstaat",
                        List.of("Minister (Infrastuctuur en Waterstaat)")),
                Arguments.of("de Minister van Asiel en migratie", List.of("Minister (Asiel en migratie)")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListSaysWhereEachPortfolioEnds(String list, List<String> people) {
        ReadHead kop = ReadHead.of("Vragen van het lid Dorenbos (VVD) aan " + list
                + " over de brug van Zwolle en de minister van gisteren (ingezonden 3 maart 2021).");

        assertThat(kop.geadresseerden()).isEqualTo(people);
        assertThat(kop.onderwerp()).isEqualTo("de brug van Zwolle en de minister van gisteren");
    }

    @Test
    void anUnknownPortfolioIsReadButDoubted() {
        ReadHead kop = ReadHead.of(
                "Vragen van het lid Dorenbos (VVD) aan de Minister van Zwemwater over zwemles (ingezonden 3 maart 2021).");

        assertThat(kop.parts().doubts()).extracting(KopDoubt::reason).containsExactly(KopDoubt.Reason.PORTEFEUILLE);
    }

    @Test
    void blanksLostAroundTheListAreNoHindrance() {
        ReadHead kop = ReadHead.of("Vragen van het lid Dorenbos (VVD)aan de Ministers van Klimaaten Groene Groei"
                + " en vanDefensie overde brug(ingezonden 3 maart2021).");

        assertThat(kop.geadresseerden()).containsExactly("Minister (Klimaat en Groene Groei)", "Minister (Defensie)");
        assertThat(kop.onderwerp()).isEqualTo("de brug");
    }

    @Test
    void theHyphenOfALineEndThatGotLostIsNoHindrance() {
        ReadHead kop =
                ReadHead.of("Vragen van het lid Dorenbos (VVD) aan de Staatssecre-taris van Defensie over de brug"
                        + " (ingezon-den 3 okto-ber 2021).");

        assertThat(kop.geadresseerden()).containsExactly("Staatssecretaris (Defensie)");
        assertThat(kop.onderwerp()).isEqualTo("de brug");
        assertThat(kop.parts().ingezonden()).contains(LocalDate.of(2021, 10, 3));
    }

    @Test
    void questionsMayNameNoAddressee() {
        ReadHead kop = ReadHead.of("Vragen van het lid Dorenbos (VVD) over de brug (ingezonden 3 maart 2021).");

        assertThat(kop.geadresseerden()).isEmpty();
        assertThat(kop.onderwerp()).isEqualTo("de brug");
    }
}
