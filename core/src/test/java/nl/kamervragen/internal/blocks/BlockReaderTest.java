package nl.kamervragen.internal.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
    @Test
    void makesABlockOfWhatStandsBehindEachLabel() {
        assertThat(read("Kop\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\nMeer niet.\n"))
                .containsExactly("VOORWERK [] 1", "VRAAG [1] 1", "ANTWOORD [1] 2");
    }

    @Test
    void keepsLabelsOutOfOrder() {
        assertThat(read("Vraag 4, 5 en 9\nA?\nVraag 6\nB?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [4, 5, 9] 1", "VRAAG [6] 1");
    }

    @Test
    void readsALabelThatIsPrintedTwiceOnce() {
        assertThat(read("Vraag 1\n\nVraag 1\nKlopt dit?\n")).containsExactly("VOORWERK [] 0", "VRAAG [1] 1");
    }

    @Test
    void takesThePieceOfASentenceThatLooksLikeALabelForText() {
        assertThat(read("Vraag 7\nA?\nAntwoord 7\nIk verwijs naar het antwoord op\nvraag 3.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [7] 1", "ANTWOORD [7] 2");
    }

    @Test
    void readsQuestionsThatAreNumberedWithoutAWord() {
        assertThat(read("1. Klopt dit?\n\nAntwoord vraag 1:\nJa.\n\n2. Waarom?\n\nAntwoord vraag 2:\nDaarom.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "ANTWOORD [1] 1", "VRAAG [2] 1", "ANTWOORD [2] 1");
        assertThat(read("1\nKlopt dit?\n\nAntwoord\nJa.\n\n2\nWaarom?\n\nAntwoord\nDaarom.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "ANTWOORD [] 1", "VRAAG [2] 1", "ANTWOORD [] 1");
    }

    @Test
    void readsQuestionsWhoseNumbersHaveNoSign() {
        assertThat(read("1 Klopt dit?\n\n2\tWaarom?\n\n3 «Gemaal» is dicht, weet u dat?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "VRAAG [2] 1", "VRAAG [3] 1");
        assertThat(read("Er zijn twee sluizen.\n2 Schippers vroegen ernaar. Wist u dat?\n3 Bruggen ook?\n"))
                .containsExactly("VOORWERK [] 3");
    }

    @Test
    void readsAnswersThatAreTheItemsOfAListBehindTheQuestions() {
        assertThat(read("1. Klopt dit?\n2. Waarom?\n\nAntwoorden\n\n1. Ja.\n2. Om het gemaal.\n"))
                .containsExactly(
                        "VOORWERK [] 0",
                        "VRAAG [1] 1",
                        "VRAAG [2] 1",
                        "VOORWERK [] 0",
                        "ANTWOORD [1] 1",
                        "ANTWOORD [2] 1");
        assertThat(read("1. Klopt dit?\n2. Waarom?\n3. Hoe?\n\nAntwoorden\n\nHierom:\n1. het gemaal;\n2. de sluis.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "VRAAG [2] 1", "VRAAG [3] 1", "ANTWOORD [] 3");
    }

    @Test
    void readsThePartsOfAQuestion() {
        assertThat(read("Vraag 1a\nKlopt dit?\nVraag 1b\nWaarom?\nAntwoord 1a en b\nJa.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "VRAAG [1] 1", "ANTWOORD [1] 1");
    }

    @Test
    void takesANumberedListInAnAnswerForNoQuestions() {
        assertThat(read("Vraag 1\nWelke?\nAntwoord 1\nDeze:\n1. de brug;\n2. de sluis.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "ANTWOORD [1] 3");
    }

    @Test
    void takesAListThatAsksNothingForNoQuestions() {
        assertThat(read("Hierom:\n1. er was geld;\n2. er was tijd.\n")).containsExactly("VOORWERK [] 3");
        assertThat(read("1. De brug is dicht.")).containsExactly("VOORWERK [] 1");
        assertThat(read("1. De brug is dicht.\nAntwoord 1\nWaarom?\n"))
                .containsExactly("VOORWERK [] 1", "ANTWOORD [1] 1");
    }

    @Test
    void prefersANumberBelowABlankLine() {
        assertThat(read("Brug\n\n1. Klopt dit?\n1. Of dat?\n\n2. Waarom?\n"))
                .containsExactly("VOORWERK [] 1", "VRAAG [1] 2", "VRAAG [2] 1");
    }

    @Test
    void readsLabelsInSmallLetters() {
        assertThat(read("vraag 1\nKlopt dit?\nvraag 2\nWaarom?1\nantwoord 1\nHierom:\nantwoord 2\nDaarom.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "VRAAG [2] 1", "ANTWOORD [1] 1", "ANTWOORD [2] 1");
    }

    @Test
    void takesSmallLettersWithinASentenceForText() {
        assertThat(read("vraag 1\nGeldt het antwoord op\nvraag 3\nook hier?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 3");
    }

    @Test
    void takesSmallLettersForTextWhereLabelsHaveCapitals() {
        assertThat(read("Vraag 1\nKlopt dit?\nvraag 2\nWaarom?\n")).containsExactly("VOORWERK [] 0", "VRAAG [1] 3");
    }

    @Test
    void takesALabelWithTextThatDoesNotFitBetweenTheOthersForText() {
        assertThat(read("Vraag 1\nKlopt dit?\nVraag 3: Hoe dan?\nVraag 2\nWaarom?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 2", "VRAAG [2] 1");
    }

    @Test
    void keepsLabelsOutOfOrderThatAllHaveTheirTextBehindThem() {
        assertThat(read("Vraag 5: Klopt dit?\nVraag 2: Waarom?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [5] 1", "VRAAG [2] 1");
        assertThat(read("Vraag 5. Klopt dit?\nVraag 2. Waarom?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [5] 1", "VRAAG [2] 1");
    }

    @Test
    void takesThemForTextWhenNothingClosesThem() {
        assertThat(read("Vraag 1 Klopt dit?\nVraag 2 Waarom?\nVraag 9 Hoe?\nVraag 3 Wanneer?\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "VRAAG [2] 2", "VRAAG [3] 1");
    }

    @Test
    void beginsTheTextBehindALabelAtItsFirstLetter() {
        String text = "Vraag 1:  Klopt dit?\n";
        Block vraag = BlockReader.read(LayoutReader.read(LineReader.read(text)))
                .blocks()
                .get(1);

        assertThat(vraag.lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(text.substring(line.begin(), line.end())).isEqualTo("Klopt dit?"));
    }

    @Test
    void endsALabelsListAtTheEndOfTheText() {
        assertThat(read("Vraag 1,\n")).containsExactly("VOORWERK [] 0", "VRAAG [1] 0");
        assertThat(read("Vraag 1,\n2,\n")).containsExactly("VOORWERK [] 0", "VRAAG [1, 2] 0");
    }

    @Test
    void takesJointLabelsForTextThatNameMoreThanTenThousandNumbers() {
        List<String> blocks = read("Vraag 1–999\nKlopt dit?\n".repeat(11) + "Vraag 1–10\nHoe?\nVraag 3\nWaarom?\n");

        assertThat(blocks).hasSize(1 + 10 + 2);
        assertThat(blocks.get(10)).startsWith("VRAAG [1, 2, 3, ").endsWith("998, 999] 3");
        assertThat(blocks.subList(11, 13)).containsExactly("VRAAG [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] 1", "VRAAG [3] 1");
    }

    @Test
    void readsAMededelingInsteadOfAnswers() {
        assertThat(read("Vraag 1\nKlopt dit?\nMededeling\nHet antwoord volgt.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "MEDEDELING [] 1");
        assertThat(read("Mededeling\nHet antwoord volgt.\nVraag 1\nKlopt dit?\n"))
                .containsExactly("VOORWERK [] 0", "MEDEDELING [] 1", "VRAAG [1] 1");
    }

    @Test
    void readsAToelichtingBehindAllElse() {
        assertThat(read("Vraag 1\nKlopt dit?\nToelichting: Dit vult eerdere vragen aan.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "TOELICHTING [] 1");
        assertThat(read("Antwoord 1\nJa.\nToelichting: Dit vult aan.\nVraag 2\nKlopt dit?\n"))
                .containsExactly("VOORWERK [] 0", "ANTWOORD [1] 2", "VRAAG [2] 1");
    }

    private static List<String> read(String text) {
        return BlockReader.read(LayoutReader.read(LineReader.read(text))).blocks().stream()
                .map(block -> block.kind() + " " + block.numbers() + " "
                        + block.lines().size())
                .toList();
    }
}
