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
    void takesANumberedListInAnAnswerForNoQuestions() {
        assertThat(read("Vraag 1\nWelke?\nAntwoord 1\nDeze:\n1. de brug;\n2. de sluis.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "ANTWOORD [1] 3");
    }

    @Test
    void readsAMededelingInsteadOfAnswers() {
        assertThat(read("Vraag 1\nKlopt dit?\nMededeling\nHet antwoord volgt.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "MEDEDELING [] 1");
    }

    @Test
    void readsAToelichtingBehindAllElse() {
        assertThat(read("Vraag 1\nKlopt dit?\nToelichting: Dit vult eerdere vragen aan.\n"))
                .containsExactly("VOORWERK [] 0", "VRAAG [1] 1", "TOELICHTING [] 1");
    }

    private static List<String> read(String text) {
        return BlockReader.read(LayoutReader.read(LineReader.read(text))).blocks().stream()
                .map(block -> block.kind() + " " + block.numbers() + " "
                        + block.lines().size())
                .toList();
    }
}
