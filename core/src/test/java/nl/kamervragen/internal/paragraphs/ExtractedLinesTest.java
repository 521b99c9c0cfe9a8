package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What extractors do to lines: one ends them behind marks, another glues them together. */
class ExtractedLinesTest {
    private static final String CUT = """
            Antwoord 1
            De sluis bij het oude gemaal is sinds het voorjaar gesloten voor alle
            schepen, omdat de DEUREN bij hoog water niet meer goed op elkaar passen
            en het waterschap de kade daarachter niet langer veilig genoeg vindt.
            Ja, dat klopt.1
            De deuren komen in het najaar.
            Het waterschap verwacht de nieuwe deuren in de loop van het najaar en zal
            de schippers daarover op tijd een bericht sturen.

            1
            Dorpsblad, 3 mei 2020
            """;

    private static final String PARTED = """
            Vraag 1 en 2
            Kent u de sluis bij het oude gemaal, die al jaren niet opengaat? Klopt dat?1

            Weet u ook waarom de deuren bij hoog water niet meer goed op elkaar
            passen?
            Wat vindt u ervan dat het waterschap de kade achter de sluis al sinds het
            voorjaar niet langer veilig genoeg vindt?
            Antwoord 1 en 2
            De sluis bij het oude gemaal is sinds het voorjaar gesloten voor alle
            schepen, omdat de deuren bij hoog water niet meer goed op elkaar passen
            en het waterschap de kade daarachter niet langer veilig genoeg vindt. Het
            waterschap verwacht dat de nieuwe deuren voor het gemaal er zijn2

            in de loop van het najaar.

            1 Dorpsblad, 3 mei 2020
            2 Stadskrant, 4 mei 2020
            """;

    private static final String GLUED = """
            Antwoord 1
            sluis-wachters van het oude gemaal willen weten wanneer de deuren worden vervangen, want de sluiswachters \
            horen al jaren niets van het waterschap, en de sluis-wachters en hun kade-eigenaar zien de kade verder zakken.
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1
            """;

    @ParameterizedTest
    @ValueSource(strings = {"deuren", "CO2 nu", "bij m2", "te 2020", "deur123", "kade.1", "in a1 De"})
    void joinsALineThatEndsInAMarkWhereAllMarksEndLines(String words) {
        assertThat(answer(CUT.replace("DEUREN", words))).contains("Ja, dat klopt.1 De deuren komen in het najaar.");
    }

    @Test
    void joinsARowThatWasCutBeforeAndBehindItsMark() {
        assertThat(answer(CUT.replace("DEUREN", "deuren").replace("klopt.1", "klopt.\n1")))
                .contains("Ja, dat klopt. 1 De deuren komen in het najaar.");
        assertThat(answer(CUT.replace("DEUREN", "deuren").replace("klopt.1\nDe", "klopt\n1\n, want de")))
                .contains("Ja, dat klopt 1, want de deuren komen in het najaar.");
    }

    @Test
    void joinsRowsThatABlankLineBehindAMarkParts() {
        assertThat(answer(PARTED))
                .singleElement()
                .asString()
                .endsWith(
                        "Het waterschap verwacht dat de nieuwe deuren voor het gemaal er zijn2 in de loop van het najaar.");
        assertThat(questions(PARTED))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("Klopt dat?1 Weet u ook waarom de deuren bij hoog water niet meer goed op elkaar passen?");
    }

    @Test
    void partsParagraphsAtBlankLinesThatStandElsewhereToo() {
        String elsewhere = PARTED.replace("passen?\nWat", "passen?\n\nWat").replace("vindt. Het\n", "vindt.\n\nHet\n");

        assertThat(questions(elsewhere))
                .contains("Kent u de sluis bij het oude gemaal, die al jaren niet opengaat? Klopt dat?1");
    }

    @Test
    void beginsTheNextQuestionRatherBelowARowThanWhereItWasCutAtAMark() {
        String block = """
                Vraag 1 en 2
                Kent u de oude sluis?1
                Waarom gaat die al sinds het begin van mei niet
                open voor de schepen die uit de stad komen en naar het meer willen gaan?
                Wat vindt u ervan dat het waterschap de kade daarachter niet veilig vindt?
                """;
        assertThat(questions(block + CUT.replace("DEUREN", "deuren")))
                .last()
                .asString()
                .startsWith("Wat vindt u ervan");
    }

    @Test
    void endsAParagraphBehindAMarkOnALineOfItsOwnWhereTheNextWouldNotHaveFitted() {
        assertThat(answer(CUT.replace("DEUREN", "deuren")
                        .replace(
                                "klopt.1\n",
                                "klopt.\n1\nHet waterschap ziet de deuren, die al jaren oud zijn, elk\nuur. ")))
                .contains("Ja, dat klopt. 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {", want dat", "; dat", ": dat", "? Zo nee", ". Dat"})
    void joinsALineThatBeginsWithTheSignOfASentence(String next) {
        assertThat(answer(CUT.replace("DEUREN", "deuren1").replace("klopt.1\nDe", "klopt c.s. 1\n" + next + " de")))
                .contains("Ja, dat klopt c.s. 1" + next + " de deuren komen in het najaar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {", zegt het waterschap", ") van de deuren", "."})
    void writesTheSignOfASentenceBehindItsWord(String next) {
        assertThat(answer(CUT.replace("DEUREN", "deuren").replace("klopt.1\n", "klopt1\n" + next + "\n")))
                .anyMatch(text -> text.contains("Ja, dat klopt1" + next));
    }

    @Test
    void endsAParagraphBehindANumberThatIsThatOfNoNote() {
        assertThat(answer(CUT.replace("DEUREN", "deuren")
                        .replace("Ja, dat klopt.1\nDe deuren komen in het najaar.", "Open 21.870\nDicht 12.100")))
                .contains("Dicht 12.100")
                .anyMatch(text -> text.endsWith("Open 21.870"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"deuren1", "deur12", "deuren¹", "in.1 De", "«a»1 De"})
    void endsAParagraphAtAMarkWhereSomeMarksStandWithinLines(String words) {
        assertThat(answer(CUT.replace("DEUREN", words)))
                .contains("Ja, dat klopt.1")
                .anyMatch(text -> text.startsWith("De deuren komen in het najaar."));
    }

    @Test
    void endsAParagraphAtAMarkWhereNotesStandBesideTheirNumbers() {
        assertThat(answer(CUT.replace("\n1\nDorps", "\n1 Dorps").replace("DEUREN", "deuren")))
                .contains("Ja, dat klopt.1");
    }

    @Test
    void mendsWordsThatWereBrokenWhereLinesWereGlued() {
        assertThat(answer(GLUED))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("sluiswachters van")
                        .contains("en de sluiswachters en hun kade-eigenaar zien"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kamer-stukken", "deKamer-stukken", "het Aan-hangsel", "arti-kel", "eer-ste lid", "Verorde-ning"
            })
    void mendsWordsThatDocumentsCiteWithThoughTheyStandNowhereElse(String words) {
        assertThat(answer(GLUED.replace("oude gemaal", "gemaal, zie " + words + " 3")))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("zie " + words.replace("-", "") + " 3"));
    }

    @Test
    void mendsThemAmongCharactersThatNeedMendingThemselves() {
        assertThat(answer(GLUED.replace("oude gemaal", "oude\u00A0gemaal")))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("sluiswachters van het oude gemaal")
                        .contains("en de sluiswachters en hun kade-eigenaar zien"));
    }

    @Test
    void leavesThemWhereLinesWereKept() {
        assertThat(answer(GLUED + "\f"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("sluis-wachters van")
                        .contains("en de sluis-wachters en hun kade-eigenaar zien"));
        assertThat(answer(GLUED.replace("Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1\n", "")))
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("sluis-wachters van"));
    }

    private static List<String> answer(String text) {
        return paragraphs(text, BlockKind.ANTWOORD);
    }

    private static List<String> questions(String text) {
        return paragraphs(text, BlockKind.VRAAG);
    }

    private static List<String> paragraphs(String text, BlockKind kind) {
        return Street.read(text).passages().stream()
                .filter(passage -> passage.kind() == kind)
                .flatMap(passage -> passage.paragraphs().stream())
                .map(prose -> prose.text().toString())
                .toList();
    }
}
