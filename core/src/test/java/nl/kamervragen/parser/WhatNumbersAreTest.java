package nl.kamervragen.parser;

import static nl.kamervragen.parser.ShortTexts.assertRead;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers at the begin of a line are, as {@link ShortTexts} shows it: of a note, of an item, of the sentence. */
class WhatNumbersAreTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Kent u de brug?1 En de dam?2⏎⏎1 33 343, nr. 7.⏎2 2018Z16146. => V1: Kent u de brug?{1} En de dam?{2} ¦ 1: 33 343, nr. 7. ¦ 2: 2018Z16146.
            Vraag 1⏎Kent u de brug?1⏎⏎1 12 gemalen in Plashuizen. => V1: Kent u de brug?{1} ¦ 1: 12 gemalen in Plashuizen.
            Vraag 1⏎Kent u de brug?1 Kostte die⏎2 000 euro?⏎⏎1 Brug => V1: Kent u de brug?{1} Kostte die 2 000 euro? ¦ 1: Brug
            Vraag 1⏎Kent u de brug van⏎1 tot 3 mei? => V1: Kent u de brug van 1 tot 3 mei?
            Vraag 1⏎Kent u de brug?1 En de dam en⏎2 andere dammen?⏎⏎1 Brug => V1: Kent u de brug?{1} En de dam en 2 andere dammen? ¦ 1: Brug
            Vraag 1⏎Kent u de brug?1 En de dam en⏎2 andere dammen?2⏎⏎1 Brug⏎2 zie ook de dam => V1: Kent u de brug?{1} En de dam en 2 andere dammen?{2} ¦ 1: Brug ¦ 2: zie ook de dam
            Vraag 1⏎Kent u de brug?1 En het netwerk van⏎5G, ook daar?⏎⏎1 Brug => V1: Kent u de brug?{1} En het netwerk van 5G, ook daar? ¦ 1: Brug
            Vraag 1⏎Kent u de brug?¹⏎⏎1 zie ook de dam => V1: Kent u de brug?{1} ¦ 1: zie ook de dam
            Vraag 1⏎Kent u de brug van 2016¹?⏎⏎1 zie ook de dam => V1: Kent u de brug van 2016{1}? ¦ 1: zie ook de dam
            Vraag 1⏎Kent u de brug?1⏎⏎1X, 23 maart 2018 => V1: Kent u de brug?{1} ¦ 1: X, 23 maart 2018
            """)
    void ofNotesThatBeginWithANumber(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is (1) een brug; (2) een dam; en⏎(3) een sluis. => V1: Ja. ¦ A1: Nodig is (1) een brug; (2) een dam; en (3) een sluis.
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is (1) een brug;⏎(2) een dam;⏎(3) een sluis. => V1: Ja. ¦ A1: Nodig is (1) een brug; (2) een dam; (3) een sluis.
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎(a) een brug; (b) een dam. => V1: Ja. ¦ A1: Nodig is: (a) een brug; (b) een dam.
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎(1) een brug;⏎(2) een dam. => V1: Ja. ¦ A1: Nodig is: ¶ ‹(1)› een brug; ¶ ‹(2)› een dam.
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎1.⏎een brug⏎2.⏎een dam => V1: Ja. ¦ A1: Nodig is: ¶ ‹1.› een brug ¶ ‹2.› een dam
            """)
    void ofNumbersThatCountWithinASentence(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎a. een brug; en⏎b. een dam. => V1: Ja. ¦ A1: Nodig is: ¶ ‹a.› een brug; en ¶ ‹b.› een dam.
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎– een brug;⏎en⏎– een dam. => V1: Ja. ¦ A1: Nodig is: ¶ ‹–› een brug; en ¶ ‹–› een dam.
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎a. een brug⏎b. een dam => V1: Ja. ¦ A1: Nodig is: ¶ ‹a.› een brug ¶ ‹b.› een dam
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎1. het herstel van de oude brug over de kolk en van de nieuwe dam langs de kade van het dorp⏎2. een dam => V1: Ja. ¦ A1: Nodig is: ¶ ‹1.› het herstel van de oude brug over de kolk en van de nieuwe dam langs de kade van het dorp ¶ ‹2.› een dam
            Vraag 1⏎Ja.⏎Antwoord 1⏎Nodig is:⏎– een brug; en⏎– een dam. => V1: Ja. ¦ A1: Nodig is: ¶ ‹–› een brug; en ¶ ‹–› een dam.
            """)
    void ofItemsThatFollowEachOther(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Kent u de brug?1 Die is d.d.1 mei open.⏎⏎1 Brug => V1: Kent u de brug?{1} Die is d.d.1 mei open. ¦ 1: Brug
            Vraag 1⏎Kent u de brug van1 mei?⏎Antwoord 1⏎Ja.1⏎⏎1 Brug => V1: Kent u de brug van1 mei? ¦ A1: Ja.{1} ¦ 1: Brug
            Vraag 1⏎Kent u de brug?1 De dam is open.⏎⏎1 Brug => V1: Kent u de brug?{1} De dam is open. ¦ 1: Brug
            """)
    void ofDaysGluedToAStopOrAWord(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Vraag 1⏎Kent u de brug van4 tot 6 meter, bij dam⏎1 of 2?1 En dan?⏎⏎1 Brug => V1: Kent u de brug van4 tot 6 meter, bij dam 1 of 2?{1} En dan? ¦ 1: Brug
            Vraag 1⏎Kent u de brug, in casu1 op de 3?⏎1 Zo ja, hoe dan?⏎Antwoord 1⏎Ja.⏎⏎1 Brug => V1: Kent u de brug, in casu1 op de 3?{1} Zo ja, hoe dan? ¦ A1: Ja. ¦ 1: Brug
            Vraag 1⏎Kent u Kamerstuk 33 343, nr. 11, over de brug?⏎1⏎Antwoord 1⏎Ja.⏎⏎1 Brug => V1: Kent u Kamerstuk 33 343, nr. 11, over de brug?{1} ¦ A1: Ja. ¦ 1: Brug
            Vraag 1⏎Kent u inQ1 de brug?1«Nee», zegt u.⏎⏎1 Brug => V1: Kent u inQ1 de brug?{1}«Nee», zegt u. ¦ 1: Brug
            """)
    void ofDigitsThatMayBeAMark(String text, @Nullable String expected) {
        assertRead(text, expected);
    }
}
