package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of acts and documents of the European Union; "⏎" stands for a line break. */
class EuActGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Verordening 2016/679 => EU 32016R0679
            Verordening (EU) 2021/2115 en (EU) 2021/2116 => EU 32021R2115; EU 32021R2116
            Verordeningen (EU) nr. 1305/2013, (EU) nr. 1306/2013 en (EU) nr. 1307/2013 => EU 32013R1305; EU 32013R1306; EU 32013R1307
            verordening (EG) Nr. 1107/2009 => EU 32009R1107
            Verordening (EU, Euratom) 2018/1046 => EU 32018R1046
            Verordening EU 2016/679 => EU 32016R0679
            Verordening nr. 1408/71 => EU 31971R1408
            EU-verordening 2016/679 => EU 32016R0679
            Europese verordening 2019/1020 => EU 32019R1020
            NIS2-richtlijn (EU) 2022/2555 => EU 32022L2555
            Richtlijn (EU) 2022/2555 van het Europees Parlement => EU 32022L2555
            richtlijn 2000/60/EG en Richtlijn 2008/56/EG => EU 32000L0060; EU 32008L0056
            Richtlijn nr. 2003/88/EG => EU 32003L0088
            Richtlijn 2003/88 => EU 32003L0088
            Habitatrichtlijn (92/43/EEG) => EU 31992L0043
            Besluit 2011/753/EU => EU 32011D0753
            Beschikking 2000/520/EG => EU 32000D0520
            Uitvoeringsbesluit (EU) 2021/1073 => EU 32021D1073
            Gedelegeerde Verordening (EU) nr. 241/2014 => EU 32014R0241
            Kaderbesluit 2008/913/JBZ van de Raad => EU 32008F0913
            COM(2018) 123 definitief => EU COM(2018)123
            COM(2018)123 => EU COM(2018)123
            COM (2018) 0123 => EU COM(2018)123
            COM/2018/123 => EU COM(2018)123
            COM 2018 (123) =>
            JOIN(2016) 18 => EU JOIN(2016)18
            PbEU 2016, L 119 => EU PbEU 2016, L 119
            (PbEU L 119) => EU PbEU L 119
            PbEG 1995, L 281 => EU PbEG 1995, L 281
            PB L 119 van 4.5.2016, blz. 1 => EU PB L 119
            verordening 2018/12 van de gemeente Zuiderdam =>
            besluit 2020/135 van het college =>
            CELEX:32016R0679 => EU 32016R0679
            PbEG 2001, L 12/45 => EU PbEG 2001, L 12
            PbEG L 145 van 31.5.2001 => EU PbEG L 145
            Pb EG L 145 => EU Pb EG L 145
            PbEU L 119/1 => EU PbEU L 119
            Richtlijn 95/46/EG van het Europees Parlement => EU 31995L0046
            Richtlijn 2014/24/EU en 2014/25/EU => EU 32014L0024; EU 32014L0025
            Verordening 1/2003 => EU 32003R0001
            Verordening (EG) 1346/2000 => EU 32000R1346
            Verordening (EG) nr. 1346/2000 van de Raad => EU 32000R1346
            Verordening (EG) Nr. 765/2008 => EU 32008R0765
            Verordening EG 1907/2006 => EU 32006R1907
            verordening nr. 883/2004 => EU 32004R0883
            EG-verordening 883/2004 => EU 32004R0883
            Uitvoeringsverordening (EU) nr. 1352/2013 => EU 32013R1352
            besluit nr. 541/2014/EU => EU 32014D0541
            Verordening (EU) 2024/1689 (AI-verordening) => EU 32024R1689
            Verordeningen (EG) 852/2004 en 853/2004 => EU 32004R0852; EU 32004R0853
            Verordening (EU, Euratom, van de Raad en nog een paar woorden) 2018/1046 =>
            Verordening (brug) 2018/1046 =>
            Verordening (EU 2018/1046 =>
            Verordening (EG) nr. 45/2001 => EU 32001R0045
            Verordening (EEG) nr. 1408/71 => EU 31971R1408
            Verordening nr. (EU) 2016/679 => EU 32016R0679
            Verordening nr. 45/2001 => EU 32001R0045
            Verordening 45/2001 => EU 32001R0045
            Verordening 45/2020 =>
            Verordening 12/34 =>
            Verordening 2016/679 van de gemeente Zuiderdam =>
            Verordening 2018/12 van het waterschap =>
            Verordening (2016/679) =>
            Verordening 2016/679/EU => EU 32016R0679
            Verordening 2016/679/brug => EU 32016R0679
            Verordening (EU) 2016 =>
            Verordening (EU) 2016/brug =>
            Verordening (EU) 2016/0 =>
            Verordening (EU) 2016/12345 =>
            Richtlijn 95/46/EG => EU 31995L0046
            Richtlijn 2002/58/EG en 2006/24/EG => EU 32002L0058; EU 32006L0024
            Richtlijn 16/680/EU => EU 32016L0680
            Richtlijnen 2014/23, 2014/24 en 2014/25/EU => EU 32014L0023; EU 32014L0024; EU 32014L0025
            Kaderbesluit 2008/913/JBZ => EU 32008F0913
            Kaderbesluit 2002/584 => EU 32002F0584
            Besluit 2010/48/EG => EU 32010D0048
            Besluit nr. 1313/2013/EU => EU 32013D1313
            Besluit 94/800/EG => EU 31994D0800
            Besluit 2010/48 =>
            Besluit nr. 573/2007/EG => EU 32007D0573
            Besluit (EU) 2015/1601 => EU 32015D1601
            Besluit nr. (EU) 2016/12 => EU 32016D0012
            32016R0679 => EU 32016R0679
            32016X0679 =>
            32016R679 =>
            32016R06790 =>
            32016 =>
            42016R0679 =>
            COM(2018) 123 => EU COM(2018)123
            COM (2018) 123 final => EU COM(2018)123
            COM(2018 123 =>
            COM(18) 123 =>
            COM 2018 =>
            COM(2018), nr. 123 => EU COM(2018)123
            SWD(2020) 54 => EU SWD(2020)54
            JOIN(2020) 5 => EU JOIN(2020)5
            SEC(2010) 0 =>
            COMMUNICATIE =>
            PbEU L 119 => EU PbEU L 119
            Pb EU 2016, L 119 => EU Pb EU 2016, L 119
            PB 2016, C 12 => EU PB 2016, C 12
            PB C 12 => EU PB C 12
            PB X 12 =>
            Pb EG L =>
            PbEG =>
            Pb. =>
            Pb L 12 => EU Pb L 12
            Aanbeveling (EU) 2021/1004 => EU 32021H1004
            Aanbeveling 2003/361/EG => EU 32003H0361
            aanbeveling 12/2020 van de bruggencommissie =>
            32021H1004 => EU 32021H1004
            EU-verordening 2020/852 => EU 32020R0852
            de EU wil verordening 2020/852 wijzigen => EU 32020R0852
            """)
    void findsActsByTheirCelexNumber(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Verordening (EG) nr. 1346/00 => EU 32000R1346
            Richtlijn 50/12/EEG =>
            Richtlijn 51/12/EEG =>
            Richtlijn 52/12/EEG => EU 31952L0012
            Richtlijn 2099/1/EU => EU 32099L0001
            Richtlijn 2100/1/EU =>
            Verordening (EU) 2016/1 => EU 32016R0001
            Verordening (EU) 2016/9999 => EU 32016R9999
            Verordening (EU) 2015/12 => EU 32015R0012
            Verordening (EU) 2014/12 => EU 32012R2014
            Verordening (EU) 2099/12 => EU 32099R0012
            Verordening (EU) 2100/12 => EU 32012R2100
            Besluit 99/12/EG => EU 31999D0012
            Besluit 100/12/EG => EU 32012D0100
            Besluit 1952/3/EG => EU 31952D0003
            Besluit 1951/3/EG => EU 32003D1951
            Besluit 2099/3/EU => EU 32099D0003
            Besluit 2100/3/EU => EU 32003D2100
            """)
    void tellsTheYearFromTheNumber(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Verordening 1000/2016 => EU 32016R1000
            Verordening 999/2016 =>
            Verordening 45/1957 =>
            Verordening 45/1958 => EU 31958R0045
            Verordening 45/2014 => EU 32014R0045
            Verordening 45/2015 =>
            """)
    void takesANumberWithoutACommunityForATownsUnlessItHasAYear(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Verordening (EU) 2016/679 en (30 995, nr. 14) => EU 32016R0679; KAMERSTUK kst-30995-14
            COM(30 995, nr. 14) => KAMERSTUK kst-30995-14
            PB 2016Z10592 => ZAAK 2016Z10592
            """)
    void leavesWhatItGivesUpToOthers(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            COM(1951) 1 =>
            COM(1952) 1 => EU COM(1952)1
            PBL 119 =>
            PbEU 2016 L 119 => EU PbEU 2016 L 119
            PbEU 2016, nr. L 119 => EU PbEU 2016, nr. L 119
            PB L 0 =>
            PB C 1 => EU PB C 1
            32016R0000 =>
            32016R0001 => EU 32016R0001
            """)
    void findsDocumentsOfTheCommissionAndPlacesInThePublicatieblad(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [Verordening (EU) 2021/2115] en [(EU) 2021/2116] van het Parlement
            [Verordening 2016/679]/brug; [Verordening 2016/679] van het Parlement
            [Richtlijnen 2014/23], [2014/24] en [2014/25/EU], waarin
            [COM(2018) 123], [PbEU 2016, L 119]/1, CELEX:[32016R0679].
            """)
    void lastsToTheEndOfTheNumber(String marked) {
        assertPlaces(marked);
    }
}
