package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.referentie.ReferenceScan;
import nl.kamervragen.internal.referentie.Unresolved;
import nl.kamervragen.internal.text.Doubt;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.result.DiagnosticCode;

/** Finds the references of a document, paragraph by paragraph: a year that one names holds for those behind it. */
final class ReferenceReader {
    private final List<Doubt> doubts = new ArrayList<>();
    private Optional<Vergaderjaar> lastYear = Optional.empty();

    InlineParagraph read(InlineParagraph paragraph) {
        TracedText text = paragraph.text();
        ReferenceScan scan = ReferenceScan.of(text, lastYear);
        lastYear = scan.lastYear();
        for (Unresolved unresolved : scan.unresolved()) {
            Span place = text.sourceSpan(unresolved.begin(), unresolved.end());
            String words =
                    text.subSequence(unresolved.begin(), unresolved.end()).toString();
            doubts.add(Doubt.of(DiagnosticCode.AANHANGSEL_WITHOUT_YEAR, place.begin(), place.end(), words));
        }
        if (scan.references().isEmpty()) {
            return paragraph;
        }
        return new InlineParagraph(text, paragraph.sign(), paragraph.marks(), paragraph.markSpans(), scan.references());
    }

    /** The citations that lack what would identify them. */
    List<Doubt> doubts() {
        return doubts;
    }
}
