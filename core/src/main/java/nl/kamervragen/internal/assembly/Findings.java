package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.inline.Inlines;
import nl.kamervragen.internal.kop.Kopdelen;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Doubt;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.DiagnosticCode;
import nl.kamervragen.result.LineIndex;
import nl.kamervragen.result.ParseResult;

/** Gathers what does not fit, and says where. */
final class Findings {
    private final String source;
    private final List<Doubt> doubts = new ArrayList<>();

    Findings(String source) {
        this.source = source;
    }

    void unnumbered(List<InlineParagraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            at(DiagnosticCode.QUESTIONS_UNNUMBERED, paragraphs.get(0), paragraphs.size());
        }
    }

    void unnumberedAnswer(InlinePassage passage, List<Integer> numbers) {
        int begin = passage.passage().labels().get(0).begin();
        doubts.add(Doubt.of(
                DiagnosticCode.ANSWER_UNNUMBERED,
                begin,
                passage.passage().labels().get(0).end(),
                list(numbers)));
    }

    void check(Kamervragen document, Inlines inlines, Kopdelen delen) {
        doubts.addAll(inlines.origin().doubts());
        boolean nothing = document.vragen().isEmpty()
                && document.antwoorden().isEmpty()
                && document.mededeling().isEmpty();
        if (source.chars().allMatch(c -> Chars.isBlank((char) c))) {
            doubts.add(Doubt.of(DiagnosticCode.EMPTY_TEXT, 0, 0));
        } else if (nothing && !delen.herkend()) {
            doubts.add(Doubt.of(DiagnosticCode.NO_KAMERVRAGEN, 0, 0));
        } else if (!delen.herkend()) {
            doubts.add(Doubt.of(DiagnosticCode.HEAD_UNRECOGNISED, 0, 0));
        }
    }

    private void at(DiagnosticCode code, InlineParagraph paragraph, Object... arguments) {
        int begin = Math.max(0, paragraph.text().sourceOffset(0));
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        doubts.add(new Doubt(code, begin, begin + paragraph.text().length(), texts));
    }

    private static String list(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    ParseResult result(Kamervragen document, List<AccountedSpan> account) {
        LineIndex lines = LineIndex.of(source);
        doubts.sort(Comparator.comparingInt(Doubt::begin));
        List<Diagnostic> diagnostics = doubts.stream()
                .map(doubt -> new Diagnostic(
                        doubt.code(),
                        lines.span(doubt.begin(), Math.min(source.length(), doubt.end())),
                        doubt.arguments()))
                .toList();
        return new ParseResult(document, diagnostics, account, lines);
    }
}
