package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of a law ends, and what belongs to it. */
class LawNameTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikel 3 van de Regeling bruggen en de gevolgen daarvan => WET Regeling bruggen, artikel 3
            artikel 3 van de Regeling bruggen voor schippers voor iedereen => WET Regeling bruggen voor schippers, artikel 3
            artikel 3 van de Regeling bruggen ten behoeve van schippers => WET Regeling bruggen, artikel 3
            artikel 3 van de Regeling bruggen tijdens de winter => WET Regeling bruggen, artikel 3
            artikel 3 van de Regeling bruggen onvoldoende vindt => WET Regeling bruggen, artikel 3
            artikel 3 van de Regeling brug- en sluiswachters geldt => WET Regeling brug- en sluiswachters, artikel 3
            artikel 3 van de Regeling brug - en sluiswachters => WET Regeling brug, artikel 3
            artikel 3 van het Besluit beheer bruggen de minister bevoegd => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen van de minister => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer van bruggen => WET Besluit beheer van bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen van kracht => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen op grond waarvan => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen op zee => WET Besluit beheer bruggen op zee, artikel 3
            artikel 3 van het Besluit beheer bruggen voor de vaart => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen naar de haven => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen te wijzigen => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer bruggen aangewezen vaarweg => WET Besluit beheer bruggen, artikel 3
            artikel 3 van het Besluit beheer aangelegenheden haven => WET Besluit beheer aangelegenheden haven, artikel 3
            artikel 3 van de Wet op de bruggen van de havens naar zee => WET Wet op de bruggen van de havens naar zee, artikel 3
            """)
    void endsBeforeWhatTheSentenceGoesOnWith(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikel 3 van de Tabaks- en rookwarenwet => WET Tabaks- en rookwarenwet, artikel 3
            artikel 3 van de Brug- of Sluiswet => WET Brug- of Sluiswet, artikel 3
            artikel 3 van de Brug- en sluiswachters =>
            artikel 3 Brug- en sluisbesluit 2013 => WET Brug- en sluisbesluit 2013, artikel 3
            artikel 3 van de Wet bruggen BES => WET Wet bruggen BES, artikel 3
            artikel 3 Wet kinderopvang BES => WET Wet kinderopvang BES, artikel 3
            artikel 274 van het Burgerlijk Wetboek Boek 7 => WET Burgerlijk Wetboek Boek 7, artikel 274
            artikel 274 van het Burgerlijk Wetboek boek zeven => WET Burgerlijk Wetboek, artikel 274
            artikel 5 van het Noord-Atlantisch Verdrag van toepassing => WET Noord-Atlantisch Verdrag, artikel 5
            artikel XII van het Belastingplan 2022 => WET Belastingplan 2022, artikel XII
            artikel 47 van het EU Handvest => WET EU Handvest, artikel 47
            artikel 3 van het VN Kinderrechtenverdrag => WET VN Kinderrechtenverdrag, artikel 3
            artikel 8 van de Rome I-verordening => WET Rome I-verordening, artikel 8
            artikel 8 van de E-wet => WET E-wet, artikel 8
            artikel 21 van de NIS2-richtlijn => WET NIS2-richtlijn, artikel 21
            artikel 6 van de bruggenrichtlijn => WET bruggenrichtlijn, artikel 6
            artikel 6 van de wet Terpstra => WET wet Terpstra, artikel 6
            artikel 6 van de wet bruggen =>
            artikel 6 van de EU =>
            artikel 6 van de NZa =>
            artikel 2 Wgbh/cz => WET Wgbh/cz, artikel 2
            artikel 6 van de eBrug-verordening => WET eBrug-verordening, artikel 6
            artikel 2 van de Sanctieregeling Atlantis 2014 => WET Sanctieregeling Atlantis 2014, artikel 2
            """)
    void takesAllThatBelongsToIt(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikelen 137c tot en met 137e Sr => WET Sr, artikel 137c; WET Sr, artikel 137d; WET Sr, artikel 137e
            artikelen 8:1 t/m 8:3 Awb => WET Awb, artikel 8:1; WET Awb, artikel 8:2; WET Awb, artikel 8:3
            artikelen 6:9 tot en met 7:3 Awb => WET Awb, artikel 6:9; WET Awb, artikel 7:3
            artikelen XII tot en met XIV van de Grondwet => WET Grondwet, artikel XII; WET Grondwet, artikel XIV
            artikelen I tot en met V van de Grondwet => WET Grondwet, artikel I; WET Grondwet, artikel V
            artikel Z 4 van de Kieswet => WET Kieswet, artikel Z 4
            artikel Ya 14 Kieswet => WET Kieswet, artikel Ya 14
            artikel 5, onder a tot en met c, Woo => WET Woo, artikel 5, onderdeel a; WET Woo, artikel 5, onderdeel b; WET Woo, artikel 5, onderdeel c
            """)
    void readsSeriesOfArticles(String text, @Nullable String expected) {
        assertFound(text, expected);
    }
}
