package nl.kamervragen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.kamervragen.internal.lines.LineReader;
import nl.kamervragen.internal.lines.Lines;
import org.junit.jupiter.api.Test;

/** Which lines number pages, by the series that they make. */
class PageNumbersTest {
    private static final String OPEN = "de brug bij de sluis is dicht en wie er langs wil vaart om,";
    private static final String CLOSED = "De brug bij de sluis is dicht.";

    @Test
    void numbersPagesAmidSentences() {
        String text = rows(30, OPEN) + "1\n" + rows(33, OPEN) + "2\n" + rows(9, OPEN) + "3\n";
        assertThat(numbersIn(text)).containsExactly("1", "2", "3");
    }

    @Test
    void numbersPagesFromTheSecondOn() {
        String text = rows(30, OPEN) + "2\n" + rows(33, OPEN) + "3\n" + rows(20, OPEN);
        assertThat(numbersIn(text)).containsExactly("2", "3");
    }

    @Test
    void numbersPagesBelowATitle() {
        String text = "De brug 1\n" + rows(30, OPEN) + "De brug 2\n" + rows(33, OPEN) + "De brug 3\n" + rows(20, OPEN);
        assertThat(numbersIn(text)).containsExactly("De brug 1", "De brug 2", "De brug 3");
    }

    @Test
    void numbersPagesOfOneLength() {
        String text = rows(30, CLOSED) + "1\n" + rows(31, CLOSED) + "2\n" + rows(9, CLOSED) + "3\n";
        assertThat(numbersIn(text)).containsExactly("1", "2", "3");
    }

    @Test
    void numbersNoPagesOfUnlikeLength() {
        String text = rows(30, OPEN) + "1\n" + rows(70, OPEN) + "2\n" + rows(9, OPEN) + "3\n";
        assertThat(numbersIn(text)).isEmpty();
    }

    @Test
    void numbersNoPagesOfAFewLines() {
        String text = rows(9, OPEN) + "1\n" + rows(9, OPEN) + "2\n" + rows(9, OPEN) + "3\n";
        assertThat(numbersIn(text)).isEmpty();
    }

    @Test
    void numbersNoPagesBetweenSentencesOfUnlikeLength() {
        String text = rows(30, CLOSED) + "1\n" + rows(40, CLOSED) + "2\n" + rows(9, CLOSED) + "3\n";
        assertThat(numbersIn(text)).isEmpty();
    }

    @Test
    void numbersNoPagesOutOfOrder() {
        String text = rows(30, OPEN) + "3\n" + rows(33, OPEN) + "5\n" + rows(30, OPEN) + "9\n";
        assertThat(numbersIn(text)).isEmpty();
    }

    @Test
    void numbersNoPageOnceInTheMidst() {
        assertThat(numbersIn(rows(30, OPEN) + "1\n" + rows(33, OPEN))).isEmpty();
    }

    @Test
    void numbersTheOnlyPage() {
        assertThat(numbersIn(rows(30, OPEN) + "1\n")).containsExactly("1");
        assertThat(numbersIn(rows(30, OPEN) + "2\n")).isEmpty();
        assertThat(numbersIn(rows(5, OPEN) + "1\n")).isEmpty();
        assertThat(numbersIn(rows(130, OPEN) + "1\n")).isEmpty();
    }

    @Test
    void numbersTheOnlyPageBelowItsNotes() {
        String notes = "1 Dorpsblad, 3 mei 2020, «Brug dicht»,\nwww.dorpsblad.nl/brug-\ndicht\n";
        assertThat(numbersIn(rows(9, CLOSED) + notes + "1\n")).containsExactly("1");
    }

    @Test
    void numbersNoPageWhereFormFeedsShowOthers() {
        assertThat(numbersIn("Ja.\n1\n\fNee.\n3\n\fWel.\n5")).isEmpty();
        assertThat(numbersIn("Ja.\n1\n\fNee.\n\fWel.\n\fToch niet.\n4")).isEmpty();
        assertThat(numbersIn("Ja.\n1\ndus\n\fNee.\n2\ndus")).isEmpty();
    }

    @Test
    void leavesTheNumbersOfQuestionsToTheirQuestions() {
        String question = "Klopt het dat de brug dicht is,\nen zo ja, waarom?\n" + rows(14, CLOSED);
        String signed = rows(16, CLOSED) + "De Minister van Bruggen,\nAns Jansma\n";
        assertThat(numbersIn(signed + "1\n" + question + "2\n" + question)).isEmpty();
        assertThat(numbersIn(rows(17, CLOSED) + "1\n" + question + "2\n" + question + "3\n" + question))
                .isEmpty();
    }

    @Test
    void leavesTheNumbersOfAnswersToTheirAnswers() {
        String answers = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> number + "\n" + rows(20 + number, OPEN) + CLOSED + "\n")
                .reduce("", String::concat);
        assertThat(numbersIn("Vragen\n" + rows(8, CLOSED) + answers + rows(90, CLOSED)))
                .isEmpty();
    }

    private static String rows(int count, String row) {
        return (row + "\n").repeat(count);
    }

    /** The lines that number pages. */
    private static List<String> numbersIn(String text) {
        Lines lines = LineReader.read(text);
        return PageNumbers.of(lines).stream()
                .mapToObj(lines.lines()::get)
                .map(line -> text.substring(line.textBegin(), line.textEnd()))
                .toList();
    }
}
