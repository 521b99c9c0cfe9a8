package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws that stand before their article, and articles that go on with another law. */
class LawBeforeTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Dat staat in de Huurwet (artikel 6.5). => WET Huurwet, artikel 6.5
            De Wet op de kansspelen (artikel 9, tweede lid) verbiedt dat. => WET Wet op de kansspelen, artikel 9, lid 2
            de Archiefwet 1995, artikel 3, en de Huurwet (artikelen 5 en 6) => WET Archiefwet 1995, artikel 3; WET Huurwet, artikel 5; WET Huurwet, artikel 6
            Richtlijn 2016/680, artikel 57 => EU 32016L0680; WET Richtlijn 2016/680, artikel 57
            Verordening (EU) 2016/679 (artikel 6, eerste lid) => EU 32016R0679; WET Verordening (EU) 2016/679, artikel 6, lid 1
            de Huurwet, artikel 6 van het plan =>
            de Huurwet. Ook (artikel 6) geldt =>
            de krant (artikel 6) meldt dat =>
            de Opiumwet, lijst II, artikel 3 =>
            de AVG (artikel 6) => WET AVG, artikel 6
            de Wet arbeid vreemdelingen (Wav), artikel 2 => WET Wet arbeid vreemdelingen, artikel 2
            de Huurwet (hierna: Hw) (artikel 6) => WET Huurwet, artikel 6
            het plan (Wav), artikel 2 =>
            """)
    void readsAnArticleBehindItsLaw(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikel 6:162 BW en 6:170 BW => WET BW, artikel 6:162; WET BW, artikel 6:170
            de artikelen 4 van de Huurwet en 5 van de Archiefwet 1995 => WET Huurwet, artikel 4; WET Archiefwet 1995, artikel 5
            artikel 4 van de Huurwet en 5 van de gemeenten => WET Huurwet, artikel 4
            artikel 4 van de Huurwet en 5 andere artikelen => WET Huurwet, artikel 4
            """)
    void readsFurtherNumbersWithLawsOfTheirOwn(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Dat staat in de [Huurwet (artikel 6, eerste lid)] en in de [Woningwet, artikel 3].
            Zie [Richtlijn 2016/680], [artikel 57], en de [artikelen 4 van de Huurwet] en [5 van de Woningwet].
            """)
    void spansTheLawAndItsArticle(String marked) {
        assertPlaces(marked);
    }
}
