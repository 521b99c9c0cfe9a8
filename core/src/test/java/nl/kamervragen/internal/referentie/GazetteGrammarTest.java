package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of Staatsblad, Staatscourant and Tractatenblad; "⏎" stands for a line break. */
class GazetteGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Stb. 2024, 153 en 154 => STAATSBLAD stb-2024-153; STAATSBLAD stb-2024-154
            Stb. 2024/153 => STAATSBLAD stb-2024-153
            Stb. 1994, 277; Stb. 1995, 3 => STAATSBLAD stb-1994-277; STAATSBLAD stb-1995-3
            Staatsblad van het Koninkrijk der Nederlanden 2018, 123 => STAATSBLAD stb-2018-123
            Staatsblad 2018 nr. 123 => STAATSBLAD stb-2018-123
            Staatsblad nr. 123 van 2018 => STAATSBLAD stb-2018-123
            Stb 2018, 123 => STAATSBLAD stb-2018-123
            Stb.2018,123 => STAATSBLAD stb-2018-123
            Stcrt. 2018, nr. 12.345 => STAATSCOURANT stcrt-2018-12345
            Stcrt. 2023, 12345-n1 => STAATSCOURANT stcrt-2023-12345
            Staatscourant van 3 mei 2018, nr. 12345 => STAATSCOURANT stcrt-2018-12345
            Trb. 1951, 154 en Trb. 1967, 76 => TRACTATENBLAD trb-1951-154; TRACTATENBLAD trb-1967-76
            Trb. 1951, 154 en 1967, 76 => TRACTATENBLAD trb-1951-154; TRACTATENBLAD trb-1967-76
            Tractatenblad 1951, nr. 131 => TRACTATENBLAD trb-1951-131
            stb-2024-153 stcrt-2018-123 trb-1994-277 blg-1164713 => STAATSBLAD stb-2024-153; STAATSCOURANT stcrt-2018-123; TRACTATENBLAD trb-1994-277; DOCUMENT blg-1164713
            Stcrt. 2012, 234, blz. 12 => STAATSCOURANT stcrt-2012-234
            Stcrt. 2001, nr. 12, p. 3 => STAATSCOURANT stcrt-2001-12
            Stcrt 2012, nr. 234 => STAATSCOURANT stcrt-2012-234
            Staatscourant 2012, 234 => STAATSCOURANT stcrt-2012-234
            Staatscourant nr. 234 van 2012 => STAATSCOURANT stcrt-2012-234
            Staatscourant nr. 234 van 3 mei 2012 => STAATSCOURANT stcrt-2012-234
            Staatscourant d.d. 3 mei 2012, nr. 234 => STAATSCOURANT stcrt-2012-234
            Trb. 2004, 10 (Nederlandse vertaling) => TRACTATENBLAD trb-2004-10
            Trb. 2004, nrs. 10 en 11 => TRACTATENBLAD trb-2004-10; TRACTATENBLAD trb-2004-11
            Stb. 2024, 153 => STAATSBLAD stb-2024-153
            Stb. van het Koninkrijk der Nederlanden 2024, 153 => STAATSBLAD stb-2024-153
            Staatsblad van het Koninkrijk der Nederlanden 2024, nr. 153 => STAATSBLAD stb-2024-153
            Staatsblad van het Koninkrijk 2024, nr. 153 =>
            Staatsblad van het Koninkrijk der Belgen 2024, nr. 153 =>
            Staatsblad van 2024, nr. 153 =>
            Staatsblad 2024 =>
            Staatsblad 2024 153 =>
            Staatsblad 2024 nr. 153 => STAATSBLAD stb-2024-153
            Staatsblad 2024, nr. 153 woningen =>
            Stb. 1951, 154 en 1967, 76 => STAATSBLAD stb-1951-154; STAATSBLAD stb-1967-76
            Stb. 1951, 154 en 155 => STAATSBLAD stb-1951-154; STAATSBLAD stb-1951-155
            Stb. 2020, 1; 2021, 2 => STAATSBLAD stb-2020-1; STAATSBLAD stb-2021-2
            Stb. 2020, 1, over => STAATSBLAD stb-2020-1
            Stb. 1700, 12 =>
            Stb. 2150, 12 =>
            Stcrt. d.d. 3 mei 2018, nr. 12345 => STAATSCOURANT stcrt-2018-12345
            Staatscourant 3 mei 2018, nr. 12345 => STAATSCOURANT stcrt-2018-12345
            Staatscourant van 3 mei 2018, 12345 =>
            Staatscourant van 3 mei 2018, nr. brug =>
            Staatscourant nr. 153 van 2024 => STAATSCOURANT stcrt-2024-153
            Staatscourant nr. 153, 2024 => STAATSCOURANT stcrt-2024-153
            Staatscourant nr. 153 2024 =>
            Staatscourant nr. 0 van 2024 =>
            Trb. 2020, 12 => TRACTATENBLAD trb-2020-12
            Trb 2020-12 => TRACTATENBLAD trb-2020-12
            Stcrt. 2024, nr. 1 en nr. 2 => STAATSCOURANT stcrt-2024-1; STAATSCOURANT stcrt-2024-2
            Stcrt. 2024, nr. 1, nr. 2 en Stcrt. 2023, nr. 9 => STAATSCOURANT stcrt-2024-1; STAATSCOURANT stcrt-2024-2; STAATSCOURANT stcrt-2023-9
            Stb. 1951, nr. 154 en 1967, nr. 76 => STAATSBLAD stb-1951-154; STAATSBLAD stb-1967-76
            Stcrt-2015-45678 => STAATSCOURANT stcrt-2015-45678
            """)
    void findsGazettesByYearAndNumber(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Stb. 1812, 1 =>
            Stb. 1813, 1 => STAATSBLAD stb-1813-1
            Stb. 2099, 1 => STAATSBLAD stb-2099-1
            Stb. 2100, 1 =>
            Staatscourant van 3 mei 2018, nr. 0 =>
            Staatscourant van 3 mei 2018, nr. 1 => STAATSCOURANT stcrt-2018-1
            Stb. 2024, 153 en 2018Z10592 => STAATSBLAD stb-2024-153; ZAAK 2018Z10592
            """)
    void tellsAYearFromOtherNumbers(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [Stb. 2024, nrs. 153] en [154], en [Trb. 1951, 154] en [1967, 76].
            [Staatscourant van 3 mei 2018, nr. 12345], [Stcrt. nr. 153 van 2024].
            """)
    void givesTheFirstTheWholeCitationAndTheOthersTheirNumber(String marked) {
        assertPlaces(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Stb. 2024, 153 en 154, en verder => STAATSBLAD stb-2024-153; STAATSBLAD stb-2024-154
            Trb. 1951, 154, 155 en 1967, 76 => TRACTATENBLAD trb-1951-154; TRACTATENBLAD trb-1951-155; TRACTATENBLAD trb-1967-76
            """)
    void readsSeveralNumbersOfAYear(String text, @Nullable String expected) {
        assertFound(text, expected);
    }
}
