package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.text.Doubt;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.LineIndex;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SourceSpan;

/** Gathers what does not fit, and says where. */
final class Findings {
    private final String source;
    private final List<Doubt> doubts = new ArrayList<>();

    Findings(String source) {
        this.source = source;
    }

    /** The text that the findings are about. */
    String source() {
        return source;
    }

    void addAll(Collection<Doubt> found) {
        doubts.addAll(found);
    }

    void at(DiagnosticCode code, int begin, int end, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        doubts.add(new Doubt(code, begin, end, texts));
    }

    /** A finding about a passage, at its label, or at its text when it shares the label of another. */
    void at(DiagnosticCode code, InlinePassage passage, Object... arguments) {
        List<Span> labels = passage.passage().labels();
        if (!labels.isEmpty()) {
            at(code, labels.get(0).begin(), labels.get(0).end(), arguments);
        } else if (!passage.paragraphs().isEmpty()) {
            at(code, passage.paragraphs().get(0), arguments);
        } else {
            at(code, 0, 0, arguments);
        }
    }

    void at(DiagnosticCode code, InlineParagraph paragraph, Object... arguments) {
        Span span = paragraph.text().sourceSpan(0, paragraph.text().length());
        at(code, span.begin(), span.end(), arguments);
    }

    /** Numbers as a sentence lists them. */
    static String list(Collection<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    ParseResult result(Kamervragen document, List<AccountedSpan> account) {
        LineIndex lines = LineIndex.of(source);
        doubts.sort(Comparator.comparingInt(Doubt::begin));
        List<Diagnostic> diagnostics = new ArrayList<>(doubts.size());
        for (Doubt doubt : doubts) {
            SourceSpan place = lines.span(doubt.begin(), Math.min(source.length(), doubt.end()));
            diagnostics.add(new Diagnostic(doubt.code(), place, doubt.arguments()));
        }
        return new ParseResult(document, diagnostics, account, lines);
    }
}
