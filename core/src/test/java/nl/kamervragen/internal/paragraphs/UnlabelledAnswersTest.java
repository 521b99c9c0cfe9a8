package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers without a label are found below their questions, where there is enough that says so. */
class UnlabelledAnswersTest {
    private static final String ASKED = "Vraag %d\nKlopt dit?\n\n";
    private static final String ANSWERED = "Vraag %d\nKlopt dit?\n\nDat klopt.\n\n";

    @Test
    void answerEachQuestionWhereAllButOneAreFollowedByWhatDoesNotAsk() {
        assertThat(answers(ANSWERED, ANSWERED)).containsExactly("[1] Dat klopt.", "[2] Dat klopt.");
        assertThat(answers(ANSWERED, ANSWERED, ASKED)).containsExactly("[1] Dat klopt.", "[2] Dat klopt.");
        assertThat(answers(ASKED, ANSWERED, ANSWERED)).containsExactly("[1, 2] Dat klopt.", "[3] Dat klopt.");
    }

    @Test
    void answerTheQuestionsAboveThemTooWhereHalfOfThemAndTheLastOneAreFollowedByOne() {
        assertThat(answers(ASKED, ANSWERED, ASKED, ANSWERED)).containsExactly("[1, 2] Dat klopt.", "[3, 4] Dat klopt.");
        assertThat(answers(ASKED, ANSWERED, ANSWERED, ASKED, ASKED, ANSWERED)).hasSize(3);
    }

    @Test
    void answerQuestionsThatShareALabelAndAParagraph() {
        assertThat(answers(
                        ANSWERED,
                        "Vraag 2, 3\nIs dit zo? Blijft dat?\n\nDat blijft zo.\n\n",
                        "Vraag 4\nEn dit?\n\nOok.\n"))
                .containsExactly("[1] Dat klopt.", "[2, 3] Dat blijft zo.", "[4] Ook.");
    }

    @Test
    void areNoneWhereTooFewQuestionsAreFollowedByOne() {
        assertThat(answers(ANSWERED)).isEmpty();
        assertThat(answers(ANSWERED, ASKED)).isEmpty();
        assertThat(answers(ANSWERED, ASKED, ANSWERED, ASKED)).isEmpty();
        assertThat(answers(ANSWERED, ASKED, ASKED, ASKED, ANSWERED)).isEmpty();
        assertThat(answers(ASKED, ASKED, ASKED, ANSWERED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vraag 1\nKlopt dit?\n\n1\n\n", "Vraag 1\nKlopt dit?»1\n\n", "Vraag 1\nZeg of dit klopt.\n\n"})
    void areNoneWhereNothingIsSaidBelowAQuestionThatAsks(String first) {
        assertThat(answers(first, ANSWERED, ANSWERED)).first().isEqualTo("[1, 2] Dat klopt.");
    }

    @Test
    void areNoneBelowQuestionsThatAreAnsweredFurtherOn() {
        assertThat(answers(ANSWERED, ANSWERED, "Antwoord op vraag 1\nJa.\n\nAntwoord op vraag 2\nNee.\n\n"))
                .containsExactly("[1] Ja.", "[2] Nee.");
    }

    @Test
    void areNoneBehindTheQuestions() {
        assertThat(answers(ANSWERED, ANSWERED, "Toelichting:\nWaarom deze vragen?\n\nOmdat het moet.\n"))
                .containsExactly("[1] Dat klopt.", "[2] Dat klopt.");
    }

    @Test
    void doNotServeAQuestionAboveAnAnswerWithALabel() {
        assertThat(answers(ASKED, "Vraag 2\nKlopt dit?\n\nAntwoord 2\nJa.\n\n", "Vraag 3\nEn dit?\n\nDat ook.\n\n"))
                .containsExactly("[2] Ja.", "[3] Dat ook.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dat komt nu door:\n\n– de brug.", "Kunt u:\n\nDat kan.", "Dat kunt u:"})
    void mayEndInAColon(String answer) {
        assertThat(answers("Vraag 1\nKlopt dit?\n\n" + answer + "\n\n", ANSWERED))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kunt u ingaan op:\n\n– de brug.", "Kunt u ingaan op:\n\n– de brug;\n\n– de sluis."})
    void areNotTheListThatAQuestionAsksFor(String list) {
        assertThat(answers("Vraag 1\nKlopt dit?\n\n" + list + "\n\n", ANSWERED, ANSWERED))
                .containsExactly("[1, 2] Dat klopt.", "[3] Dat klopt.");
    }

    /** The answers to questions that are numbered as they come. */
    private static List<String> answers(String... questions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < questions.length; i++) {
            text.append(questions[i].replace("%d", String.valueOf(i + 1)));
        }
        return Street.read(text.toString()).passages().stream()
                .filter(passage -> passage.kind() == BlockKind.ANTWOORD)
                .map(passage ->
                        passage.numbers() + " " + passage.paragraphs().get(0).text())
                .toList();
    }
}
