package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the Aanhangsel; "⏎" stands for a line break. */
class AanhangselGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Aanhangsel Handelingen II 2018/19, nrs. 663 en 664 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20182019-664
            Aanhangsel Handelingen II 2018/19, nr. 663; Aanhangsel Handelingen II 2019/20, nr. 12 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-12
            Aanhangsel Handelingen 2018–2019, nr. 663, p. 2 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel van de Handelingen, vergaderjaar 2018–2019, nr. 663 en vergaderjaar 2019–2020, nr. 5 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5
            Aanhangsel van de Handelingen, nr. 663 (2018–2019) => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen nr. 663, vergaderjaar 2018-2019 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen 2018-2019, nr 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel bij de Handelingen II 2018/19, 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en 664 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20182019-664
            Aanhangselnummer 663, vergaderjaar 2018–2019 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en Aanhangsel Handelingen nr. 670 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20182019-670
            Handelingen II 2018/19, Aanhangsel, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Handelingen II, vergaderjaar 2018-2019, Aanhangsel van de Handelingen nr. 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen II 2018/19, nr. 2.616 => AANHANGSEL ah-tk-20182019-2616
            Aanhangsel Handelingen EK 2018/19, nr. 6 => AANHANGSEL ah-ek-20182019-6
            AH 2018/19, 663 => AANHANGSEL ah-tk-20182019-663
            AH-TK 2018-2019, 663 => AANHANGSEL ah-tk-20182019-663
            AH 663 =>
            Aanhangsel Handelingen nr. 663 =>
            ah-tk-20182019-663 en ah-ek-20182019-3 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-ek-20182019-3
            AanhangselHandelingen, vergaderjaar2018–2019, nr.663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelin-⏎gen, vergaderjaar 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel HandELINGEN, vergaderjaar 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            AanhangselNummer 663, vergaderjaar 2018–2019 => AANHANGSEL ah-tk-20182019-663
            Kamervragen 2018-2019, nr. 663 =>
            Aanh. Hand. II 2011/12, 12 => AANHANGSEL ah-tk-20112012-12
            Aanh. Hand. II, 2011/12, nr. 12 => AANHANGSEL ah-tk-20112012-12
            Aanhangsel van de Handelingen II, 2011/12, nr. 12 => AANHANGSEL ah-tk-20112012-12
            Aanhangsel Handelingen TK 2011/12, nr. 12 => AANHANGSEL ah-tk-20112012-12
            Aanhangsel Hand. II 2011/12, nr. 12 => AANHANGSEL ah-tk-20112012-12
            Aanhangsel 663 (2018–2019) => AANHANGSEL ah-tk-20182019-663
            Aanhangsel 663 =>
            Aanhangsel nr. 663, vergaderjaar 2018–2019 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel nr. 663 vragen =>
            Aanhangsel Handelingen 2018–2019, nr. 3 leden =>
            Aanhangsel Handelingen 2018–2019, nr. =>
            Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel nr. 3 => AANHANGSEL ah-tk-20182019-3
            Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel van de Handelingen 3 => AANHANGSEL ah-tk-20182019-3
            Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel =>
            Tweede Kamer 2018–2019, Bijlage =>
            Handelingen II, Aanhangsel nr. 3 =>
            Kamervragen (Aanhangsel) 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Kamervragen (Aanhangsel), nr. 663 =>
            Kamervragen (Aanhangsel) 2018–2019 =>
            Kamervragen (2018–2019), nr. 663 =>
            Aanhangsel Handelingen, verg. jaar 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen, verg. jr. 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen, verg. 2018–2019, nr. 663 =>
            Aanhangsel Handelingen, vergaderjaar 2018–20190, nr. 663 =>
            Aanhangsel Handelingen, vergaderjaar 2018–201, nr. 663 =>
            Aanhangsel Handelingen, vergaderjaar 1713–1714, nr. 663 =>
            Aanhangsel Handelingen, vergaderjaar 2118–2119, nr. 663 =>
            Aanhangsel Handelingen 2018/2019, nrs. 3 tm 5 => AANHANGSEL ah-tk-20182019-3; AANHANGSEL ah-tk-20182019-4; AANHANGSEL ah-tk-20182019-5
            Aanhangsel Handelingen 2018/2019, nrs. 3 t/5 => AANHANGSEL ah-tk-20182019-3; AANHANGSEL ah-tk-20182019-4; AANHANGSEL ah-tk-20182019-5
            Aanhangsel Handelingen 2018/2019, nrs. 3 tot 5 => AANHANGSEL ah-tk-20182019-3; AANHANGSEL ah-tk-20182019-4; AANHANGSEL ah-tk-20182019-5
            Aanhangsel Handelingen 2018/2019, nrs. 3 tot en met 5 => AANHANGSEL ah-tk-20182019-3; AANHANGSEL ah-tk-20182019-4; AANHANGSEL ah-tk-20182019-5
            Aanhangsel Handelingen 2018/2019, nrs. 5 t/m 3 => AANHANGSEL ah-tk-20182019-5
            Aanhangsel Handelingen 2018/2019, nrs. 3 t 5 => AANHANGSEL ah-tk-20182019-3
            Aanhangsel Handelingen 2018/2019, nr. 3% =>
            Aanhangsel Handelingen 2018/2019, nr. 3 ‰ =>
            Aanhangsel Handelingen 2018/2019, nr. 3 € =>
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en 2019–2020, nr. 5 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en 2019–2020 nr. 5 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en 2019–2020 5 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en 2019–2020, 35 300, nr. 5 => AANHANGSEL ah-tk-20182019-663; KAMERSTUK kst-35300-5
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663 en 2019–2020, over => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nrs. 663, 2019/20, 12 en 13 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-12; AANHANGSEL ah-tk-20192020-13
            Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 663; 2019–2020, 5 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5
            Aanhangsel Handelingen II 2020/21, nr. 145, nr. 146 en nr. 200 => AANHANGSEL ah-tk-20202021-145; AANHANGSEL ah-tk-20202021-146; AANHANGSEL ah-tk-20202021-200
            Aanhangsel Handelingen II 2020/21, nr. 145, 2021Z12345 => AANHANGSEL ah-tk-20202021-145; ZAAK 2021Z12345
            AH 145 (2020–2021) => AANHANGSEL ah-tk-20202021-145
            """)
    void findsTheAanhangselByYearAndNumber(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    /** But two letters without a year name no Aanhangsel, also where one is known. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Aanhangsel Handelingen 2018–2019, nr. 5 en AH 663 => AANHANGSEL ah-tk-20182019-5
            Aanhangsel Handelingen nr. 663 (2018–2019) en 2019–2020, nr. 5 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5
            Aanhangsel Handelingen 2018–2019, nr. 663 en 2019–2020, nr. 5; Aanhangsel Handelingen nr. 7 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5; AANHANGSEL ah-tk-20192020-7
            Aanhangsel Handelingen 2018–2019, nr. 663, 2019–2020, nr. 5 en 2020–2021, nr. 6 => AANHANGSEL ah-tk-20182019-663; AANHANGSEL ah-tk-20192020-5; AANHANGSEL ah-tk-20202021-6
            Aanhangwagens, vergaderjaar 2018–2019, nr. 663 =>
            Eerste keer 2018–2019, Aanhangsel van de Handelingen 3 =>
            """)
    void takesTheYearThatWasNamedLast(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [Aanhangsel Handelingen II 2018/19, nrs. 663], [664] en [665].
            [Aanhangsel Handelingen 2018–2019, nr. 663] en [2019–2020, nr. 5], p. 3
            [Kamervragen Aanhangsel 2018–2019, nr. 663]; [Kamervragen (Aanhangsel) 2018–2019, nr. 5]
            [Handelingen II 2018/19, Aanhangsel nr. 5]; Handelingen II, [Aanhangsel nr. 3]
            [Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel nr. 3] [t/m] [5]
            [Tweede Kamer der Staten-Generaal 2018–2019, Aanhangsel nr. 3] [–] [5]
            [Aanhangsel Handelingen, nr. 145, vergaderjaar 2020–2021] en meer
            vragen ([Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 145]) van toen
            Kamervragen ([Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 145]) van toen
            """)
    void givesTheFirstTheWholeCitationAndTheOthersTheirNumber(String marked) {
        assertPlaces(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            AH 2018/2019, nrs. 3 4 => AANHANGSEL ah-tk-20182019-3
            AH 2018/2019, nrs. 3 4 en 5 => AANHANGSEL ah-tk-20182019-3; AANHANGSEL ah-tk-20182019-4; AANHANGSEL ah-tk-20182019-5
            AH 2018/2019, nrs. 3 14 en 15 => AANHANGSEL ah-tk-20182019-3; AANHANGSEL ah-tk-20182019-14; AANHANGSEL ah-tk-20182019-15
            AH 2018/2019, nrs. 3 114 en 115 => AANHANGSEL ah-tk-20182019-3
            AH 2018/2019, nrs. 5–5 => AANHANGSEL ah-tk-20182019-5
            AH 2018/2019, nrs. 1–66 => AANHANGSEL ah-tk-20182019-1
            AH 2018/2019, nr. 0.616 =>
            AH 2018/2019, nrs. 5 en 36 410 => AANHANGSEL ah-tk-20182019-5
            AH 2018/2019, nrs. 5 en 36 41 => AANHANGSEL ah-tk-20182019-5; AANHANGSEL ah-tk-20182019-36
            """)
    void readsListsAndRangesOfNumbers(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Aanhangsel Handelingen vergaderjaar II 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen verg. jaar II 2018–2019, nr. 663 => AANHANGSEL ah-tk-20182019-663
            Aanhangsel Handelingen 1814–1815, nr. 3 => AANHANGSEL ah-tk-18141815-3
            Aanhangsel Handelingen 1813–1814, nr. 3 =>
            Aanhangsel Handelingen 2099–2100, nr. 3 => AANHANGSEL ah-tk-20992100-3
            Aanhangsel Handelingen 2100–2101, nr. 3 =>
            AHVergaderjaar 2018–2019, 663 =>
            AhVergaderjaar 2018–2019, 663 => AANHANGSEL ah-tk-20182019-663
            """)
    void readsYearsAndTheirWord(String text, @Nullable String expected) {
        assertFound(text, expected);
    }
}
