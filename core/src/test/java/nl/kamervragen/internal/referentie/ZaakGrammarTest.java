package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that the Tweede Kamer and the official publications give to what they register. */
class ZaakGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            (kenmerk 2021Z01234) => ZAAK 2021Z01234
            vraagnummer2021Z01234. => ZAAK 2021Z01234
            2021Z 01234 en 2021D01235 => ZAAK 2021Z01234; DOCUMENT 2021D01235
            Kamerstuk (2021Z01234 => ZAAK 2021Z01234
            Kamerstuk 2021D01235 => DOCUMENT 2021D01235
            2021Z012345 =>
            2021Z0123 =>
            1021Z01234 =>
            2021X01234 =>
            kenmerk 2021-0000123456 =>
            kv-tk-2021Z01234 => ZAAK 2021Z01234
            kst-30995-14, kst-36600-XII-3 en kst-35261-B => KAMERSTUK kst-30995-14; KAMERSTUK kst-36600-XII-3; KAMERSTUK kst-35261-B
            kst-30995-⏎14 => KAMERSTUK kst-30995-14
            ah-tk-20202021-15 en ah-ek-20202021-3 => AANHANGSEL ah-tk-20202021-15; AANHANGSEL ah-ek-20202021-3
            ah-tk-20202022-15 =>
            h-tk-20202021-33-4 => HANDELINGEN h-tk-20202021-33-4
            blg-123456 => DOCUMENT blg-123456
            stb-2021-12, stcrt-2021-1234 en trb-2021-5 => STAATSBLAD stb-2021-12; STAATSCOURANT stcrt-2021-1234; TRACTATENBLAD trb-2021-5
            kst-abc =>
            """)
    void findsNumbersAndIdsOfPublications(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            1989Z00001 =>
            1990Z00001 => ZAAK 1990Z00001
            2099D00001 => DOCUMENT 2099D00001
            2100D00001 =>
            2018 Z10592 => ZAAK 2018Z10592
            2018Z 10592 => ZAAK 2018Z10592
            """)
    void readsNumbersWithinTheirYears(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            kst-30995-⏎14 => KAMERSTUK kst-30995-14
            kst-⏎30995-14 => KAMERSTUK kst-30995-14
            kst-30995- en meer => DOSSIER 30995
            blg-2018Z10592 => ZAAK 2018Z10592
            """)
    void readsIdsThatALineBroke(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Zie [kst-30995-⏎14]- en [ah-tk-20182019-663], [2018Z 10592].
            """)
    void lastsToTheLastDigit(String marked) {
        assertPlaces(marked);
    }
}
