package nl.kamervragen.internal.assembly;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.layout.Skipped;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SkipReason;

/** What is said of a text that is not read at all. */
final class Unread {
    private static final Kamervragen NOTHING = new Kamervragen(
            Documentsoort.VRAGEN,
            Kop.builder().build(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    private Unread() {}

    /** The result for a text that has more pieces than it may have. */
    static ParseResult tooManyPieces(String source, int most) {
        Findings findings = new Findings(source);
        findings.at(DiagnosticCode.TOO_MANY_PIECES, 0, 0, most);
        AccountBuilder account = new AccountBuilder(source);
        account.skipped(List.of(new Skipped(0, source.length(), SkipReason.NOT_READ)));
        return findings.result(NOTHING, account.build());
    }
}
