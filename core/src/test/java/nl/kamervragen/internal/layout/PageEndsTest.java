package nl.kamervragen.internal.layout;

import static nl.kamervragen.internal.layout.WhatStaysTest.assertStays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out at the ends of pages that are not official ones, in the notation of {@link WhatStaysTest}. */
class PageEndsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Ja.⏎1⇟Nee.⏎2⇟Wel.⏎3 => Ja. ⏎ Nee. ⏎ Wel.
            Ja.⇟2⏎Nee.⇟3⏎Wel. => Ja. ⏎ Nee. ⏎ Wel.
            Ja.⏎1⇟ => Ja.
            Ja.⏎2⇟ => Ja. ⏎ 2
            Ja.⏎0⇟Nee.⏎0⇟ => Ja. ⏎ 0 ⏎ Nee. ⏎ 0
            Brug 1⏎Ja.⇟Brug 2⏎Nee.⇟Brug 3⏎Wel. => Brug 1 ⏎ Ja. ⏎ Nee. ⏎ Wel.
            Vraag 1⏎Waarom?⇟Vraag 2⏎Hoe?⇟Vraag 3⏎Wie? => Vraag 1 ⏎ Waarom? ⏎ Vraag 2 ⏎ Hoe? ⏎ Vraag 3 ⏎ Wie?
            """)
    void ofNumbersAtTheEndsOfPages(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Ministerie van⏎Financiën⏎Lange straat 1⏎1234 AB  Dorp⏎www.dorp.nl⏎Ons kenmerk⏎12⏎Bijlage(n)⏎1⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ Is ze dicht? ⏎ Antwoord 1 ⏎ Ja.
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Directie Bruggen⏎Datum⏎3 mei 2020⏎Kenmerk 12⏎en weet u hoe lang? => Vraag 1 ⏎ Is ze dicht? ⏎ en weet u hoe lang?
            Vraag 1⏎Is de brug⏎Datum 3 mei 2020⏎Ons kenmerk 12⏎Pagina 2 van 2⏎dicht? => Vraag 1 ⏎ Is de brug ⏎ dicht?
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Datum en plaats⏎weet ik niet. => Vraag 1 ⏎ Is ze dicht? ⏎ Datum en plaats ⏎ weet ik niet.
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Ja.⏎Datum 3 mei 2020⏎Ons kenmerk 12 => Vraag 1 ⏎ Is ze dicht? ⏎ Ja. ⏎ Datum 3 mei 2020 ⏎ Ons kenmerk 12
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Ons kenmerk⏎12⏎Antwoord 1⏎Datum⏎Nee => Vraag 1 ⏎ Is ze dicht? ⏎ Ons kenmerk ⏎ 12 ⏎ Antwoord 1 ⏎ Datum ⏎ Nee
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Ministerie van Bruggen⏎1234 AB Dorp⏎en weet u hoe lang? => Vraag 1 ⏎ Is ze dicht? ⏎ en weet u hoe lang?
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Ministerie van Bruggen⏎2021 Ad hoc⏎en weet u hoe lang? => Vraag 1 ⏎ Is ze dicht? ⏎ Ministerie van Bruggen ⏎ 2021 Ad hoc ⏎ en weet u hoe lang?
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Ministerie van Bruggen⏎2021 ABC⏎en weet u hoe lang? => Vraag 1 ⏎ Is ze dicht? ⏎ Ministerie van Bruggen ⏎ 2021 ABC ⏎ en weet u hoe lang?
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Directie Bruggen⏎Ons kenmerk⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ Is ze dicht? ⏎ Antwoord 1 ⏎ Ja.
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Datum 3 mei⏎Datum en uur zijn bekend bij iedereen die de brug kent⏎Ja. => Vraag 1 ⏎ Is ze dicht? ⏎ Datum 3 mei ⏎ Datum en uur zijn bekend bij iedereen die de brug kent ⏎ Ja.
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Directie Bruggen⏎a⏎b⏎c⏎d⏎Datum 3 mei⏎en nu? => Vraag 1 ⏎ Is ze dicht? ⏎ en nu?
            Vraag 1⏎Is ze dicht?⏎Pagina 1 van 2⏎Directie Bruggen⏎a⏎b⏎c⏎d⏎e⏎f⏎Datum 3 mei⏎en nu? => Vraag 1 ⏎ Is ze dicht? ⏎ Directie Bruggen ⏎ a ⏎ b ⏎ c ⏎ d ⏎ e ⏎ f ⏎ Datum 3 mei ⏎ en nu?
            Vraag 1⏎Is ze dicht?⏎3-5-2020, 10:49 Brug dicht⏎www.dorp.nl/brug 1/1 => Vraag 1 ⏎ Is ze dicht?
            Vraag 1⏎Is ze dicht?⏎5/3/20, 10:49 AM Brug dicht⏎www.dorp.nl/brug 1/2⏎Nee?⏎5/3/20, 10:49 AM Brug dicht⏎www.dorp.nl/brug 2/2 => Vraag 1 ⏎ Is ze dicht? ⏎ Nee?
            Vraag 1⏎Is ze dicht?⏎3-5-2020: de brug⏎Pagina 1 van 1 => Vraag 1 ⏎ Is ze dicht? ⏎ 3-5-2020: de brug
            Vraag 1⏎Is ze dicht⏎Brug en sluis⏎Pagina 1⏎en weet u⏎Brug en sluis⏎Pagina 2⏎waarom? => Vraag 1 ⏎ Is ze dicht ⏎ en weet u ⏎ waarom?
            """)
    void ofWhatStandsBesideAPageNumber(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Ja.⏎Pagina 1 van 3⏎Nee.⏎Pagina 2 van 3⏎Wel. => Ja. ⏎ Nee. ⏎ Wel.
            Ja.⏎Pagina 2⏎Nee.⏎Bladzijde 3⏎Wel.⏎Blad 4/4 => Ja. ⏎ Nee. ⏎ Wel.
            Ja.⏎Pagina  van⏎Nee.⏎Pagina van⏎Wel.⏎pagina van⏎Pagina van 3 mei => Ja. ⏎ Nee. ⏎ Wel. ⏎ pagina van ⏎ Pagina van 3 mei
            Ja.⏎pagina 2⏎Nee.⏎Pagina 3 van 2⏎Wel.⏎Pagina 2 dus => Ja. ⏎ pagina 2 ⏎ Nee. ⏎ Pagina 3 van 2 ⏎ Wel. ⏎ Pagina 2 dus
            Ja.⏎1/3⏎Nee.⏎2/3⏎Wel.⏎3 / 3 => Ja. ⏎ Nee. ⏎ Wel.
            Ja.⏎2 van 3⏎Nee.⏎3 van 3 => Ja. ⏎ Nee.
            Ja.⏎1/3⏎Nee.⏎3/3⏎Wel.⏎2/4 => Ja. ⏎ Nee. ⏎ 3/3 ⏎ Wel. ⏎ 2/4
            Ja.⏎3/4⏎Nee.⏎1/1 => Ja. ⏎ 3/4 ⏎ Nee.
            Ja.⏎1/1⏎Nee. => Ja. ⏎ 1/1 ⏎ Nee.
            Ja.⏎www.dorpsblad.nl/brug 1/1 => Ja.
            Ja.⏎Brug 1/2⏎Nee.⏎Brug 2/2⏎Sluis 2/2 => Ja. ⏎ Nee. ⏎ Sluis 2/2
            Ja.⏎Brug 1/3⏎Nee.⏎Brug 2/3⏎Wel. => Ja. ⏎ Brug 1/3 ⏎ Nee. ⏎ Brug 2/3 ⏎ Wel.
            Ja.⏎- 1 -⏎Nee.⏎– 2 –⏎Wel.⏎- 4 - => Ja. ⏎ Nee. ⏎ Wel. ⏎ - 4 -
            Ja.⏎-1⏎Nee.⏎2 -⏎Wel. => Ja. ⏎ -1 ⏎ Nee. ⏎ 2 - ⏎ Wel.
            Ja.⏎-- 1 of 3 --⏎Nee.⏎-- 2 of 3 --⏎Wel.⏎-- 3 of 3 -- => Ja. ⏎ Nee. ⏎ Wel.
            --- Page 1 ---⏎Ja.⏎--- Page 2 ---⏎Nee. => Ja. ⏎ Nee.
            ===== Pagina 1 =====⏎Ja.⏎===== Pagina 2 =====⏎Nee. => Ja. ⏎ Nee.
            Ja.⏎-- Pagina 1⏎Nee.⏎= 2 of 3⏎Wel.⏎--- en 2 --- => Ja. ⏎ -- Pagina 1 ⏎ Nee. ⏎ = 2 of 3 ⏎ Wel. ⏎ --- en 2 ---
            Kent u ze?1⏎1 Dorpsblad⏎-- 1 of 2 --⏎Ja, die ken ik. => Kent u ze?1 ⏎ Ja, die ken ik. ‖ 1: Dorpsblad
            Kent u ze?1⏎1 Dorpsblad⏎Pagina 1 van 2⏎Ja, die ken ik. => Kent u ze?1 ⏎ Ja, die ken ik. ‖ 1: Dorpsblad
            """)
    void ofWhatCountsThePagesOfALetter(String text, @Nullable String expected) {
        assertStays(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Waar is de oude brug over de haven gebleven,1 en⏎Pagina 1 van 2⏎1 Dorpsblad, 3 mei 2020⏎weet u hoe lang al?⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ Waar is de oude brug over de haven gebleven,1 en ⏎ weet u hoe lang al? ⏎ Antwoord 1 ⏎ Ja. ‖ 1: Dorpsblad, 3 mei 2020
            Vraag 1⏎Waar is de oude brug over de haven gebleven,1 en⏎Pagina 1 van 2⏎1 Dorpsblad, 3 mei 2020, «Brug over de haven is weg»,⏎bladzijde 3⏎weet u hoe lang al?⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ Waar is de oude brug over de haven gebleven,1 en ⏎ weet u hoe lang al? ⏎ Antwoord 1 ⏎ Ja. ‖ 1: Dorpsblad, 3 mei 2020, «Brug over de haven is weg», ⏎ bladzijde 3
            Vraag 1⏎Waar is de oude brug over de haven gebleven,1 en⏎Pagina 1 van 2⏎1 Dorpsblad, 3 mei 2020⏎(www.dorpsblad.nl/brug)⏎weet u hoe lang al?⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ Waar is de oude brug over de haven gebleven,1 en ⏎ weet u hoe lang al? ⏎ Antwoord 1 ⏎ Ja. ‖ 1: Dorpsblad, 3 mei 2020 ⏎ (www.dorpsblad.nl/brug)
            Vraag 1⏎Waar is de oude brug over de haven gebleven?1, 2⏎Pagina 1 van 2⏎1 Dorpsblad, 3 mei 2020, over de oude-⏎brug⏎2 Stadskrant⏎Antwoord 1⏎Weg. => Vraag 1 ⏎ Waar is de oude brug over de haven gebleven?1, 2 ⏎ Antwoord 1 ⏎ Weg. ‖ 1: Dorpsblad, 3 mei 2020, over de oude- ⏎ brug ⏎ 2: Stadskrant
            Vraag 1⏎Waar is de oude brug over de haven gebleven?1⏎Pagina 1 van 1⏎1 Dorpsblad, 3 mei 2020⏎en verder => Vraag 1 ⏎ Waar is de oude brug over de haven gebleven?1 ‖ 1: Dorpsblad, 3 mei 2020 ⏎ en verder
            Vraag 1⏎Waar is de oude brug over de haven gebleven, en⏎Pagina 1 van 2⏎weet u hoe lang al?⏎Antwoord 1⏎Ja. => Vraag 1 ⏎ Waar is de oude brug over de haven gebleven, en ⏎ weet u hoe lang al? ⏎ Antwoord 1 ⏎ Ja.
            """)
    void ofNotesBehindTheirPagesNumber(String text, @Nullable String expected) {
        assertStays(text, expected);
    }
}
