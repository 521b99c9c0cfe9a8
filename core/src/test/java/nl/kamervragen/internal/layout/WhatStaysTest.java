package nl.kamervragen.internal.layout;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kamervragen.internal.lines.LineReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stays in the text and what becomes a footnote, line by line: "⏎" stands for a line break, "⇟" for a page end,
 * and "‖" stands before the footnotes.
 */
class WhatStaysTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kent u ze?1, 2, 3⏎1⏎2⏎3⏎⏎De heer Jansma schreef⏎www.dorpsblad.nl/a⏎http://stadskrant.nl/b => Kent u ze?1, 2, 3 ‖ 1: De heer Jansma schreef ⏎ 2: www.dorpsblad.nl/a ⏎ 3: http://stadskrant.nl/b
            Kent u ze?1, 2, 3⏎1⏎2⏎3⏎⏎een lange regel die doorloopt tot het eind van⏎de regel⏎«Tweede» stuk dat doorloopt tot het eind van⏎de regel⏎Derde stuk => Kent u ze?1, 2, 3 ‖ 1: een lange regel die doorloopt tot het eind van ⏎ de regel ⏎ 2: «Tweede» stuk dat doorloopt tot het eind van ⏎ de regel ⏎ 3: Derde stuk
            Kent u ze?1, 2⏎1⏎2⏎⏎Dorpsblad => Kent u ze?1, 2 ‖ 1: Dorpsblad ⏎ 2:
            Kent u ze?1, 2⏎1⏎2 => Kent u ze?1, 2 ‖ 1:  ⏎ 2:
            Kent u ze?1, 2⏎⏎Voetnoot 1: Dorpsblad, 3 mei 2020⏎Noot 2. Stadskrant => Kent u ze?1, 2 ‖ 1: Dorpsblad, 3 mei 2020 ⏎ 2: Stadskrant
            Kent u ze?1, 2⏎⏎Voetnoot [1] Dorpsblad, 3 mei 2020⏎noot 2 Stadskrant => Kent u ze?1, 2 ⏎ Voetnoot [1] Dorpsblad, 3 mei 2020 ⏎ noot 2 Stadskrant
            Kent u ze?1⏎⏎[ 1 ] Dorpsblad => Kent u ze?1 ‖ 1: Dorpsblad
            Kent u ze?[^1]⏎⏎[^1]: Dorpsblad => Kent u ze?[^1] ‖ 1: Dorpsblad
            Kent u ze?[^1]⏎⏎[^1] Dorpsblad => Kent u ze?[^1] ⏎ [^1] Dorpsblad
            Kent u ze?1⏎⏎[1 Dorpsblad => Kent u ze?1 ⏎ [1 Dorpsblad
            Kent u ze?1⏎⏎[1] => Kent u ze?1 ‖ 1:
            Kent u ze?¹²³⏎⏎¹²³⁴ Dorpsblad => Kent u ze?¹²³ ⏎ ¹²³⁴ Dorpsblad
            Kent u ze?1⏎⏎1. Dorpsblad van 2020⏎2. www.dorpsblad.nl/a⏎3. en/of⏎4. wat/⏎5.dat => Kent u ze?1 ‖ 1: Dorpsblad van 2020 ⏎ 2: www.dorpsblad.nl/a ⏎ 3: en/of ⏎ 4. wat/ ⏎ 5.dat
            Kent u ze?1⏎⏎1 (zie Dorpsblad) => Kent u ze?1 ‖ 1: (zie Dorpsblad)
            Kent u ze?1⏎⏎1 «Dorpsblad» => Kent u ze?1 ‖ 1: «Dorpsblad»
            Kent u ze?1⏎⏎1(zie Dorpsblad) => Kent u ze?1 ⏎ 1(zie Dorpsblad)
            Kent u ze?1⏎⏎1«Dorpsblad» => Kent u ze?1 ‖ 1: «Dorpsblad»
            Kent u ze?1⏎⏎1e dorp => Kent u ze?1 ⏎ 1e dorp
            Kent u ze?1⏎⏎1dorpsblad van mei => Kent u ze?1 ‖ 1: dorpsblad van mei
            Kent u ze?1⏎⏎1http://dorpsblad.nl => Kent u ze?1 ‖ 1: http://dorpsblad.nl
            Kent u ze?1⏎⏎1 mei 2020 is het zover => Kent u ze?1 ⏎ 1 mei 2020 is het zover
            Kent u ze?1⏎⏎1 mei => Kent u ze?1 ⏎ 1 mei
            Kent u ze?1⏎⏎1 dorp => Kent u ze?1 ‖ 1: dorp
            Kent u ze?1⏎⏎1 = een => Kent u ze?1 ⏎ 1 = een
            Kent u ze?1⏎⏎1 5 => Kent u ze?1 ⏎ 1 5
            Kent u ze?1⏎⏎0 Dorpsblad => Kent u ze?1 ⏎ 0 Dorpsblad
            1) Dorpsblad van 2020⏎2) Stadskrant van 2020 =>  ‖ 1: Dorpsblad van 2020 ⏎ 2: Stadskrant van 2020
            1 Kent u het bericht?⏎2 Klopt dat?2⏎3 Bent u bereid?)⏎4 Ja of nee => 1 Kent u het bericht? ⏎ 2 Klopt dat?2 ⏎ 3 Bent u bereid?) ⏎ 4 Ja of nee
            1. Is ze dicht?1⏎1Dorpsblad, 3 mei 2020⇟2. Klopt dit?⏎3. Waarom? => 1. Is ze dicht?1 ⏎ 2. Klopt dit? ⏎ 3. Waarom? ‖ 1: Dorpsblad, 3 mei 2020
            1. Is ze dicht?1⏎1 Dorpsblad, 3 mei 2020⇟2. Klopt dit?⏎3. Waarom? => 1. Is ze dicht?1 ⏎ 2. Klopt dit? ⏎ 3. Waarom? ‖ 1: Dorpsblad, 3 mei 2020
            1. Kent u het bericht van 2020? [1]⏎2. Klopt dat van 2020? (2)⏎⏎[1] Dorpsblad => 1. Kent u het bericht van 2020? [1] ⏎ 2. Klopt dat van 2020? (2) ‖ 1: Dorpsblad
            Vraag 1⏎1. Kent u het bericht van 2020?⏎2. Klopt dat van 2020?⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ 1. Kent u het bericht van 2020? ⏎ 2. Klopt dat van 2020? ⏎ Antwoord 1 ⏎ Ja.
            Antwoord 1⏎Ja.⏎1⏎Meer niet, dus⏎2⏎, dat is het.⏎1⏎Dorpsblad⏎2⏎Stadskrant => Antwoord 1 ⏎ Ja. ⏎ 1 ⏎ Meer niet, dus ⏎ 2 ⏎ , dat is het. ‖ 1: Dorpsblad ⏎ 2: Stadskrant
            Vraag 1⏎Kent u ze?1 3⏎1⏎⏎Dorpsblad⏎3⏎⏎Stadskrant⏎2 => Vraag 1 ⏎ Kent u ze?1 3 ‖ 1: Dorpsblad ⏎ 2:  ⏎ 3: Stadskrant
            """)
    void ofNotesAtAPagesFoot(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Welke zijn dicht?⏎Antwoord 1⏎Dit zijn ze:⏎1) de brug;⏎2) de sluis.⏎En dat is het.⏎Vraag 2⏎Wat nu?⏎Antwoord 2⏎Niets. => Vraag 1 ⏎ Welke zijn dicht? ⏎ Antwoord 1 ⏎ Dit zijn ze: ⏎ 1) de brug; ⏎ 2) de sluis. ⏎ En dat is het. ⏎ Vraag 2 ⏎ Wat nu? ⏎ Antwoord 2 ⏎ Niets.
            Vraag 1⏎Waarom is de brug dicht,1 en⏎1 Dorpsblad, 3 mei 2020, «Brug over de oude haven blijft dicht», www.dorpsblad.nl/oude/⏎haven/dicht⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Vraag 1 ⏎ Waarom is de brug dicht,1 en ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020, «Brug over de oude haven blijft dicht», www.dorpsblad.nl/oude/ ⏎ haven/dicht
            Vraag 1⏎Waarom is de brug dicht,1 en⏎1 Dorpsblad, 3 mei 2020, «Brug», www.dorpsblad.nl/oude_⏎haven=en⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Vraag 1 ⏎ Waarom is de brug dicht,1 en ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020, «Brug», www.dorpsblad.nl/oude_ ⏎ haven=en
            Vraag 1⏎Waarom is de brug dicht,1 en⏎1 Dorpsblad, 3 mei 2020, «Brug», www.dorpsblad.nl/oude-haven-⏎⏎blijft-dicht⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Vraag 1 ⏎ Waarom is de brug dicht,1 en ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020, «Brug», www.dorpsblad.nl/oude-haven- ⏎ blijft-dicht
            Vraag 1⏎Waarom is de brug dicht,1 en⏎1 Dorpsblad, 3 mei 2020, «Brug», een sluis-⏎⏎wachter meldt⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Vraag 1 ⏎ Waarom is de brug dicht,1 en ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020, «Brug», een sluis- ⏎ wachter meldt
            Vraag 1⏎Waarom is de brug dicht,1 2 en⏎1 Dorpsblad, 3 mei 2020, «Brug», een sluis-⏎wachter meldt⏎⏎weet u hoe lang?⏎2 Stadskrant⏎Antwoord 1⏎Nee. => Vraag 1 ⏎ Waarom is de brug dicht,1 2 en ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020, «Brug», een sluis- ⏎ wachter meldt ⏎ 2: Stadskrant
            Waarom is de brug dicht,1 en weet⏎1 Dorpsblad, 3 mei 2020, «Brug over de oude haven blijft dicht», www.dorpsblad.nl/oude-haven/2020/⏎Antwoord 1⏎Nee. => Waarom is de brug dicht,1 en weet ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020, «Brug over de oude haven blijft dicht», www.dorpsblad.nl/oude-haven/2020/
            Waarom is de brug dicht,1 en⏎1 Dorpsblad, 3 mei 2020⏎⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Waarom is de brug dicht,1 en ⏎ 1 Dorpsblad, 3 mei 2020 ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee.
            Waarom is de brug dicht,1 en⏎1 Dorpsblad, 3 mei 2020⏎2 Stadskrant, 3 mei 2020⏎weet u hoe lang?2⏎Antwoord 1⏎Nee. => Waarom is de brug dicht,1 en ⏎ weet u hoe lang?2 ⏎ Antwoord 1 ⏎ Nee. ‖ 1: Dorpsblad, 3 mei 2020 ⏎ 2: Stadskrant, 3 mei 2020
            Waarom is de brug dicht,1 en⏎1. Dorpsblad, 3 mei 2020⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Waarom is de brug dicht,1 en ⏎ 1. Dorpsblad, 3 mei 2020 ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee.
            Waarom is de brug dicht,1 en⏎1⏎weet u hoe lang?⏎Antwoord 1⏎Nee. => Waarom is de brug dicht,1 en ⏎ 1 ⏎ weet u hoe lang? ⏎ Antwoord 1 ⏎ Nee.
            Let op:⏎1. Dorpsblad van 2020⏎2. Stadskrant van 2020⏎Antwoord 1⏎Ja. => Let op: ⏎ 1. Dorpsblad van 2020 ⏎ 2. Stadskrant van 2020 ⏎ Antwoord 1 ⏎ Ja.
            Let op:⏎1) Dorpsblad van 2020⏎2) Stadskrant van 2020⏎Antwoord 1⏎Ja. => Let op: ⏎ 1) Dorpsblad van 2020 ⏎ 2) Stadskrant van 2020 ⏎ Antwoord 1 ⏎ Ja.
            Let op⏎1) Dorpsblad van 2020⏎2) Stadskrant van 2020⏎4) Nieuwsblad => Let op ‖ 1: Dorpsblad van 2020 ⏎ 2: Stadskrant van 2020 ⏎ 4: Nieuwsblad
            Let op1 en2:⇟1) Dorpsblad van 2020⏎2) Stadskrant van 2020 => Let op1 en2: ‖ 1: Dorpsblad van 2020 ⏎ 2: Stadskrant van 2020
            """)
    void ofNotesAmidATextWithoutPages(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1 Is ze dicht? Antwoord 1 Ja. Vraag 2 Waarom? Antwoord 2 Om het ijs. => Vraag 1 ⏎ Is ze dicht? ⏎ Antwoord 1 ⏎ Ja. ⏎ Vraag 2 ⏎ Waarom? ⏎ Antwoord 2 ⏎ Om het ijs.
            Vraag 1  Is ze dicht?⏎Ja? Antwoord op vraag 1: Ja. Vragen 2 en 3 Waarom? Hoe lang? Antwoord 2 en 3 «Om het ijs» => Vraag 1 ⏎ Is ze dicht? ⏎ Ja? ⏎ Antwoord op vraag 1: ⏎ Ja. ⏎ Vragen 2 en 3 ⏎ Waarom? Hoe lang? ⏎ Antwoord 2 en 3 ⏎ «Om het ijs»
            Vraag 1: Is ze dicht?⏎Vraag 2: Zie het antwoord. Antwoord 1 Is dat zo? => Vraag 1: Is ze dicht? ⏎ Vraag 2: Zie het antwoord. Antwoord 1 Is dat zo?
            Is ze dicht, zie bij Vraag 1 Of niet? Zie Jansma, Vraag 3 Ook => Is ze dicht, zie bij Vraag 1 Of niet? Zie Jansma, Vraag 3 Ook
            Is ze dicht? Vraag 1 is dat, en Antwoord Ja. => Is ze dicht? Vraag 1 is dat, en Antwoord Ja.
            Ja. Vraag 1 Is ze dicht? Mededeling De sluis is dicht. Toelichting: Meer niet. Mededeling volgt. Toelichting => Ja. ⏎ Vraag 1 ⏎ Is ze dicht? ⏎ Mededeling ⏎ De sluis is dicht. ⏎ Toelichting: ⏎ Meer niet. Mededeling volgt. ⏎ Toelichting
            Ja. Vraag 1 Is de sluis- wachter, de brug- en de dam -  en 2- 3 a- b- open? => Ja. ⏎ Vraag 1 ⏎ Is de sluis- ⏎ wachter, de brug- ⏎ en de dam -  en 2- 3 a- ⏎ b- ⏎ open?
            Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2019–2020 Aanhangsel van de Handelingen Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden 123 Vragen van het lid Zandstra over de sluis. Antwoord van Minister Terpstra. Vraag 1 Is ze dicht? Antwoord 1 Ja. ah-tk-20192020-123 ISSN 0921 - 7398 ’s-Gravenhage 2020 Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel  1 Vraag 2 Waarom? Antwoord 2 Zie Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel Handelingen, nr. 3. Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 2 => Vragen van het lid Zandstra over de sluis. ⏎ Antwoord van Minister Terpstra. ⏎ Vraag 1 ⏎ Is ze dicht? ⏎ Antwoord 1 ⏎ Ja. ⏎ Vraag 2 ⏎ Waarom? ⏎ Antwoord 2 ⏎ Zie Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel Handelingen, nr. 3.
            Vergaderjaar 2019–2020 Vragen gesteld door de leden der Kamer 2020Z01234 Vragen van het lid Zandstra over de sluis. Vraag 1 Is ze dicht? Vraag 2 Waarom? kv-tk-2020Z01234 ’s-Gravenhage 2020 Tweede Kamer, vergaderjaar 2019–2020, Vragen 1 => Vragen van het lid Zandstra over de sluis. ⏎ Vraag 1 ⏎ Is ze dicht? ⏎ Vraag 2 ⏎ Waarom?
            Ja. Vraag 1 Is ze dicht?1 En de brug uit 2019?2 De 5 anderen, van de 24 679 Haagse? 1 Dorpsblad, 3 mei 2020. 2 www.stadskrant.nl 3 «Brug» dicht => Ja. ⏎ Vraag 1 ⏎ Is ze dicht?1 En de brug uit 2019?2 De 5 anderen, van de 24 679 Haagse? ‖ 1: Dorpsblad, 3 mei 2020. ⏎ 2: www.stadskrant.nl ⏎ 3: «Brug» dicht
            Ja. Vraag 1 Is ze dicht?1 En zijn de sluizen in 1Dorpsblad, 3 mei 2020 ah-tk-20192020-123 ISSN 0921 - 7398 Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1 Twello het ook?2 Met 5G? 2 Stadskrant Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 2 => Ja. ⏎ Vraag 1 ⏎ Is ze dicht?1 En zijn de sluizen in ⏎ Twello het ook?2 Met 5G? ‖ 1: Dorpsblad, 3 mei 2020 ⏎ 2: Stadskrant
            Ja. Vraag 1 Is ze dicht?⏎1⏎En zijn de sluizen het ook? Zo ja? 1⏎Dorpsblad => Ja. ⏎ Vraag 1 ⏎ Is ze dicht? ⏎ 1 ⏎ En zijn de sluizen het ook? Zo ja? ‖ 1: Dorpsblad
            """)
    void ofLinesThatWereRunTogether(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Hij vat vuur1⏎⏎1 Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat vuur ⏎ 1 ⏎ werk als de zon schijnt? ‖ 1: Dorpsblad, 3 mei 2020
            Hij vat vuur1⏎⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat vuur ⏎ werk als de zon schijnt? ‖ 1: Dorpsblad, 3 mei 2020
            Hij vat vuur12⏎⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat vuur ⏎ 12 ⏎ Dorpsblad, 3 mei 2020 ⏎ werk als de zon schijnt?
            Hij vat vuur123⏎⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat vuur123 ⏎ Dorpsblad, 3 mei 2020 ⏎ werk als de zon schijnt?
            Hij vat VUUR1⏎⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat VUUR1 ⏎ Dorpsblad, 3 mei 2020 ⏎ werk als de zon schijnt?
            Hij vat v1⏎⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat v1 ⏎ Dorpsblad, 3 mei 2020 ⏎ werk als de zon schijnt?
            uv1⏎⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => uv ⏎ werk als de zon schijnt? ‖ 1: Dorpsblad, 3 mei 2020
            Hij vat vuur1⏎⏎Antwoord 1⇟werk als de zon schijnt? => Hij vat vuur1 ⏎ Antwoord 1 ⏎ werk als de zon schijnt?
            Hij vat vuur1⏎⏎Dorpsblad⏎Antwoord 1⇟werk als de zon schijnt? => Hij vat vuur1 ⏎ Dorpsblad ⏎ Antwoord 1 ⏎ werk als de zon schijnt?
            Hij vat vuur1⏎⏎https://dorpsblad.nl/a⇟werk als de zon schijnt? => Hij vat vuur ⏎ werk als de zon schijnt? ‖ 1: https://dorpsblad.nl/a
            Hij vat vuur1⏎⏎www.dorpsblad.nl/a⇟werk als de zon schijnt? => Hij vat vuur ⏎ werk als de zon schijnt? ‖ 1: www.dorpsblad.nl/a
            Hij vat vuur1⏎⏎en ook as⇟werk als de zon schijnt? => Hij vat vuur1 ⏎ en ook as ⏎ werk als de zon schijnt?
            Hij vat vuur1⏎⏎Dorpsblad, 3 mei 2020⇟Werk als de zon schijnt? => Hij vat vuur1 ⏎ Dorpsblad, 3 mei 2020 ⏎ Werk als de zon schijnt?
            Hij vat vuur1⏎⏎Dorpsblad, 3 mei 2020 => Hij vat vuur1 ⏎ Dorpsblad, 3 mei 2020
            Hij vat vuur1⇟werk als de zon schijnt? => Hij vat vuur1 ⏎ werk als de zon schijnt?
            Hij vat vuur1⏎Dorpsblad, 3 mei 2020⇟werk als de zon schijnt? => Hij vat vuur1 ⏎ Dorpsblad, 3 mei 2020 ⏎ werk als de zon schijnt?
            Hij vat vuur1 => Hij vat vuur1
            """)
    void ofANumberThatIsGluedToAPagesLastWord(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Ja.⏎## Vraag 1⏎Klopt dit? => Ja. ⏎ Vraag 1 ⏎ Klopt dit?
            Ja.⏎##Vraag 1⏎Klopt dit? => Ja. ⏎ ##Vraag 1 ⏎ Klopt dit?
            Ja.⏎##⏎Klopt dit? => Ja. ⏎ ## ⏎ Klopt dit?
            Ja.⏎# #⏎Klopt dit? => Ja. ⏎ Klopt dit?
            **Vraag 1**⏎> Klopt dit?⏎****⏎**Ja** => Vraag 1 ⏎ Klopt dit? ⏎ Ja
            **Vraag 1⏎> Klopt dit? => **Vraag 1 ⏎ > Klopt dit?
            **Klopt dit?**⏎> Ja => **Klopt dit?** ⏎ > Ja
            **Vraag 1⏎Klopt dit** niet => **Vraag 1 ⏎ Klopt dit** niet
            **Vraag 1**⏎| a | b |⏎|:--|--:|⏎| 1 | 2 | => Vraag 1 ⏎ | a | b | ⏎ | 1 | 2 |
            **Vraag 1**⏎| a | b |⏎: -⏎| 1 | 2 | => Vraag 1 ⏎ | a | b | ⏎ : - ⏎ | 1 | 2 |
            **Vraag 1**⏎| a | b |⏎|--|x|⏎| 1 | 2 | => Vraag 1 ⏎ | a | b | ⏎ |--|x| ⏎ | 1 | 2 |
            Vraag 1⏎Klopt dit?⏎___⏎Antwoord 1⏎***⏎Ja.⏎--⏎-_*⏎Nee. => Vraag 1 ⏎ Klopt dit? ⏎ Antwoord 1 ⏎ Ja. ⏎ -- ⏎ Nee.
            Ja.⏎# # => Ja.
            **Vraag 1**⏎|--|x| => Vraag 1 ⏎ |--|x|
            """)
    void ofMarkdown(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Tweede Kamer der Staten-Generaal⏎2⏎Vergaderjaar 2019–2020⏎Aanhangsel van de Handelingen⏎123⏎Vraag 1 => Vraag 1
            Eerste Kamer der Staten-Generaal 1⏎Vergaderjaar 2019/2020 Aanhangsel van de Handelingen⏎0⏎Vraag 1 => Vraag 1
            | Eerste Kamer der Staten-Generaal | 1 |⏎| Vergaderjaar 2019-2020 | Aanhangsel van de Handelingen |⏎| 5 |⏎Vraag 1 => Vraag 1
            Tweede Kamer der Staten-Generaal en meer⏎Vraag 1 => Tweede Kamer der Staten-Generaal en meer ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel⏎12⏎Vraag 1 => Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel⏎1234⏎Vraag 1 => Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel⏎12345⏎Vraag 1 => 12345 ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel⏎1a⏎Vraag 1 => 1a ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Vragen 5⏎Vraag 1 => Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5 en 6⏎Vraag 1 => Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5 en 6 ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2019 2020, Aanhangsel 5⏎Vraag 1 => Tweede Kamer, vergaderjaar 2019 2020, Aanhangsel 5 ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 1719–1720, Aanhangsel 5⏎Vraag 1 => Tweede Kamer, vergaderjaar 1719–1720, Aanhangsel 5 ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2219–2220, Aanhangsel 5⏎Vraag 1 => Tweede Kamer, vergaderjaar 2219–2220, Aanhangsel 5 ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2019–, Aanhangsel 5⏎Vraag 1 => Tweede Kamer, vergaderjaar 2019–, Aanhangsel 5 ⏎ Vraag 1
            Tweede Kamer, vergaderjaar 2019–2020, Kamerstuk⏎Vraag 1 => Tweede Kamer, vergaderjaar 2019–2020, Kamerstuk ⏎ Vraag 1
            Tweede Kamer, zegt men⏎Vraag 1 => Tweede Kamer, zegt men ⏎ Vraag 1
            Derde Kamer der Staten-Generaal⏎Vraag 1 => Derde Kamer der Staten-Generaal ⏎ Vraag 1
            Vergaderjaar 2019–2020 dus⏎Vraag 1 => Vergaderjaar 2019–2020 dus ⏎ Vraag 1
            Vergaderjaar⏎Vraag 1 => Vergaderjaar ⏎ Vraag 1
            Vragen gesteld door de leden der Kamer⏎2019Z12345⏎Vraag 1 => Vraag 1
            Vragen gesteld door de leden der Kamer⏎2019Z1234⏎Vraag 1 => Vraag 1
            Vragen gesteld door de leden der Kamer⏎2019Zx⏎Vraag 1 => 2019Zx ⏎ Vraag 1
            Vragen gesteld door de leden der Kamer⏎2019Z12345 dus⏎Vraag 1 => 2019Z12345 dus ⏎ Vraag 1
            Vragen gesteld door de leden der Kamer⏎2019X12345⏎Vraag 1 => 2019X12345 ⏎ Vraag 1
            Vragen gesteld door de leden der Kamer⏎201Z123456⏎Vraag 1 => 201Z123456 ⏎ Vraag 1
            Vragen gesteld door de leden der Kamer⏎2⏎3⏎Vraag 1 => 3 ⏎ Vraag 1
            Vragen gesteld door de leden der Kamer, met de daarop door de⏎regering gegeven antwoorden⏎Vraag 1 => Vraag 1
            Vragen gesteld door de leden der Kamer, zegt men⏎Vraag 1 => Vragen gesteld door de leden der Kamer, zegt men ⏎ Vraag 1
            Regering gegeven antwoorden dus⏎Vraag 1 => Regering gegeven antwoorden dus ⏎ Vraag 1
            ISSN 0921 - 7398⏎Vraag 1 => Vraag 1
            ISSN 0921-7398 ’s-Gravenhage 2020⏎Vraag 1 => Vraag 1
            ISSN 0921 – 7371⏎Vraag 1 => Vraag 1
            ISSN 0921 - dus⏎Vraag 1 => ISSN 0921 - dus ⏎ Vraag 1
            ISSN 0921-7398 ’s-Gravenhage⏎Vraag 1 => Vraag 1
            ISSN 0921-7398 dus⏎Vraag 1 => ISSN 0921-7398 dus ⏎ Vraag 1
            ’s-Gravenhage 2020⏎Vraag 1 => Vraag 1
            ’s-Gravenhage is mooi⏎Vraag 1 => ’s-Gravenhage is mooi ⏎ Vraag 1
            ’s-Gravenhage 2020 Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 5⏎Vraag 1 => Vraag 1
            ’s-Gravenhage 2020 is mooi⏎Vraag 1 => ’s-Gravenhage 2020 is mooi ⏎ Vraag 1
            ah-tk-20192020-123⏎Vraag 1 => Vraag 1
            ah-tk-20192020-123 dus⏎Vraag 1 => ah-tk-20192020-123 dus ⏎ Vraag 1
            h tk 20192020 123⏎Vraag 1 => Vraag 1
            ahtk20192020123⏎Vraag 1 => Vraag 1
            ah-ek-20192020-1⏎Vraag 1 => Vraag 1
            kv-tk-2024Z18435⏎Vraag 1 => Vraag 1
            kv-xk-2024Z18435⏎Vraag 1 => kv-xk-2024Z18435 ⏎ Vraag 1
            KVR26342⏎Vraag 1 => Vraag 1
            0506tkkvr1500⏎Vraag 1 => Vraag 1
            KVR26342 dus⏎Vraag 1 => KVR26342 dus ⏎ Vraag 1
            Sdu Uitgevers⏎Vraag 1 => Vraag 1
            ISSN 0921-7398 Sdu Uitgevers ’s-Gravenhage 1999⏎Vraag 1 => Vraag 1
            Sdu Uitgevers meldt dit⏎Vraag 1 => Sdu Uitgevers meldt dit ⏎ Vraag 1
            kv-tk-12⏎Vraag 1 => kv-tk-12 ⏎ Vraag 1
            ah-tk-2019a⏎Vraag 1 => ah-tk-2019a ⏎ Vraag 1
            ah-tk-1234567890123456789012345⏎Vraag 1 => ah-tk-1234567890123456789012345 ⏎ Vraag 1
            ah-tk-123456789012345678901234⏎Vraag 1 => Vraag 1
            """)
    void ofWhatIsPrintedOnEachPage(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Datum⏎3 mei⏎Ja, nu⏎Pagina 1 van 3⏎dus.⏎Datum⏎3 mei⏎Pagina 2 van 3⏎Nee.⏎Datum⏎3 mei⏎Pagina 3 van 3⏎Wel. => Datum ⏎ 3 mei ⏎ Ja, nu ⏎ dus. ⏎ Nee. ⏎ Wel.
            Datum⏎3 mei⏎Ja.⏎Pagina 1 van 2⏎Nee.⏎Pagina 2 van 2⏎Datum⏎3 mei⏎Wel. => Datum ⏎ 3 mei ⏎ Ja. ⏎ Nee. ⏎ Wel.
            Datum⏎3 mei⏎Ja.⏎Pagina 1 van 2⏎Datum⏎4 mei⏎Pagina 2 van 2⏎Wel. => Datum ⏎ 3 mei ⏎ Ja. ⏎ 4 mei ⏎ Wel.
            Datum⏎Ja.⏎Pagina 1 van 2⏎Nee.⏎Ja.⏎Pagina 2 van 2⏎Ja.⏎Datum => Datum ⏎ Ja. ⏎ Nee. ⏎ Ja. ⏎ Ja. ⏎ Datum
            Vraag 1⏎Ja.⏎Pagina 1 van 2⏎Antwoord⏎Nee.⏎Pagina 2 van 2⏎Antwoord⏎Wel. => Vraag 1 ⏎ Ja. ⏎ Antwoord ⏎ Nee. ⏎ Antwoord ⏎ Wel.
            Datum⏎Ja.⏎Datum⏎Pagina 1 van 1 => Datum ⏎ Ja. ⏎ Datum
            Bijlage(n)⏎1⏎Pagina 1 van 2⏎Ja. => Bijlage(n) ⏎ 1 ⏎ Ja.
            Bijlagen⏎1⏎Pagina 1 van 2⏎Ja. => Bijlagen ⏎ 1 ⏎ Ja.
            Bijlage ja⏎1⏎Pagina 1 van 2⏎Ja. => Bijlage ja ⏎ Ja. ‖ 1:
            """)
    void ofTheHeadThatALetterRepeats(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kent u ze? (1)⏎⏎(1) Dorpsblad, 3 mei 2020⏎(2) www.dorpsblad.nl/a => Kent u ze? (1) ‖ 1: Dorpsblad, 3 mei 2020 ⏎ 2: www.dorpsblad.nl/a
            Kent u ze?⏎⏎(1) de brug⏎(2) de sluis => Kent u ze? ⏎ (1) de brug ⏎ (2) de sluis
            Kent u ze? (1)⏎⏎(1 Dorpsblad, 3 mei 2020 => Kent u ze? (1) ⏎ (1 Dorpsblad, 3 mei 2020
            1. Kent u ze? (1)⏎2. Waarom zijn⏎1) de brug en⏎2) de sluis dicht?⏎3. Is dat zo?⏎⏎(1) Dorpsblad, 3 mei 2020 => 1. Kent u ze? (1) ⏎ 2. Waarom zijn ⏎ 1) de brug en ⏎ 2) de sluis dicht? ⏎ 3. Is dat zo? ‖ 1: Dorpsblad, 3 mei 2020
            1. Kent u ze? 1)⏎2. Is dat zo?⏎⏎1) Dorpsblad⏎2) Stadskrant => 1. Kent u ze? 1) ⏎ 2. Is dat zo? ‖ 1: Dorpsblad ⏎ 2: Stadskrant
            """)
    void ofNotesInParentheses(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kent u ze?1⏎1 brug open⏎2 bruggen dicht⏎1 Dorpsblad, 3 mei => Kent u ze?1 ⏎ 1 brug open ⏎ 2 bruggen dicht ‖ 1: Dorpsblad, 3 mei
            Kent u ze?1 Ja.2⏎1 Brug open⏎2 Bruggen dicht⏎3 Sluizen⏎1 Dorpsblad⏎2 Stadskrant => Kent u ze?1 Ja.2 ⏎ 1 Brug open ⏎ 2 Bruggen dicht ⏎ 3 Sluizen ‖ 1: Dorpsblad ⏎ 2: Stadskrant
            Kent u ze?1⏎1 Dorpsblad⇟Ja.2⏎1 Brug⏎2 Bruggen⏎2 Stadskrant => Kent u ze?1 ⏎ Ja.2 ⏎ 1 Brug ⏎ 2 Bruggen ‖ 1: Dorpsblad ⏎ 2: Stadskrant
            """)
    void ofTheRowsOfATable(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Kent u ze?1⏎1 Dorpsblad, 3 mei 2020,⇟Vraag 2⏎https://dorpsblad.nl/a⏎2 Stadskrant => Kent u ze?1 ⏎ Vraag 2 ‖ 1: Dorpsblad, 3 mei 2020, ⏎ https://dorpsblad.nl/a ⏎ 2: Stadskrant
            Kent u ze?1⏎1 https://dorpsblad.nl/de-oude-⇟Ik ken ze van⏎brug-van-de/haven-⏎dam.⏎2 Stadskrant⇟Den Dam. => Kent u ze?1 ⏎ Ik ken ze van ⏎ Den Dam. ‖ 1: https://dorpsblad.nl/de-oude- ⏎ brug-van-de/haven- ⏎ dam. ⏎ 2: Stadskrant
            Kent u ze?1⏎1 https://dorpsblad.nl/de-oude-⇟Wat is er van de⏎brug-van-de/haven-⏎dam.⏎2 Stadskrant⇟steiger? => Kent u ze?1 ⏎ Wat is er van de ⏎ steiger? ‖ 1: https://dorpsblad.nl/de-oude- ⏎ brug-van-de/haven- ⏎ dam. ⏎ 2: Stadskrant
            Kent u ze?1⏎1 Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang-⇟Vraag 2⏎Klopt dat?⏎Antwoord 2⏎baarheid aan bod komt.⏎2 Stadskrant⇟Jazeker. => Kent u ze?1 ⏎ Vraag 2 ⏎ Klopt dat? ⏎ Antwoord 2 ⏎ Jazeker. ‖ 1: Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang- ⏎ baarheid aan bod komt. ⏎ 2: Stadskrant
            Kent u ze?1⏎1 Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang-⇟Vraag 2⏎Klopt dat?⏎Antwoord 2⏎Dat zei het bestuur van⏎baarheid aan bod komt.⏎2 Stadskrant⇟Den Dam. => Kent u ze?1 ⏎ Vraag 2 ⏎ Klopt dat? ⏎ Antwoord 2 ⏎ Dat zei het bestuur van ⏎ baarheid aan bod komt. ⏎ Den Dam. ‖ 1: Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang- ⏎ 2: Stadskrant
            Waarom wordt de oude brug over de haven zo lang gesloten, en waarom is dat nodig? Is dat zo?⏎Waarom wordt de oude brug over de dam zo lang gesloten, en waarom is dat nodig? Is dat zo?⏎Kent u ze?1⏎1 Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang-⇟Vraag 2⏎Klopt dat?⏎Antwoord 2⏎Dat zei het bestuur van⏎baarheid aan bod komt.⏎2 Stadskrant⇟Den Dam. => Waarom wordt de oude brug over de haven zo lang gesloten, en waarom is dat nodig? Is dat zo? ⏎ Waarom wordt de oude brug over de dam zo lang gesloten, en waarom is dat nodig? Is dat zo? ⏎ Kent u ze?1 ⏎ Vraag 2 ⏎ Klopt dat? ⏎ Antwoord 2 ⏎ Dat zei het bestuur van ⏎ Den Dam. ‖ 1: Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang- ⏎ baarheid aan bod komt. ⏎ 2: Stadskrant
            Kent u ze?1⏎1 Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang-⇟Dat is zo.⏎baarheid van de oude bruggen die⏎samen de weg naar de haven van het dorp vormen, uitgebreid aan bod komt, en de kosten.⏎2 Stadskrant => Kent u ze?1 ⏎ Dat is zo. ‖ 1: Zie het verslag van de werkgroep over de oude bruggen, waar onder meer de gang- ⏎ baarheid van de oude bruggen die ⏎ samen de weg naar de haven van het dorp vormen, uitgebreid aan bod komt, en de kosten. ⏎ 2: Stadskrant
            """)
    void ofNotesThatAPageEndCut(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    static void assertStays(String text, @Nullable String expected) {
        Layout layout =
                LayoutReader.read(LineReader.read(text.replace('⏎', '\n').replace('⇟', '\f')));
        String body = layout.body().stream().map(line -> text(layout, line)).collect(joining(" ⏎ "));
        String notes = layout.notes().stream()
                .map(note -> note.number() + ": "
                        + note.lines().stream().map(line -> text(layout, line)).collect(joining(" ⏎ ")))
                .collect(joining(" ⏎ "));
        assertThat((body + (notes.isEmpty() ? "" : " ‖ " + notes)).strip()).isEqualTo(expected == null ? "" : expected);
    }

    private static String text(Layout layout, PageLine line) {
        return layout.source().substring(line.begin(), line.end());
    }
}
