package nl.kamervragen.parser;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.LineIndex;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SkipReason;

/** Where the parser hands a text to its phases. Until they are there, every text is skipped as a whole. */
final class Reading {
    private Reading() {}

    static ParseResult of(String text) {
        LineIndex lines = LineIndex.of(text);
        DiagnosticCode code =
                text.chars().allMatch(Reading::isBlank) ? DiagnosticCode.EMPTY_TEXT : DiagnosticCode.NO_KAMERVRAGEN;
        List<AccountedSpan> account =
                text.isEmpty() ? List.of() : List.of(AccountedSpan.skipped(0, text.length(), SkipReason.UNRECOGNISED));
        return new ParseResult(nothing(), List.of(Diagnostic.of(code, lines.span(0, 0))), account, lines);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static Kamervragen nothing() {
        return new Kamervragen(
                Documentsoort.VRAGEN,
                Kop.builder().build(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
