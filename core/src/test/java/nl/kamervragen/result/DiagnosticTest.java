package nl.kamervragen.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticTest {
    private static final SourceSpan SPAN = new SourceSpan(12, 1, 340, 7);

    @Test
    void saysWhatIsWrongInTwoLanguages() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.QUESTION_WITHOUT_ANSWER, SPAN, 2);
        assertThat(diagnostic.dutch()).isEqualTo("Vraag 2 heeft geen antwoord.");
        assertThat(diagnostic.english()).isEqualTo("Question 2 has no answer.");
        assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
        assertThat(diagnostic)
                .hasToString("line 12, column 1: WARNING QUESTION_WITHOUT_ANSWER: Question 2 has no answer.");
    }

    @Test
    void joinsTheMembersOfAList() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.QUESTIONS_NOT_SPLIT, SPAN, List.of(4, 5, 9));
        assertThat(diagnostic.arguments()).containsExactly("4, 5, 9");
        assertThat(diagnostic.english())
                .isEqualTo("The questions 4, 5, 9 cannot be told apart, so they stay together.");
    }

    @Test
    void putsEachArgumentInItsPlace() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.DATES_OUT_OF_ORDER, SPAN, "2023-05-05", "2023-05-04");
        assertThat(diagnostic.dutch()).contains("ontvangst (2023-05-04)", "inzending (2023-05-05)");
    }

    @Test
    void leavesBracesInAnArgumentAlone() {
        Diagnostic diagnostic = Diagnostic.of(DiagnosticCode.AANHANGSEL_WITHOUT_YEAR, SPAN, "nr. {0} {");
        assertThat(diagnostic.english()).startsWith("«nr. {0} {» lacks");
    }

    @Test
    void refusesAnotherNumberOfArguments() {
        assertThatThrownBy(() -> Diagnostic.of(DiagnosticCode.QUESTION_WITHOUT_ANSWER, SPAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[]")
                .hasMessageContaining("QUESTION_WITHOUT_ANSWER");
        assertThatThrownBy(() -> Diagnostic.of(DiagnosticCode.EMPTY_TEXT, SPAN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasTwoWholeSentencesWithTheSameArguments(DiagnosticCode code) {
        assertThat(Sentence.argumentCount(code.english())).isEqualTo(code.argumentCount());
        Diagnostic diagnostic = new Diagnostic(code, SPAN, Collections.nCopies(code.argumentCount(), "#"));
        for (String sentence : List.of(diagnostic.dutch(), diagnostic.english())) {
            assertThat(sentence).endsWith(".").doesNotContain("{").doesNotContain("}");
            assertThat(sentence.substring(0, 1))
                    .isEqualTo(sentence.substring(0, 1).toUpperCase(Locale.ROOT));
            assertThat(sentence.chars().filter(c -> c == '#').count()).isEqualTo(code.argumentCount());
        }
        assertThat(diagnostic.dutch()).isNotEqualTo(diagnostic.english());
    }
}
