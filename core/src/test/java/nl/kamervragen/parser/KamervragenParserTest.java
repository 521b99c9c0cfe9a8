package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SkipReason;
import nl.kamervragen.result.SourceSpan;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KamervragenParserTest {
    private final KamervragenParser parser = KamervragenParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \r\n\t\f\u00A0\u2009\n"})
    void saysThatAnEmptyTextIsEmpty(String text) {
        ParseResult result = parser.parse(text);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.EMPTY_TEXT);
        assertThat(result.diagnostics().get(0).span()).isEqualTo(new SourceSpan(1, 1, 0, 0));
        Accounts.assertComplete(text, result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recept voor appeltaart. Schil de appels en snijd ze in parten.\n",
                "\uFEFFNiets",
                "\0\uD800\u200B\uFFFF",
                "12345 678"
            })
    void saysThatATextIsNoKamervragen(String text) {
        ParseResult result = parser.parse(text);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.NO_KAMERVRAGEN);
        Accounts.assertComplete(text, result);
    }

    @Test
    void takesAnyCharSequence() {
        StringBuilder text = new StringBuilder("Dag\r\nallemaal");
        assertThat(parser.parse(text)).isEqualTo(parser.parse("Dag\r\nallemaal"));
    }

    @Test
    void refusesATextBeyondItsLimit() {
        KamervragenParser small = KamervragenParser.builder().maxLength(1000).build();
        assertThat(small.parse("x".repeat(1000))).isNotNull();
        TextTooLongException thrown =
                catchThrowableOfType(TextTooLongException.class, () -> small.parse("x".repeat(1001)));
        assertThat(thrown).hasMessageContaining("1,001 characters, more than the 1,000", "raise the limit (maxLength)");
        assertThat(thrown.length()).isEqualTo(1001);
        assertThat(thrown.maxLength()).isEqualTo(1000);
    }

    @Test
    void looksAtTheLengthBeforeTheText() {
        CharSequence endless = new Endless();
        assertThatThrownBy(() -> parser.parse(endless)).isInstanceOf(TextTooLongException.class);
    }

    @Test
    void doesNotReadATextThatIsInFarTooManyPieces() {
        String text = "a\n".repeat(25_000);
        ParseResult result = parser.parse(text);
        assertThat(result.diagnostics())
                .singleElement()
                .satisfies(error -> assertThat(error.english())
                        .startsWith("The text is in too many pieces: more than 21562 lines and characters to mend"));
        assertThat(result.account()).containsExactly(AccountedSpan.skipped(0, text.length(), SkipReason.NOT_READ));
        assertThat(result.document().vragen()).isEmpty();
        assertThatThrownBy(result::orElseThrow).hasMessageContaining("TOO_MANY_PIECES");
    }

    @Test
    void readsAsManyPiecesAsItMay() {
        KamervragenParser two = KamervragenParser.builder().maxPieces(2).build();
        assertThat(two.parse("Vraag 1\nKlopt dit?").document().vragen()).hasSize(1);
        assertThat(two.parse("Vraag 1\nKlopt\ndit?").hasErrors()).isTrue();
        assertThat(parser.parse("Vraag 1\n" + "Ja.\n".repeat(20_000)).hasErrors())
                .isFalse();
    }

    @Test
    void saysHowItWasMade() {
        assertThat(parser).hasToString("KamervragenParser[maxLength=16777216]");
        assertThat(KamervragenParser.builder().maxLength(9).maxPieces(3).build())
                .hasToString("KamervragenParser[maxLength=9, maxPieces=3]");
        assertThat(KamervragenParser.builder().maxLength(9).withoutReferences().build())
                .hasToString("KamervragenParser[maxLength=9, withoutReferences]");
        assertThatThrownBy(() -> KamervragenParser.builder().maxPieces(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxPieces 0 must be >= 1");
        assertThatThrownBy(() -> KamervragenParser.builder().maxLength(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxLength 0 must be >= 1");
    }

    /** Fails when anyone reads it. */
    private static final class Endless implements CharSequence {
        @Override
        public int length() {
            return Integer.MAX_VALUE;
        }

        @Override
        public char charAt(int index) {
            throw new AssertionError("read at " + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new AssertionError("read from " + start);
        }

        @Override
        public String toString() {
            throw new AssertionError("read as a whole");
        }
    }
}
