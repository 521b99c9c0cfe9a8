package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of the Handelingen; "⏎" stands for a line break. */
class HandelingenGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Handelingen II 2018/19, nr. 33, item 4, blz. 3 => HANDELINGEN h-tk-20182019-33-4
            Handelingen II 2018-2019, nr. 33, item 4-6 => HANDELINGEN h-tk-20182019-33-4
            Handelingen II 2009/10, nr. 45, p. 4123-4150 => HANDELINGEN h-tk-20092010-45-4123
            Handelingen I 2018/19, nr. 12, item 7 => HANDELINGEN h-ek-20182019-12-7
            Handelingen Eerste Kamer 2018/19, nr. 12, item 7 => HANDELINGEN h-ek-20182019-12-7
            Handelingen Tweede Kamer, vergaderjaar 2018–2019, nr. 33, item 4 => HANDELINGEN h-tk-20182019-33-4
            Handelingen II 2018/19, 33-4-12 => HANDELINGEN h-tk-20182019-33-4
            Handelingen II 2003/04, 33-2191 => HANDELINGEN h-tk-20032004-33-2191
            Handelingen TK 2018/19, 33, item 4 => HANDELINGEN h-tk-20182019-33-4
            Handelingen II 2018/19, nr. 33, items 4 en 6, blz. 3 => HANDELINGEN h-tk-20182019-33-4; HANDELINGEN h-tk-20182019-33-6
            Handelingen II 2018/19, nr. 33, items van die dag => HANDELINGEN h-tk-20182019-33
            h-tk-20182019-33-4 => HANDELINGEN h-tk-20182019-33-4
            de handelingen van de minister in 2018 en 2019 =>
            Handelingen II 1997/98, p. 6368 => HANDELINGEN h-tk-19971998-6368
            Hand. TK 2011-2012, 45-3-12 => HANDELINGEN h-tk-20112012-45-3
            Hand. II 2011/12, nr. 45, item 3, p. 12 => HANDELINGEN h-tk-20112012-45-3
            Hand. I, p. 34 =>
            Handelingen II 2011/12, nr. 45, p. 3-12 => HANDELINGEN h-tk-20112012-45
            Handelingen I 2018/2019, nr. 3, item 4 => HANDELINGEN h-ek-20182019-3-4
            Handelingen l 2018/2019, nr. 3, item 4 => HANDELINGEN h-ek-20182019-3-4
            Handelingen EK 2018/2019, nr. 3, item 4 => HANDELINGEN h-ek-20182019-3-4
            Handelingen TK 2018/2019, nr. 3, item 4, p. 5 => HANDELINGEN h-tk-20182019-3-4
            Handelingen II 2018/2019, nr. 3, p. => HANDELINGEN h-tk-20182019-3
            Handelingen II 2018/2019, nr. 3 leden =>
            Handelingen II 2018/2019, nr. 3 => HANDELINGEN h-tk-20182019-3
            Handelingen der Kamer II, vergaderjaar 2018–2019, nr. 33, item 4 => HANDELINGEN h-tk-20182019-33-4
            """)
    void findsMeetingsItemsAndPages(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Handelingen II 2018/19, nr. 4, item nr. 3 => HANDELINGEN h-tk-20182019-4-3
            Handelingen II 2018/19, nr. 4, item 0 => HANDELINGEN h-tk-20182019-4
            Handelingen II 2009/10, nr. 4, blz. 5 => HANDELINGEN h-tk-20092010-4-5
            Handelingen II 2010/11, nr. 4, blz. 5 => HANDELINGEN h-tk-20102011-4
            Handelingen II 2009/10, nr. 4, 5 => HANDELINGEN h-tk-20092010-4
            Handelingen II 2018/19, nr. 0 =>
            Handelingen II 2018/19, nr. 4, item 3; Aanhangsel Handelingen nr. 7 => HANDELINGEN h-tk-20182019-4-3; AANHANGSEL ah-tk-20182019-7
            """)
    void readsAnItemOrInOlderYearsAPage(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [Handelingen II 2018/19, nr. 4, item 3], en [Handelingen II 2018/19, nr. 5], over de brug
            [Handelingen II 2018/19, nr. 4] – daarna; Handelingen, [Tweede Kamer 30 995, nr. 14]
            """)
    void lastsToTheLastNumber(String marked) {
        assertPlaces(marked);
    }
}
