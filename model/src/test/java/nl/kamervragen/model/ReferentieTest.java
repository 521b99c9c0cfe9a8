package nl.kamervragen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferentieTest {

    private static final String OB = "https://zoek.officielebekendmakingen.nl/";
    private static final String EUR_LEX = "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KAMERSTUK     | kst-30995-14                  | OB kst-30995-14.html
            KAMERSTUK     | kst-36600-XII-3               | OB kst-36600-XII-3.html
            KAMERSTUK     | kst-21501-02-2733             | OB kst-21501-02-2733.html
            KAMERSTUK     | kst-35261-B                   | OB kst-35261-B.html
            KAMERSTUK     | kst-15516-42e                 | OB kst-15516-42e.html
            DOSSIER       | 36561                         | OB dossier/36561
            DOSSIER       | 36600-XII                     | OB dossier/36600-XII
            AANHANGSEL    | ah-tk-20202021-15             | OB ah-tk-20202021-15.html
            AANHANGSEL    | ah-ek-19992000-3              | OB ah-ek-19992000-3.html
            HANDELINGEN   | h-tk-20182019-33-4            | OB h-tk-20182019-33-4.html
            HANDELINGEN   | h-tk-20182019-33              |
            ZAAK          | 2021Z01234                    | https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z01234
            DOCUMENT      | 2021D01234                    | https://www.tweedekamer.nl/kamerstukken/detail?did=2021D01234
            DOCUMENT      | blg-123456                    | OB blg-123456.html
            STAATSBLAD    | stb-2021-12                   | OB stb-2021-12.html
            STAATSCOURANT | stcrt-2021-1234               | OB stcrt-2021-1234.html
            TRACTATENBLAD | trb-1994-277                  | OB trb-1994-277.html
            ECLI          | ECLI:NL:RVS:2024:3946         | https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2024:3946
            ECLI          | ECLI:EU:C:2022:703            | https://e-justice.europa.eu/ecli/ECLI:EU:C:2022:703
            ECLI          | LJN BD1234                    |
            EU            | 32016R0679                    | EUR CELEX:32016R0679
            EU            | COM(2018)123                  | EUR COM:2018:123:FIN
            EU            | PbEU 2016, L 119              |
            WET           | Gemeentewet, artikel 151b     |
            WET           | Wet A, B en C, artikel 5.1, lid 2, onderdeel e |
            URL           | https://voorbeeld.nl/a?b=c#d  | https://voorbeeld.nl/a?b=c#d
            URL           | www.voorbeeld.nl              | https://www.voorbeeld.nl
            URL           | voorbeeld.nl/a                | https://voorbeeld.nl/a
            VRAAG         | 4,5                           |
            """)
    void parsesBackAndGivesTheOfficialAddress(Soort soort, String id, @Nullable String address) {
        Referentie reference = Referentie.parse(soort, id);

        assertThat(reference.soort()).isEqualTo(soort);
        assertThat(reference.id()).isEqualTo(id);
        assertThat(Referentie.parse(soort, reference.id())).isEqualTo(reference);
        assertThat(reference.uri().map(URI::toString))
                .isEqualTo(Optional.ofNullable(address)
                        .map(text -> text.replace("OB ", OB).replace("EUR ", EUR_LEX)));
    }

    @Test
    void writesCharactersThatAnAddressMayNotHoldAsPercentSigns() {
        assertThat(new Weblink("https://voorbeeld.nl/é|b").uri())
                .contains(URI.create("https://voorbeeld.nl/%C3%A9%7Cb"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KAMERSTUK   | kst-309951-14
            KAMERSTUK   | kst-30995
            KAMERSTUK   | 30995-14
            DOSSIER     | 3656
            DOSSIER     | 36561-
            AANHANGSEL  | ah-tk-20202022-15
            AANHANGSEL  | ah-xx-20202021-15
            AANHANGSEL  | ah-tk-20202021-0
            HANDELINGEN | h-tk-20202021
            ZAAK        | 2021D01234
            DOCUMENT    | 2021Z01234
            DOCUMENT    | blg-
            STAATSBLAD  | stb-2021
            ECLI        | ECLI:NL:RVS
            ECLI        | LJN 1234BD
            EU          | 2016R0679
            WET         | Gemeentewet
            WET         | Gemeentewet, artikel 1, hoofdstuk 2
            URL         | voorbeeld
            URL         | voorbeeld.nl/a b
            VRAAG       | 4,
            VRAAG       | 0
            """)
    void refusesWhatIsNoIdOfTheKind(Soort soort, String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Referentie.parse(soort, id));
    }

    @Test
    void saysWhatItExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Referentie.parse(Soort.KAMERSTUK, "kst"))
                .withMessageContaining("kst")
                .withMessageContaining("kst-36600-XII-20");
    }

    @Test
    void areEqualWhenTheyMeanTheSame() {
        assertThat(new Kamerstuk("30995", "014")).isEqualTo(new Kamerstuk("30995", "14"));
        assertThat(new Kamerstuk("35261", "b")).isEqualTo(new Kamerstuk("35261", "B"));
        assertThat(new Ecli("ecli:nl:hr:2019:1234")).isEqualTo(new Ecli("ECLI:NL:HR:2019:1234"));
        assertThat(new Vraagverwijzing(List.of(5, 4, 5))).isEqualTo(new Vraagverwijzing(List.of(4, 5)));
    }

    static Stream<Referentie> randomReferences() {
        Random random = new Random(1848);
        return IntStream.range(0, 500).mapToObj(i -> random(random));
    }

    private static Referentie random(Random random) {
        int number = 1 + random.nextInt(9999);
        Vergaderjaar year = new Vergaderjaar(1950 + random.nextInt(100));
        Kamer chamber = Kamer.values()[random.nextInt(2)];
        Optional<String> suffix = random.nextBoolean() ? Optional.empty() : Optional.of("XII");
        String dossier = String.valueOf(10_000 + number);
        return switch (random.nextInt(10)) {
            case 0 -> new Kamerstuk(dossier, suffix, String.valueOf(number));
            case 1 -> new Dossier(dossier, suffix);
            case 2 -> new Aanhangsel(chamber, year, number);
            case 3 -> new Handelingen(chamber, year, number, suffix.map(String::length));
            case 4 -> new Zaak(year.begin(), number);
            case 5 -> new Kamerdocument(year.begin(), number);
            case 6 -> new Bijlage(number);
            case 7 -> new Wetsartikel("Wet " + number, number + "a", suffix, suffix);
            case 8 -> new Vraagverwijzing(List.of(number, number + 1));
            default -> new Staatscourant(year.begin(), number);
        };
    }

    @ParameterizedTest
    @MethodSource("randomReferences")
    void parseBackWhateverTheyAre(Referentie reference) {
        assertThat(Referentie.parse(reference.soort(), reference.id())).isEqualTo(reference);
    }
}
