package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.result.Diagnostic;

/** Shows what was doubtful, and where it stands in the source. */
final class DiagnosticsView {
    private DiagnosticsView() {}

    static List<String> lines(List<Diagnostic> diagnostics, Language language, int width) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            String label =
                    "  " + diagnostic.severity() + " " + diagnostic.span().place() + ": ";
            String words = language.sentence(diagnostic) + " (" + diagnostic.code() + ")";
            lines.addAll(Wrap.hanging(label, words, width));
        }
        return lines;
    }
}
