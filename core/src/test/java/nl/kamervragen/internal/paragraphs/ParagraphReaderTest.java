package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;

class ParagraphReaderTest {
    /** Lines as full as a column of the official page allows. */
    private static final String COLUMN = """
            Antwoord 1
            De sluis bij het oude gemaal is sinds het voorjaar gesloten voor alle
            schepen, omdat de deuren bij hoog water niet meer goed op elkaar passen
            en het waterschap de kade daarachter niet langer veilig genoeg vindt.
            Ja.
            Het waterschap verwacht de nieuwe deuren in de loop van het najaar en zal
            de schippers daarover op tijd een bericht sturen.
            """;

    @Test
    void endsAParagraphWhereALineEndedEarly() {
        assertThat(answer(COLUMN))
                .hasSize(3)
                .satisfies(texts -> assertThat(texts.get(1)).isEqualTo("Ja."))
                .satisfies(texts -> assertThat(texts.get(2)).endsWith("op tijd een bericht sturen."));
    }

    @Test
    void endsNoParagraphAtALineSeparator() {
        String text = COLUMN.replace("veilig genoeg vindt.\nJa.\n", "veilig genoeg vindt.\u2028Ja.\n");
        assertThat(answer(text))
                .hasSize(2)
                .satisfies(texts -> assertThat(texts.get(0)).endsWith("veilig genoeg vindt. Ja."));
    }

    @Test
    void takesEachLineOfADraftForAParagraph() {
        assertThat(answer("Antwoord 1\nDe brug is dicht.\nDe sluis is open.\n"))
                .containsExactly("De brug is dicht.", "De sluis is open.");
    }

    @Test
    void joinsASentenceThatADraftCutInTwo() {
        assertThat(answer("Antwoord 1\nDe brug is dicht, zodat \nniemand er langs kan.\n"))
                .containsExactly("De brug is dicht, zodat niemand er langs kan.");
    }

    @Test
    void joinsThePassageOfADraftThatWasBrokenByHand() {
        assertThat(answer("""
                Antwoord 1
                De sluis bij het oude gemaal is sinds het voorjaar gesloten.
                Het waterschap liet dat weten in een brief aan de schippers,
                die daar al langer op wachtten dan hun was toegezegd.
                Duidelijkheid is er nu.
                """)).hasSize(1);
    }

    @Test
    void endsAParagraphAtTwoBlankLinesWhereOneIsUsual() {
        String text = "Vraag 1\n\nEen.\n\nTwee.\n\nAntwoord 1\n\nDrie.\n\nVier,\n\nvijf en zes\n\n\nen zeven.\n";
        assertThat(answer(text)).containsExactly("Drie.", "Vier, vijf en zes", "en zeven.");
    }

    @Test
    void keepsTheItemsOfAListApartFromTheirSigns() {
        List<Prose> items = passage(
                "Antwoord 1\nEr zijn twee redenen:\n– de deuren passen niet;\n– de kade zakt.\n", BlockKind.ANTWOORD);
        assertThat(items)
                .extracting(prose -> prose.text().toString())
                .containsExactly("Er zijn twee redenen:", "de deuren passen niet;", "de kade zakt.");
        assertThat(items).extracting(prose -> prose.sign().isPresent()).containsExactly(false, true, true);
    }

    @Test
    void endsAnItemOfADraftBeforeTheSameDash() {
        assertThat(answer("Antwoord 1\n– de brug,\n– de sluis.\n")).containsExactly("de brug,", "de sluis.");
        assertThat(answer("Antwoord 1\n– de brug,\n- en de sluis.\n")).containsExactly("de brug, - en de sluis.");
        assertThat(answer("Antwoord 1\nde brug,\n– en de sluis.\n")).containsExactly("de brug, – en de sluis.");
        assertThat(answer("Antwoord 1\n– de brug,\nen de sluis.\n")).containsExactly("de brug, en de sluis.");
    }

    @Test
    void readsAnItemWhoseTextStandsBelowItsSign() {
        assertThat(answer("Antwoord 1\nHet gaat om:\n–\nDe brug.\n•\nDe sluis.\n"))
                .containsExactly("Het gaat om:", "De brug.", "De sluis.");
    }

    @Test
    void mendsABrokenWordThatStandsWholeElsewhere() {
        assertThat(mended("De water-\nschappen weten het, zeggen de waterschappen."))
                .isEqualTo("De waterschappen weten het, zeggen de waterschappen.");
        assertThat(mended("Dit is niet-\ncommercieel, zoals alles wat niet-commercieel is."))
                .startsWith("Dit is niet-commercieel");
    }

    @Test
    void writesACompoundAsOneWordWhenNothingSpeaksAgainstIt() {
        assertThat(mended("De bruggen-\nbouwer komt.")).isEqualTo("De bruggenbouwer komt.");
    }

    @Test
    void keepsAHyphenThatBelongsToTheWord() {
        assertThat(mended("De brug-\nen sluiswachters komen.")).isEqualTo("De brug- en sluiswachters komen.");
        assertThat(mended("De H3-\nbruggen zijn dicht.")).isEqualTo("De H3-bruggen zijn dicht.");
        assertThat(mended("De RWS-\nsluizen zijn dicht.")).isEqualTo("De RWS-sluizen zijn dicht.");
        assertThat(mended("Mevrouw Bos-\nVan Dam komt.")).isEqualTo("Mevrouw Bos-Van Dam komt.");
    }

    @Test
    void mendsALinkWithItsHyphens() {
        assertThat(mended("Zie https://www.voorbeeld.nl/sluis/een-\ntwee voor meer."))
                .isEqualTo("Zie https://www.voorbeeld.nl/sluis/een-twee voor meer.");
        assertThat(mended("Zie https://\nwww.voorbeeld.nl/sluis voor meer."))
                .isEqualTo("Zie https://www.voorbeeld.nl/sluis voor meer.");
    }

    @Test
    void putsAccentsBackThatTheExtractionSetApart() {
        assertThat(mended("Het lid Vukic ´ zwijgt.")).isEqualTo("Het lid Vukić zwijgt.");
        assertThat(mended("Het cafe\u0301 is dicht.")).isEqualTo("Het café is dicht.");
    }

    @Test
    void writesOneSpaceForBlanksOfEveryKind() {
        assertThat(mended("De\u00A0brug \t is\u2009 dicht.")).isEqualTo("De brug is dicht.");
        assertThat(mended("De brug\u00ADwachter\u200B komt.")).isEqualTo("De brugwachter komt.");
    }

    @Test
    void keepsTheLoweredDigitOfAFormulaWithIt() {
        assertThat(mended("De uitstoot van CO\n2-gassen daalt.")).isEqualTo("De uitstoot van CO2-gassen daalt.");
    }

    @Test
    void tellsTheQuestionsOfAJointBlockApart() {
        assertThat(questions("Vraag 1 en 2\nKlopt dit?\n\nWaarom is dat zo?\n"))
                .containsExactly("[1] Klopt dit?", "[2] Waarom is dat zo?");
        assertThat(questions("Vraag 1 en 2\nKlopt dit? Zo ja, waarom?\nZo nee, waarom niet?\nWat doet u eraan?\n"))
                .containsExactly("[1] Klopt dit? Zo ja, waarom?", "[2] Wat doet u eraan?");
        assertThat(questions("Vraag 1 en 2\nKlopt dit?Waarom is dat zo?\n"))
                .containsExactly("[1] Klopt dit?", "[2] Waarom is dat zo?");
    }

    @Test
    void leavesAJointBlockWholeWhenTheTextDoesNotSayWhereAQuestionEnds() {
        assertThat(questions("Vraag 1 en 2\nKlopt dit? Waarom is dat zo? Wat doet u eraan?\n"))
                .hasSize(1);
        assertThat(passages("Vraag 1 en 2\nKlopt dit? Waarom? Wat nu?\n").doubts())
                .hasSize(1);
    }

    @Test
    void findsAnAnswerThatLostItsLabel() {
        Passages passages = passages("""
                Vraag 1
                Klopt dit?

                Ja, dat klopt.

                Vraag 2
                Waarom?

                Antwoord op vraag 2
                Daarom.
                """);
        assertThat(passages.passages())
                .filteredOn(passage -> passage.kind() == BlockKind.ANTWOORD)
                .extracting(Passage::numbers)
                .containsExactly(List.of(1), List.of(2));
    }

    @Test
    void beginsAnAnswerThatAnnouncesAList() {
        Passages passages = passages("""
                Vraag 1
                Waarom is de brug dicht?

                Dat komt door:

                – de dam;

                – de sluis.

                Vraag 2
                Kent u de dam?

                Ja.
                """);
        assertThat(passages.passages())
                .extracting(Passage::kind, passage -> passage.paragraphs().size())
                .containsExactly(
                        tuple(BlockKind.VOORWERK, 0),
                        tuple(BlockKind.VRAAG, 1),
                        tuple(BlockKind.ANTWOORD, 3),
                        tuple(BlockKind.VRAAG, 1),
                        tuple(BlockKind.ANTWOORD, 1));
    }

    @Test
    void keepsAListWithTheQuestionThatAnnouncesIt() {
        Passages passages = passages("""
                Vraag 1
                Klopt dit?

                Kunt u ingaan op:

                – de brug;

                – de sluis.

                Vraag 2
                Kent u de dam?

                Kunt u ingaan op:

                – de kade.
                """);
        assertThat(passages.passages())
                .extracting(Passage::kind, passage -> passage.paragraphs().size())
                .containsExactly(tuple(BlockKind.VOORWERK, 0), tuple(BlockKind.VRAAG, 4), tuple(BlockKind.VRAAG, 3));
    }

    private static String mended(String text) {
        return String.join("\n", answer("Antwoord 1\n" + text + "\n"));
    }

    private static List<String> answer(String text) {
        return passage(text, BlockKind.ANTWOORD).stream()
                .map(prose -> prose.text().toString())
                .toList();
    }

    private static List<Prose> passage(String text, BlockKind kind) {
        return passages(text).passages().stream()
                .filter(passage -> passage.kind() == kind)
                .flatMap(passage -> passage.paragraphs().stream())
                .toList();
    }

    private static List<String> questions(String text) {
        return passages(text).passages().stream()
                .filter(passage -> passage.kind() == BlockKind.VRAAG)
                .map(passage ->
                        passage.numbers() + " " + passage.paragraphs().get(0).text())
                .toList();
    }

    private static Passages passages(String text) {
        return Street.read(text);
    }
}
