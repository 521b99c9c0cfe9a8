package nl.kamervragen.internal.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.result.DiagnosticCode;

/** Holds footnotes and their marks against each other. */
final class NoteCheck {
    private final Findings findings;
    private final List<InlinePassage> passages;
    private final Set<Integer> notes = new HashSet<>();
    private final Set<Integer> marks = new HashSet<>();

    NoteCheck(Findings findings, List<InlinePassage> passages) {
        this.findings = findings;
        this.passages = passages;
    }

    void check() {
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == BlockKind.VOETNOOT) {
                notes.addAll(passage.passage().numbers());
            }
        }
        for (InlinePassage passage : passages) {
            for (int i = 0; i < passage.paragraphs().size(); i++) {
                checkMarks(passage.paragraphs().get(i));
            }
        }
        int last = 0;
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == BlockKind.VOETNOOT) {
                last = checkNote(passage, last);
            }
        }
    }

    private void checkMarks(InlineParagraph paragraph) {
        for (int i = 0; i < paragraph.marks().size(); i++) {
            Voetnootmarkering mark = paragraph.marks().get(i);
            boolean first = marks.add(mark.nummer());
            if (first && !notes.contains(mark.nummer())) {
                Span place = paragraph
                        .markSpans()
                        .get(Math.min(i, paragraph.markSpans().size() - 1));
                findings.at(DiagnosticCode.MARK_WITHOUT_NOTE, place.begin(), place.end(), mark.nummer());
            }
        }
    }

    private int checkNote(InlinePassage passage, int last) {
        int number = passage.passage().numbers().get(0);
        if (number > last + 1) {
            String missing = number == last + 2 ? String.valueOf(last + 1) : (last + 1) + "–" + (number - 1);
            findings.at(DiagnosticCode.NOTE_NUMBER_MISSING, passage, missing);
        }
        if (!marks.contains(number)) {
            findings.at(DiagnosticCode.NOTE_WITHOUT_MARK, passage, number);
        }
        return number;
    }
}
