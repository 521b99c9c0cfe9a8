package nl.kamervragen.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import org.junit.jupiter.api.Test;

class ParseResultTest {
    private static final LineIndex LINES = LineIndex.of("Vraag 1\nKlopt dit?1\n");
    private static final Kamervragen DOCUMENT = new Kamervragen(
            Documentsoort.VRAGEN,
            Kop.builder().build(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    private static final Diagnostic WARNING = Diagnostic.of(DiagnosticCode.MARK_WITHOUT_NOTE, LINES.span(18, 19), 1);
    private static final Diagnostic ERROR = Diagnostic.of(DiagnosticCode.NO_KAMERVRAGEN, LINES.span(8, 18));
    private static final Diagnostic EMPTY = Diagnostic.of(DiagnosticCode.EMPTY_TEXT, LINES.span(0, 0));

    @Test
    void givesTheDocumentWhenThereAreOnlyWarnings() {
        ParseResult result = new ParseResult(DOCUMENT, List.of(WARNING), List.of(), LINES);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.orElseThrow()).isSameAs(DOCUMENT);
    }

    @Test
    void throwsWithEveryErrorAndItsPlace() {
        ParseResult result = new ParseResult(DOCUMENT, List.of(EMPTY, ERROR, WARNING), List.of(), LINES);
        assertThat(result.hasErrors()).isTrue();
        KamervragenException thrown = catchThrowableOfType(KamervragenException.class, result::orElseThrow);
        assertThat(thrown.errors()).containsExactly(EMPTY, ERROR);
        assertThat(thrown)
                .hasMessageStartingWith("No Kamervragen in the text, 2 errors:\nline 1, column 1: ERROR EMPTY_TEXT: ")
                .hasMessageContaining("\nline 2, column 1: ERROR NO_KAMERVRAGEN: No question and no answer found")
                .hasMessageNotContaining("MARK_WITHOUT_NOTE");
    }

    @Test
    void keepsTheMessageOfAnExceptionThatTravels() throws Exception {
        ParseResult result = new ParseResult(DOCUMENT, List.of(ERROR), List.of(), LINES);
        KamervragenException thrown = catchThrowableOfType(KamervragenException.class, result::orElseThrow);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(thrown);
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(read).isInstanceOfSatisfying(KamervragenException.class, copy -> {
            assertThat(copy).hasMessage(thrown.getMessage()).hasMessageContaining(", 1 error:");
            assertThat(copy.errors()).isEmpty();
        });
    }

    @Test
    void knowsThePlaceOfASpan() {
        AccountedSpan mark = AccountedSpan.of(18, 19, SourceUse.NOTE_MARK);
        ParseResult result = new ParseResult(DOCUMENT, List.of(), List.of(mark), LINES);
        assertThat(result.span(mark)).isEqualTo(new SourceSpan(2, 11, 18, 1));
        assertThat(result.span(mark).place()).isEqualTo("line 2, column 11");
        assertThat(result.span(mark).end()).isEqualTo(19);
    }

    @Test
    void refusesAnAccountThatOverlaps() {
        List<AccountedSpan> account =
                List.of(AccountedSpan.of(0, 8, SourceUse.LABEL), AccountedSpan.skipped(7, 9, SkipReason.PAGE_NUMBER));
        assertThatThrownBy(() -> new ParseResult(DOCUMENT, List.of(), account, LINES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begins before 8");
    }

    @Test
    void describesItselfWithoutTheText() {
        assertThat(new ParseResult(DOCUMENT, List.of(WARNING), List.of(), LINES))
                .hasToString("ParseResult[VRAGEN, 0 vragen, 0 antwoorden, 0 voetnoten, 1 diagnostics, 0 spans]");
    }
}
