package nl.kamervragen.parser;

import static nl.kamervragen.parser.ShortTexts.assertRead;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of texts in the form that the Aanhangsel had until 2010, and of texts that look like it. */
class OldAanhangselTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            1⏎Is dat zo?⏎2⏎Waarom?⏎Antwoord⏎1⏎Ja.⏎2⏎Daarom. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1: Ja. ¦ A2: Daarom.
            1. Is dat zo?⏎2. Waarom?⏎Antwoord⏎1. Ja.⏎2. Daarom. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1: Ja. ¦ A2: Daarom.
            1⏎Is dat zo?⏎2⏎Waarom?⏎3⏎Hoe dan?⏎Antwoord⏎1⏎Ja.⏎2 en 3⏎Daarom. => V1: Is dat zo? ¦ V2: Waarom? ¦ V3: Hoe dan? ¦ A1: Ja. ¦ A2,3: Daarom.
            1⏎Is dat zo?1⏎2⏎Waarom?⏎1 De Brugwachter, 2 mei 2006.⏎Antwoord⏎1⏎Ja.⏎2⏎Daarom. => V1: Is dat zo?{1} ¦ V2: Waarom? ¦ A1: Ja. ¦ A2: Daarom. ¦ 1: De Brugwachter, 2 mei 2006.
            1⏎Is dat zo?⏎2⏎Waarom?⏎Antwoord⏎1⏎Ja.1⏎2⏎Daarom.⏎1 De Brugwachter, 2 mei 2006. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1: Ja.{1} ¦ A2: Daarom. ¦ 1: De Brugwachter, 2 mei 2006.
            1⏎Is dat zo?⏎2⏎Waarom?⏎Antwoord van minister Terpstra (Financiën). (Ontvangen⏎3 mei 2006)⏎1 en 2⏎Ja. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1,2: Ja.
            1⏎Is dat zo?⏎Antwoord⏎Antwoord van minister Terpstra (Financiën). (Ontvangen 3 mei 2006)⏎Ja. => V1: Is dat zo? ¦ A1: Ja.
            1⏎Is dat zo?⏎Antwoord⏎Antwoord van minister Terpstra (Financiën). (Ontvangen 3 mei 2006)⏎1⏎Ja. => V1: Is dat zo? ¦ A1: Ja.
            """)
    void numbersItsAnswersWithoutAWord(String text, @Nullable String expected) {
        assertRead(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            1⏎Is dat zo?⏎2⏎Waarom?⏎Antwoord⏎Ja, daarom. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1,2: Ja, daarom.
            1. Is dat zo?⏎2. Waarom?⏎Antwoord⏎Hierom:⏎1. het moet;⏎2. het kan;⏎3. het mag. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1,2: Hierom: ¶ ‹1.› het moet; ¶ ‹2.› het kan; ¶ ‹3.› het mag.
            1⏎Is dat zo?⏎Antwoord⏎Ja.⏎2⏎Waarom?⏎Antwoord⏎Daarom. => V1: Is dat zo? ¦ V2: Waarom? ¦ A1: Ja. ¦ A2: Daarom.
            1⏎Is dat zo?⏎2⏎Kent u het antwoord van minister Terpstra?⏎Antwoord van hem is er. => V1: Is dat zo? ¦ V2: Kent u het antwoord van minister Terpstra? ¶ Antwoord van hem is er.
            """)
    void isNotSeenWhereOtherLabelsStand(String text, @Nullable String expected) {
        assertRead(text, expected);
    }
}
