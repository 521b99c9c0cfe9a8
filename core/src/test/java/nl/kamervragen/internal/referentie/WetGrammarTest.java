package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of articles of laws; "⏎" stands for a line break. */
class WetGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikel 36, vijfde lid, Participatiewet is van toepassing => WET Participatiewet, artikel 36, lid 5
            artikel 2.4, eerste lid, Wkkgz bepaalt dat => WET Wkkgz, artikel 2.4, lid 1
            de artikelen 3 en 8 van het EVRM => WET EVRM, artikel 3; WET EVRM, artikel 8
            artikel 3 van de Wet op de kansspelen verbiedt dat => WET Wet op de kansspelen, artikel 3
            artikel 10a van de Opiumwet => WET Opiumwet, artikel 10a
            artikel 6:162 lid 2 BW => WET BW, artikel 6:162, lid 2
            artikel 6:162, tweede lid, van het Burgerlijk Wetboek => WET Burgerlijk Wetboek, artikel 6:162, lid 2
            artikel 7:658a, lid 1 van het Burgerlijk Wetboek en artikel 8 van de Wet arbeid vreemdelingen => WET Burgerlijk Wetboek, artikel 7:658a, lid 1; WET Wet arbeid vreemdelingen, artikel 8
            artikel 162 van Boek 6 van het Burgerlijk Wetboek => WET Boek 6 van het Burgerlijk Wetboek, artikel 162
            artikel 4, lid 2, sub a, van de Richtlijn =>
            artikel 140 Sr en artikel 27 Sv => WET Sr, artikel 140; WET Sv, artikel 27
            art. 140 Sr => WET Sr, artikel 140
            artikel 3, eerstelid, vande Huurwet => WET Huurwet, artikel 3, lid 1
            artikel 3,derdelid, vanhet Burgerlijk Wetboek => WET Burgerlijk Wetboek, artikel 3, lid 3
            artikel 3.1, eerste lid, aanhef en onder a, van de Wlz => WET Wlz, artikel 3.1, lid 1, onderdeel a
            artikel 3.1, eerste lid, aanhef en onderdeel b, onder 2°, van de Wlz => WET Wlz, artikel 3.1, lid 1, onderdeel b
            artikel 12, eerste lid, onderdelen a en b, van de Wet milieubeheer => WET Wet milieubeheer, artikel 12, lid 1, onderdeel a; WET Wet milieubeheer, artikel 12, lid 1, onderdeel b
            artikel 12, eerste, tweede en vierde lid, van de Wet milieubeheer => WET Wet milieubeheer, artikel 12, lid 1; WET Wet milieubeheer, artikel 12, lid 2; WET Wet milieubeheer, artikel 12, lid 4
            artikel 12, eerste tot en met derde lid, van de Woningwet => WET Woningwet, artikel 12, lid 1; WET Woningwet, artikel 12, lid 2; WET Woningwet, artikel 12, lid 3
            artikelen 8 tot en met 10 van de Archiefwet 1995 => WET Archiefwet 1995, artikel 8; WET Archiefwet 1995, artikel 9; WET Archiefwet 1995, artikel 10
            artikel 5, eerste lid, en artikel 6, tweede lid, van de Huurwet => WET Huurwet, artikel 5, lid 1; WET Huurwet, artikel 6, lid 2
            artikel 5 en 6 Huurwet => WET Huurwet, artikel 5; WET Huurwet, artikel 6
            artikel 5 of artikel 6 van de Huurwet => WET Huurwet, artikel 5; WET Huurwet, artikel 6
            artikel 107 en 108 VWEU => WET VWEU, artikel 107; WET VWEU, artikel 108
            artikel 107, derde lid, VWEU => WET VWEU, artikel 107, lid 3
            artikel 19 van het Handvest van de grondrechten van de Europese Unie => WET Handvest van de grondrechten van de Europese Unie, artikel 19
            artikel 47 Handvest => WET Handvest, artikel 47
            artikel 28 van het Vluchtelingenverdrag => WET Vluchtelingenverdrag, artikel 28
            artikel 33 van het VN-Vluchtelingenverdrag => WET VN-Vluchtelingenverdrag, artikel 33
            artikel 2 van het Verdrag van Istanbul => WET Verdrag van Istanbul, artikel 2
            artikel 12 van het Verdrag inzake het verbod op clustermunitie is geschonden => WET Verdrag inzake het verbod op clustermunitie, artikel 12
            artikel 5 van de Overeenkomst van Parijs => WET Overeenkomst van Parijs, artikel 5
            artikel 2, eerste lid, van het Klimaatakkoord van Parijs => WET Klimaatakkoord van Parijs, artikel 2, lid 1
            artikel 17.1 van de Telecommunicatiewet (Tw) => WET Telecommunicatiewet, artikel 17.1
            artikel 3 van de Regeling vergoeding sloten en vaarten geldt => WET Regeling vergoeding sloten en vaarten, artikel 3
            artikel 3 van de Tijdelijke regeling vergoeding sloten 2021 is vervallen => WET Tijdelijke regeling vergoeding sloten 2021, artikel 3
            artikel 3 van het Besluit sloten en vaarten. => WET Besluit sloten en vaarten, artikel 3
            artikel 3 van de Wet sloten en vaarten en artikel 4 van het Besluit sloten => WET Wet sloten en vaarten, artikel 3; WET Besluit sloten, artikel 4
            artikel 3 van de wet =>
            artikel 3 van het besluit =>
            artikel 3 van deze wet =>
            artikel 3 van de Wet =>
            artikel 3 van dit verdrag =>
            artikel 3 van de statuten =>
            artikel 3 van de cao =>
            artikel 3 in de NRC =>
            in artikel 3 wordt bepaald =>
            artikel 1 lid 3 Grondwet => WET Grondwet, artikel 1, lid 3
            artikel 21, eerste lid, tweede volzin, van de Kieswet => WET Kieswet, artikel 21, lid 1
            artikel 8:29 Awb => WET Awb, artikel 8:29
            artikel 8:29, derde lid, van de Algemene wet bestuursrecht (Awb) => WET Algemene wet bestuursrecht, artikel 8:29, lid 3
            artikel 14 van de AVG en de artikelen 5 en 6 van de UAVG => WET AVG, artikel 14; WET UAVG, artikel 5; WET UAVG, artikel 6
            artikel 6, lid 1, onder f), van de AVG => WET AVG, artikel 6, lid 1, onderdeel f
            artikel 6, eerste lid, onder f, AVG => WET AVG, artikel 6, lid 1, onderdeel f
            artikel 6 lid 1 sub f AVG => WET AVG, artikel 6, lid 1, onderdeel f
            artikel 31 en 33 van het Besluit op de lijkbezorging => WET Besluit op de lijkbezorging, artikel 31; WET Besluit op de lijkbezorging, artikel 33
            artikel 3 van de Mijnbouwwet juncto artikel 4 van het Mijnbouwbesluit => WET Mijnbouwwet, artikel 3; WET Mijnbouwbesluit, artikel 4
            artikel 2, derde lid, van Verordening (EU) 2016/679 => WET Verordening (EU) 2016/679, artikel 2, lid 3; EU 32016R0679
            artikel 3 van de Verordening (EG) nr. 261/2004 => WET Verordening (EG) nr. 261/2004, artikel 3; EU 32004R0261
            artikel 101 van de Rijkswet op het Nederlanderschap => WET Rijkswet op het Nederlanderschap, artikel 101
            artikel 15 RWN => WET RWN, artikel 15
            artikel IV van de Wet van 12 mei 2021 =>
            artikel II van de Invoeringswet Omgevingswet => WET Invoeringswet Omgevingswet, artikel II
            artikel 2.1 Bbl => WET Bbl, artikel 2.1
            artikel 4.12 van het Bal => WET Bal, artikel 4.12
            artikel 19 Wpg en artikel 24 Wpg => WET Wpg, artikel 19; WET Wpg, artikel 24
            artikel 9a van de Wet op de inlichtingen- en veiligheidsdiensten 2017 => WET Wet op de inlichtingen- en veiligheidsdiensten 2017, artikel 9a
            artikel 6.2 van de Wet op het hoger onderwijs en wetenschappelijk onderzoek (WHW) => WET Wet op het hoger onderwijs en wetenschappelijk onderzoek, artikel 6.2
            artikel 30 van de Vreemdelingenwet 2000 => WET Vreemdelingenwet 2000, artikel 30
            artikel 3.105 Vreemdelingenbesluit 2000 => WET Vreemdelingenbesluit 2000, artikel 3.105
            artikel 4:84 van de Algemene Wet Bestuursrecht => WET Algemene Wet Bestuursrecht, artikel 4:84
            artikel 2:10 van de APV => WET APV, artikel 2:10
            artikel 2:10 van de Algemene Plaatselijke Verordening Zuiderdam => WET Algemene Plaatselijke Verordening, artikel 2:10
            artikel 68 van de Grondwet, artikel 10 Wet open overheid => WET Grondwet, artikel 68; WET Wet open overheid, artikel 10
            artikel 33 Reglement van Orde => WET Reglement van Orde, artikel 33
            artikel 3 van het Reglement van Orde van de Tweede Kamer => WET Reglement van Orde van de Tweede Kamer, artikel 3
            artikel 6 van het Europees Verdrag voor de Rechten van de Mens (EVRM) => WET Europees Verdrag voor de Rechten van de Mens, artikel 6
            artikel 12 IVESCR => WET IVESCR, artikel 12
            artikel 5 van het Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie => WET Internationaal Verdrag inzake de uitbanning van alle vormen van rassendiscriminatie, artikel 5
            artikel 25 van de Digital Markets Act => WET Digital Markets Act, artikel 25
            artikel 3 AI Act => WET AI Act, artikel 3
            artikel 5 van de AI-verordening => WET AI-verordening, artikel 5
            artikel 10, vierde lid, van het Besluit SUWI => WET Besluit SUWI, artikel 10, lid 4
            artikel 2 van de Leerplichtwet 1969 stelt => WET Leerplichtwet 1969, artikel 2
            artikel 37 van de «Wet dieren» => WET Wet dieren, artikel 37
            het eerste lid van artikel 5 van de Wegenwet => WET Wegenwet, artikel 5, lid 1
            artikelen 1, 2 en 3 van de Wegenwet => WET Wegenwet, artikel 1; WET Wegenwet, artikel 2; WET Wegenwet, artikel 3
            art. 5 lid 2 Wegenwet => WET Wegenwet, artikel 5, lid 2
            artikel 5 tweede lid Wegenwet => WET Wegenwet, artikel 5, lid 2
            artikel 12 van de Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten (Wzd) => WET Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten, artikel 12
            artikel 5, Wet veiligheidsregio’s => WET Wet veiligheidsregio’s, artikel 5
            artikel 4.1 van het Besluit kwaliteit leefomgeving en het Besluit activiteiten leefomgeving => WET Besluit kwaliteit leefomgeving, artikel 4.1
            artikel 8 van Annex I bij het verdrag =>
            artikel 12 lid 1 onder a Wet BIG => WET Wet BIG, artikel 12, lid 1, onderdeel a
            artikel 16.55 van de Omgevingswet in samenhang met artikel 5 => WET Omgevingswet, artikel 16.55
            artikel 3 van de Provinciewet/Gemeentewet => WET Provinciewet, artikel 3
            artikel 3.1.1 van het Besluit ruimtelijke ordening => WET Besluit ruimtelijke ordening, artikel 3.1.1
            artikel 3:305a BW => WET BW, artikel 3:305a
            art. 6:162 lid 1 BW => WET BW, artikel 6:162, lid 1
            art. 3 lid 2 sub a onder 1° Wft => WET Wft, artikel 3, lid 2, onderdeel a
            art. 12a Wetboek van Strafrecht => WET Wetboek van Strafrecht, artikel 12a
            artt. 3 en 4 Awb => WET Awb, artikel 3; WET Awb, artikel 4
            artikel 8, lid 2 aanhef en onder b EVRM => WET EVRM, artikel 8, lid 2, onderdeel b
            artikel 10, lid 1 en lid 2, van de Wet IB 2001 => WET Wet IB 2001, artikel 10, lid 1; WET Wet IB 2001, artikel 10, lid 2
            artikel 3.114 Wet IB 2001 => WET Wet IB 2001, artikel 3.114
            artikel 9, onderdeel b, van de Wet op de omzetbelasting 1968 => WET Wet op de omzetbelasting 1968, artikel 9, onderdeel b
            artikel 29, tweede lid, Wetboek van Strafvordering => WET Wetboek van Strafvordering, artikel 29, lid 2
            artikel 1a van de Uitvoeringswet EU-zeehavenverordening => WET Uitvoeringswet EU-zeehavenverordening, artikel 1a
            artikel 4 van de Wet van 5 juli 2021 =>
            artikel 3 EVRM, artikel 8 EVRM en artikel 13 EVRM => WET EVRM, artikel 3; WET EVRM, artikel 8; WET EVRM, artikel 13
            artikel 3, 8 en 13 EVRM => WET EVRM, artikel 3; WET EVRM, artikel 8; WET EVRM, artikel 13
            artikel 2 en 3 van het IVRK => WET IVRK, artikel 2; WET IVRK, artikel 3
            artikel 23, derde en vijfde lid, Grondwet => WET Grondwet, artikel 23, lid 3; WET Grondwet, artikel 23, lid 5
            artikel 5a, eerste lid, van het Besluit beheer verpleging en opvang => WET Besluit beheer verpleging en opvang, artikel 5a, lid 1
            artikel 2:1, tweede lid, onder a en b, van de Wft => WET Wft, artikel 2:1, lid 2, onderdeel a; WET Wft, artikel 2:1, lid 2, onderdeel b
            artikel 6.1.2, vierde lid, van de Wet educatie en beroepsonderwijs => WET Wet educatie en beroepsonderwijs, artikel 6.1.2, lid 4
            artikel 18a van de Wet werk en bijstand (Wwb) => WET Wet werk en bijstand, artikel 18a
            artikel 1:1 Awb jo. artikel 1:2 Awb => WET Awb, artikel 1:1; WET Awb, artikel 1:2
            artikel 12 j° artikel 13 Opiumwet => WET Opiumwet, artikel 12; WET Opiumwet, artikel 13
            artikel 15, vierde lid, van de Algemene wet inzake rijksbelastingen => WET Algemene wet inzake rijksbelastingen, artikel 15, lid 4
            artikel 2.14 van de Wabo => WET Wabo, artikel 2.14
            artikel 4 van de Jeugdwet en de Wmo 2015 => WET Jeugdwet, artikel 4
            artikel 2.3.5 Wmo 2015 => WET Wmo 2015, artikel 2.3.5
            artikel 3.1 Wmo => WET Wmo, artikel 3.1
            artikel 8 Verdrag van Aarhus => WET Verdrag van Aarhus, artikel 8
            artikel 4, zesde lid, van de Kaderrichtlijn water => WET Kaderrichtlijn water, artikel 4, lid 6
            artikel 6 van de Habitatrichtlijn => WET Habitatrichtlijn, artikel 6
            artikel 6, derde lid, Habitatrichtlijn => WET Habitatrichtlijn, artikel 6, lid 3
            artikel 13 van de Algemene verordening gegevensbescherming => WET Algemene verordening gegevensbescherming, artikel 13
            artikel 11 van de Instellingswet ATR => WET Instellingswet ATR, artikel 11
            artikel 7 Mediawet 2008 => WET Mediawet 2008, artikel 7
            artikel 2.88 van de Mediawet 2008. => WET Mediawet 2008, artikel 2.88
            artikel 160 Gemw => WET Gemw, artikel 160
            artikel 3 van de Wet sloten, vaarten en bruggen geldt => WET Wet sloten, vaarten en bruggen, artikel 3
            artikel 3 van de Wet sloten, Vaarten en bruggen => WET Wet sloten, artikel 3
            artikel 3 van de Wet sloten, die gelden => WET Wet sloten, artikel 3
            artikel 3 van de Wet sloten, vaarten en, zo blijkt => WET Wet sloten, artikel 3
            artikel 3 van de Wet sloten, vaarten en is => WET Wet sloten, artikel 3
            artikel 3 van de Wet sloten, vaarten en Bruggen => WET Wet sloten, artikel 3
            artikel 3 van de Wet sloten, 12 vaarten => WET Wet sloten, artikel 3
            artikel 3 van de Wet sloten met vaarten => WET Wet sloten, artikel 3
            artikel 3 van de Wet in balans => WET Wet in balans, artikel 3
            artikel 3 van de Regeling sloten in balans => WET Regeling sloten, artikel 3
            artikel 3 van de Wet sloten vaarten plassen meren beken rivieren => WET Wet sloten vaarten plassen meren, artikel 3
            artikel 3 van de Wet sloten. Daarna volgt => WET Wet sloten, artikel 3
            artikel 3 van de Wet op de sloten. Daarna volgt => WET Wet op de sloten, artikel 3
            artikel 3 van de Wet veilige vaart op zee en op binnenwateren en van havens en van kades en van sluizen en van dijken => WET Wet veilige vaart op zee en op binnenwateren en van havens en van kades, artikel 3
            artikel 3 van de Vreemdelingenregeling => WET Vreemdelingenregeling, artikel 3
            artikel 3 van de vreemdelingenregeling =>
            artikel 3 van het zeerechtverdrag => WET zeerechtverdrag, artikel 3
            artikel 3 van de grondwet => WET grondwet, artikel 3
            artikel 3 van het strafwetboek => WET strafwetboek, artikel 3
            artikel 3 van de Woningwetzouden => WET Woningwet, artikel 3
            artikel 3 van de woningwetzouden =>
            artikel 3 van Boek zes BW =>
            artikel 3 van de Gedelegeerde Verordening (EU) 2019/945 => WET Gedelegeerde Verordening (EU) 2019/945, artikel 3; EU 32019R0945
            artikel 3 van de Gedelegeerde Verordening over bruggen =>
            artikel 3 van de Gedelegeerde bruggenwacht =>
            artikel 3 van de Nieuwe Bruggenwet => WET Bruggenwet, artikel 3
            artikel 3 van de Algemene brug =>
            artikel 3 van de Zeer Grote En Heel Lange Naam Wet bruggen =>
            artikel 3 van de Vaarwet 20245 => WET Vaarwet, artikel 3
            artikel 3 van de Vaarwet 3024 => WET Vaarwet, artikel 3
            artikel 3 van de Vaarwet 1700 => WET Vaarwet, artikel 3
            artikel 3 van de Vaarwet 12 => WET Vaarwet, artikel 3
            artikel 3. van de Vaarwet =>
            artikel 3.a van de Vaarwet =>
            artikel 1.2.3.4.5.6.7 van de Vaarwet =>
            artikel 3bis van de Vaarwet => WET Vaarwet, artikel 3bis
            artikel 3quater van de Vaarwet =>
            artikel 3en 4 van de Vaarwet => WET Vaarwet, artikel 3; WET Vaarwet, artikel 4
            artikel 3A van de Vaarwet => WET Vaarwet, artikel 3A
            artikel 3ab van de Vaarwet => WET Vaarwet, artikel 3ab
            artikel 3aB van de Vaarwet => WET Vaarwet, artikel 3aB
            artikel XVIIIXX van de Vaarwet => WET Vaarwet, artikel XVIIIXX
            artikel XXVIIIXX van de Vaarwet =>
            artikel IX4 van de Vaarwet =>
            artikel Vaarwet =>
            artikel IV =>
            artikel 5, eerste lid, aanhef, van de Vaarwet => WET Vaarwet, artikel 5, lid 1
            artikel 5, slot, van de Vaarwet => WET Vaarwet, artikel 5
            artikel 5, eerste volzin, van de Vaarwet => WET Vaarwet, artikel 5
            artikel 5, laatste volzin, van de Vaarwet => WET Vaarwet, artikel 5
            artikel 5, laatste lid, van de Vaarwet =>
            artikel 5, 1e lid, van de Vaarwet => WET Vaarwet, artikel 5, lid 1
            artikel 5, 2de en 3de lid, van de Vaarwet => WET Vaarwet, artikel 5, lid 2; WET Vaarwet, artikel 5, lid 3
            artikel 5, 20ste lid, van de Vaarwet => WET Vaarwet, artikel 5, lid 20
            artikel 5, 0e lid, van de Vaarwet =>
            artikel 5, 2 lid, van de Vaarwet =>
            artikel 5, onderdeel aa, van de Vaarwet => WET Vaarwet, artikel 5, onderdeel aa
            artikel 5, onderdeel ab, van de Vaarwet =>
            artikel II, onderdelen A en B, van de Vaarwet => WET Vaarwet, artikel II, onderdeel A; WET Vaarwet, artikel II, onderdeel B
            artikel 5, onderdeel 1°, van de Vaarwet => WET Vaarwet, artikel 5, onderdeel 1
            artikel 5, onderdeel 2º, van de Vaarwet => WET Vaarwet, artikel 5, onderdeel 2
            artikel 5, onderdeel, van de Vaarwet =>
            artikel 5, lid, van de Vaarwet =>
            artikel 5, eerste lid, onderdeel b, onder c, van de Vaarwet => WET Vaarwet, artikel 5, lid 1, onderdeel b; WET Vaarwet, artikel 5, lid 1, onderdeel c
            artikel 5 (eerste lid) van de Vaarwet => WET Vaarwet, artikel 5, lid 1
            artikel 5 lid 1 onder a en b en lid 2 Vaarwet => WET Vaarwet, artikel 5, lid 1, onderdeel a; WET Vaarwet, artikel 5, lid 1, onderdeel b; WET Vaarwet, artikel 5, lid 2
            het eerste lid uit artikel 5 van de Vaarwet => WET Vaarwet, artikel 5, lid 1
            lid 2 van artikel 5 van de Vaarwet => WET Vaarwet, artikel 5, lid 2
            onderdeel a van artikel 5 van de Vaarwet => WET Vaarwet, artikel 5, onderdeel a
            het eerste lid in artikel 5 van de Vaarwet => WET Vaarwet, artikel 5
            het eerste lid van artikel 5, eerste lid, van de Vaarwet => WET Vaarwet, artikel 5, lid 1
            het eerste lid van artikelen 5 en 6 van de Vaarwet => WET Vaarwet, artikel 5; WET Vaarwet, artikel 6
            artikel 5 j° 6 van de Vaarwet => WET Vaarwet, artikel 5; WET Vaarwet, artikel 6
            artikel 5 jº 6 van de Vaarwet => WET Vaarwet, artikel 5; WET Vaarwet, artikel 6
            artikel 5 j. 6 van de Vaarwet =>
            artikel 5 jo. 6 van de Vaarwet => WET Vaarwet, artikel 5; WET Vaarwet, artikel 6
            artikel 5 jo 6 van de Vaarwet => WET Vaarwet, artikel 5; WET Vaarwet, artikel 6
            artikel 5 van de nieuwe Vaarwet => WET Vaarwet, artikel 5
            artikel 5 van de « Vaarwet» =>
            artikel 5 van de « =>
            artikel 3 van de NRC Vaarwet => WET NRC Vaarwet, artikel 3
            artikel 3 van de Very Big Bridge Of Holland Great Act =>
            artikel 3 van de Big bridge Act =>
            artikel 5 jº 6 van de Vaarwet => WET Vaarwet, artikel 5; WET Vaarwet, artikel 6
            artikel 3 van het Groot Wetboek => WET Groot Wetboek, artikel 3
            """)
    void findsEachArticleAndPartOfANamedLaw(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            het eerste lid van artikel 5 van de Woningwet => WET Woningwet, artikel 5, lid 1
            het achtste lid van artikel 5 van de Woningwet => WET Woningwet, artikel 5, lid 8
            artikel 5 (eerste lid) van de Woningwet => WET Woningwet, artikel 5, lid 1
            artikel 5 eerste lid Woningwet => WET Woningwet, artikel 5, lid 1
            artikel 5, leden van de Woningwet =>
            artikel 5, eerste lid, laatste volzin, van de Woningwet => WET Woningwet, artikel 5, lid 1
            art. 5 en art. 6 Huurwet => WET Huurwet, artikel 5; WET Huurwet, artikel 6
            artikel 5 jo. artikel 6 Huurwet => WET Huurwet, artikel 5; WET Huurwet, artikel 6
            artikel 5. 6 Huurwet =>
            """)
    void readsThePartsThatStandBeforeOrBehindAnArticle(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikel 12345 van de Woningwet =>
            artikel 5.12345 van de Woningwet =>
            artikel 1.2.3.4.5 van de Woningwet => WET Woningwet, artikel 1.2.3.4.5
            artikel 5BW => WET BW, artikel 5
            artikel 6:162BW => WET BW, artikel 6:162
            artikel 5bis van de Woningwet => WET Woningwet, artikel 5bis
            artikel XXVIII van de Invoeringswet Woningwet => WET Invoeringswet Woningwet, artikel XXVIII
            artikel 30 995, nr. 14 => KAMERSTUK kst-30995-14
            """)
    void readsTheNumberOfAnArticle(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            artikel 5 van Titel 3 van het Huurbesluit => WET Titel 3 van het Huurbesluit, artikel 5
            artikel 5 van Boek 2 Huurbesluit => WET Boek 2 Huurbesluit, artikel 5
            artikel 5 van Titel 3 van het plan =>
            artikel 5 van de Act geldt =>
            artikel 5 van de Bridges Act geldt => WET Bridges Act, artikel 5
            artikel 5 van het Wetboek geldt =>
            artikel 5 van de Archiefwet 1800 => WET Archiefwet 1800, artikel 5
            artikel 5 van de Archiefwet 1799 => WET Archiefwet, artikel 5
            artikel 5 van de Archiefwet 3995 => WET Archiefwet, artikel 5
            artikel 5 van de Woningwet- en bouwregels => WET Woningwet, artikel 5
            artikel 5 van de Covid-19-bruggenwet => WET Covid-19-bruggenwet, artikel 5
            artikel 5 van de Wet bruggen covid-19 => WET Wet bruggen covid-19, artikel 5
            artikel 5 van de grondwet => WET grondwet, artikel 5
            """)
    void readsTheNameOfALaw(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Op grond van [artikelen 8] [tot en met] [10 van de Archiefwet 1995] geldt
            Zie [artikel 5, eerste], [tweede] en [vierde lid, van de Huurwet]; zie[artikel 6 van de Woningwet].
            Zie [artikel 12, eerste lid, onderdelen a] en [b, van de Wet milieubeheer].
            """)
    void givesTheLastPartTheNameOfTheLaw(String marked) {
        assertPlaces(marked);
    }
}
