package nl.kamervragen.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Herkomst;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.LineIndex;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SourceUse;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final String SOURCE = "Vraag 1\nKlopt\ndit?1\n";
    private static final AccountedSpan LABEL = AccountedSpan.of(0, 7, SourceUse.LABEL);
    private static final AccountedSpan TEXT = AccountedSpan.of(8, 18, SourceUse.PARAGRAPH);
    private static final AccountedSpan MARK = AccountedSpan.of(18, 19, SourceUse.NOTE_MARK);
    private static final Herkomst FIRST = new Herkomst(0, 8, 5);
    private static final Herkomst SECOND = new Herkomst(6, 14, 4);

    @Test
    void acceptsACompleteAccount() {
        ParseResult result = result(List.of(FIRST, SECOND), LABEL, TEXT, MARK);
        assertThatCode(() -> Accounts.assertComplete(SOURCE, result)).doesNotThrowAnyException();
    }

    @Test
    void findsACharacterThatIsMissing() {
        assertFails(result(List.of(FIRST, SECOND), LABEL, TEXT), "not accounted for: U+0031", "line 3, column 5");
    }

    @Test
    void findsAParagraphThatTheDocumentDoesNotHave() {
        assertFails(result(List.of(FIRST), LABEL, TEXT, MARK), "as PARAGRAPH, but in the herkomst of 0 paragraphs");
    }

    @Test
    void findsACharacterOfAParagraphThatIsSaidToBeAMark() {
        AccountedSpan tooMuch = AccountedSpan.of(17, 19, SourceUse.NOTE_MARK);
        AccountedSpan tooLittle = AccountedSpan.of(8, 17, SourceUse.PARAGRAPH);
        assertFails(
                result(List.of(FIRST, SECOND), LABEL, tooLittle, tooMuch),
                "as NOTE_MARK, but in the herkomst of 1 paragraphs");
    }

    @Test
    void findsACopyThatDiffersFromTheSource() {
        Herkomst shifted = new Herkomst(6, 15, 4);
        assertFails(
                result(List.of(FIRST, shifted), LABEL, TEXT, MARK), "is not what the source has", "line 3, column 2");
    }

    @Test
    void findsASpanBeyondTheSource() {
        AccountedSpan beyond = AccountedSpan.of(18, 30, SourceUse.NOTE_MARK);
        assertFails(result(List.of(FIRST, SECOND), LABEL, TEXT, beyond), "the end of the source (20)");
    }

    private static void assertFails(ParseResult result, String... parts) {
        assertThatThrownBy(() -> Accounts.assertComplete(SOURCE, result))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(parts);
    }

    private static ParseResult result(List<Herkomst> herkomst, AccountedSpan... account) {
        Alinea alinea = new Alinea("Klopt dit?", List.of(), List.of(), herkomst);
        Kamervragen document = new Kamervragen(
                Documentsoort.VRAGEN,
                Kop.builder().build(),
                Optional.empty(),
                List.of(new Vraag(List.of(1), new Tekst(List.of(alinea)))),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new ParseResult(document, List.of(), List.of(account), LineIndex.of(SOURCE));
    }
}
