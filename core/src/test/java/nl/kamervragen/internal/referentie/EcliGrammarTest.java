package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of judgments; "⏎" stands for a line break. */
class EcliGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            ECLI:NL:HR:2019:2006 en ECLI:NL:PHR:2019:887 => ECLI ECLI:NL:HR:2019:2006; ECLI ECLI:NL:PHR:2019:887
            ECLI:NL:RB-⏎DHA:2020:865 => ECLI ECLI:NL:RBDHA:2020:865
            ECLI:NL:RBDHA:⏎2020:865 => ECLI ECLI:NL:RBDHA:2020:865
            ECLI: NL: RVS: 2024: 3946 => ECLI ECLI:NL:RVS:2024:3946
            ECLI:CE:ECHR:2010:0610JUD000330092 => ECLI ECLI:CE:ECHR:2010:0610JUD000330092
            ECLI:NL:CRVB:2020:ABC => ECLI ECLI:NL:CRVB:2020:ABC
            ECLI:NL:RVS:2024:3946en verder => ECLI ECLI:NL:RVS:2024:3946
            LJN BD1234 en LJN-nummer BK5678 => ECLI LJN BD1234; ECLI LJN BK5678
            HvJ EU 16 juli 2020, C-311/18, ECLI:EU:C:2020:559 => ECLI ECLI:EU:C:2020:559
            zaak C-373/19 =>
            LJN: BV1234, HR 12 mei 2012, nr. 10/0034 => ECLI LJN BV1234
            ECLI:NL:HR:2012:BV1234, r.o. 3.4 => ECLI ECLI:NL:HR:2012:BV1234
            ECLI:NL:RVS:2024:3946 => ECLI ECLI:NL:RVS:2024:3946
            ECLI:NL:RVS:2024:39-⏎46 => ECLI ECLI:NL:RVS:2024:3946
            ECLI:NL:RVS:2024:39-⏎en verder => ECLI ECLI:NL:RVS:2024:39
            ECLI:NL:RVS:2024:39-46 => ECLI ECLI:NL:RVS:2024:39
            ECLI:NL-⏎:RVS:2024:3946 => ECLI ECLI:NL:RVS:2024:3946
            ECLI:EU:C:2024:394. => ECLI ECLI:EU:C:2024:394
            ECLI:DE:BGH:2024:0101.U1.A => ECLI ECLI:DE:BGH:2024:0101.U1.A
            ECLI:DE:BGH:2024:0101.u1 => ECLI ECLI:DE:BGH:2024:0101
            ECLI:NL:RVS:2024 =>
            ECLI:NL:RVS:2024:3946en => ECLI ECLI:NL:RVS:2024:3946
            ECLI:NL:RVS:2024:ABCDEFGHIJKLMNOPQRSTUVWXYZABC =>
            LJN BD1234 => ECLI LJN BD1234
            LJN: BD 1234 => ECLI LJN BD1234
            LJN-nummer: BD1234 => ECLI LJN BD1234
            LJN B1234 =>
            LJN BD12345 =>
            LJN BD123 =>
            LJN BDx =>
            """)
    void findsJudgmentsByTheirIdentifier(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            ECLI-NL:RVS:2024:3946 =>
            ECLI:NL:2018Z10592 => ZAAK 2018Z10592
            ECLI:NL:RVS:2018Z10592:1 => ZAAK 2018Z10592
            LJN BD12345 =>
            LJN BDA1234 =>
            LJN-BD 1234 => ECLI LJN BD1234
            LJN nr. BD1234 => ECLI LJN BD1234
            """)
    void readsNothingThatIsNotWhole(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Zie [ECLI:NL:RVS:2024:3946], en [LJN BD1234].
            """)
    void lastsToTheEndOfTheIdentifier(String marked) {
        assertPlaces(marked);
    }
}
