package nl.kamervragen.internal.referentie;

import static nl.kamervragen.internal.referentie.Found.assertFound;
import static nl.kamervragen.internal.referentie.Found.assertPlaces;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of questions of the same document; "⏎" stands for a line break. */
class VraagGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Zie het antwoord op vraag 5 en 6. => VRAAG 5,6
            Zie de beantwoording van vragen 4 t/m 6. => VRAAG 4,5,6
            Zie antwoorden 1 en 2. => VRAAG 1,2
            Zie hiervoor het antwoord bij vraag 12. => VRAAG 12
            Zie antwoord op vraag 1, 2, 3 en 5. => VRAAG 1,2,3,5
            zie het antwoord op vraag 8 en het antwoord op vraag 9 => VRAAG 8; VRAAG 9
            zie vraag 1. => VRAAG 1
            Voor het antwoord verwijs ik naar vraag 7. => VRAAG 7
            Ik verwijs u naar de antwoorden op vragen 3 en 4, en naar vraag 8 => VRAAG 3,4; VRAAG 8
            In het antwoord op vraag 3 is dit toegelicht => VRAAG 3
            Zoals in vraag 3 gesteld => VRAAG 3
            zie het antwoord op de voorgaande vraag 3 =>
            het antwoord op vraag 2a => VRAAG 2
            zie antwoord 3. => VRAAG 3
            het antwoord opvraag 3 => VRAAG 3
            de antwoorden opvragen 3 en 4 => VRAAG 3,4
            het antwoordop vraag 3 => VRAAG 3
            de antwoorden opde vragen 3 en 4 => VRAAG 3,4
            het opvragen 3 weken later =>
            zie beantwoording vraag 3 => VRAAG 3
            zie beantwoording 3 => VRAAG 3
            Mijn antwoord op vraag 3 en 4 luidt => VRAAG 3,4
            De antwoorden op de vragen 3, 4 en 5 zijn => VRAAG 3,4,5
            Vraag 2 betreft de dijken. => VRAAG 2
            Antwoord 3 gaat over dijken. =>
            Zie Vraag 3 => VRAAG 3
            Zie Antwoord 3 => VRAAG 3
            de beantwoording van vraag 3 van de leden Jansen en Pieters =>
            het antwoord op vraag 3 van de eerdere Kamervragen =>
            het antwoord op vraag 3 van die vragen =>
            het antwoord op vraag 3 van deze vragen => VRAAG 3
            het antwoord op vraag 3 van de vragen van het lid Jansen =>
            vraag 3 van de Kamervragen van de leden Jansen en Pieters =>
            vraag 3 in de beantwoording van de vragen van het lid Jansen =>
            vraag 3 in de antwoorden => VRAAG 3
            Kunt u vraag 3 en 4 apart beantwoorden? => VRAAG 3,4
            Indien vraag 3 nee is => VRAAG 3
            vraag 3 (Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 12) => AANHANGSEL ah-tk-20182019-12
            antwoord op vraag 3, Aanhangsel Handelingen, vergaderjaar 2018–2019, nr. 12 => AANHANGSEL ah-tk-20182019-12
            Wij vragen 3 miljoen euro. =>
            Kunt u de vragen één voor één beantwoorden? =>
            Kunt u de vragen één-voor-één beantwoorden? =>
            Zie het antwoord op vraag één, voor zover bekend. => VRAAG 1
            Gemeenten vragen 5 jaar uitstel. =>
            de vraag 2 keer te stellen =>
            Op de vraag 10 dagen uitstel te geven =>
            In antwoord 12 dagen later =>
            van vraag 1 tot en met 5 => VRAAG 1,2,3,4,5
            de vragen 1 en 2 samen => VRAAG 1,2
            de antwoorden op de vragen 11, 12 en 13 => VRAAG 11,12,13
            antwoord op vraag 3 t/m 5, 7 en 9-11 => VRAAG 3,4,5,7,9,10,11
            Zie het antwoord op vraag drie. => VRAAG 3
            vraag één en vraag twee => VRAAG 1; VRAAG 2
            Zie het antwoord onder 3. =>
            Zie onder 3. =>
            vraag naar 3000 woningen =>
            aanvraag 12 is afgewezen =>
            navraag 3 weken later =>
            Kamervraag 3 =>
            deelvraag 3 =>
            zie de vragen 2 tot 4 => VRAAG 2,3,4
            het antwoord op vraag 12, 3 jaar geleden => VRAAG 12
            vraag 2 en 3 september => VRAAG 2
            op vraag 4 en antwoord 5 => VRAAG 4; VRAAG 5
            zie mijn antwoorden op vragen 2 en 3, alsmede vraag 4 => VRAAG 2,3; VRAAG 4
            Zie de antwoorden op de vragen 2, 3, en 4 => VRAAG 2,3,4
            Zie voor het antwoord op deze vraag het antwoord op vraag 1 => VRAAG 1
            zie vraag 2 (Aanhangsel 3) =>
            zie vraag 2 (AH 3) =>
            zie vraag 2 (over bruggen) => VRAAG 2
            zie vraag 2, aanhangsel =>
            zie vraag 2 van het lid Zandstra =>
            zie vraag 2 van mijn brief => VRAAG 2
            wat vragen 3 =>
            wat vraag 3 betreft =>
            Vraag 2 betreft => VRAAG 2
            Vraag 2 =>
            Vraag 2 Betreft =>
            Antwoord 2 betreft =>
            vraag 2 => VRAAG 2
            (Vraag 2) => VRAAG 2
            x Vraag 2 betreft =>
            zie vraag 2a => VRAAG 2
            zie vraag 2.5 =>
            zie vraag 2-5 => VRAAG 2,3,4,5
            zie vraag 2:5 =>
            zie vraag 2/5 =>
            zie vraag 2,5 => VRAAG 2,5
            zie vraag vier => VRAAG 4
            zie vraag een =>
            zie vraag 3 euro =>
            Gezien het voorgaande is vraag 2 niet van toepassing. => VRAAG 2
            Kunt u de vragen 1 voor 1 beantwoorden? =>
            Zie het antwoord op vraag 1 voor de toelichting. => VRAAG 1
            (Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12, antwoord op vraag 3) => AANHANGSEL ah-tk-20232024-12
            (Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12) en het antwoord op vraag 3 => AANHANGSEL ah-tk-20232024-12; VRAAG 3
            Zie inde antwoorden opde vragen 3 en 4 => VRAAG 3,4
            """)
    void findsQuestionsOfTheSameDocument(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            op vraag 2a en vraag 3h => VRAAG 2; VRAAG 3
            op vragen vier–zes => VRAAG 4,5,6
            op vraag 3.5 =>
            op vraag 3/5 =>
            op vraag 3:5 =>
            Dat is zo. Vraag 2 betreft de brug => VRAAG 2
            op vragenlijst 3 =>
            aanvraag 3 =>
            """)
    void readsPartsOfQuestionsAndNumbersInLetters(String text, @Nullable String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            In antwoord op [vraag 2a], op [vraag 3h] en op [vraag 4]i; zie[vraag 5], van[vragen 6 en 7].
            In antwoord op [vragen vier en vijf] en [antwoord zes–acht] staat
            """)
    void lastsToTheLastNumberOrItsPart(String marked) {
        assertPlaces(marked);
    }
}
