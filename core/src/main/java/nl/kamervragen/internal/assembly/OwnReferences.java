package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.model.Soort;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Vraagverwijzing;
import nl.kamervragen.result.DiagnosticCode;

/**
 * Knows which references only make sense within the document: to its own number, which it need not cite, and to
 * questions that it does not have, which are another document's.
 */
final class OwnReferences {
    private final Set<Integer> questions = new HashSet<>();
    private final Optional<String> zaaknummer;
    private final Findings findings;

    OwnReferences(List<InlinePassage> passages, Optional<String> zaaknummer, Findings findings) {
        this.findings = findings;
        this.zaaknummer = zaaknummer;
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == BlockKind.VRAAG) {
                questions.addAll(passage.passage().numbers());
            }
        }
    }

    /** A letter's opening names the questions that it answers. */
    List<InlineParagraph> withoutOwnNumber(List<InlineParagraph> paragraphs) {
        Predicate<Vermelding> own = found -> found.soort() == Soort.ZAAK && zaaknummer.equals(Optional.of(found.id()));
        List<InlineParagraph> kept = new ArrayList<>(paragraphs.size());
        for (InlineParagraph paragraph : paragraphs) {
            kept.add(without(paragraph, own));
        }
        return kept;
    }

    /** "Het antwoord op vraag 17" of a document with fourteen questions speaks of another document. */
    InlinePassage withoutOthersQuestions(InlinePassage passage) {
        if (questions.isEmpty() || !namesOthersQuestion(passage)) {
            return passage;
        }
        return new InlinePassage(
                passage.passage(),
                passage.paragraphs().stream().map(this::withoutOthersQuestions).toList());
    }

    private boolean namesOthersQuestion(InlinePassage passage) {
        for (int i = 0; i < passage.paragraphs().size(); i++) {
            List<Vermelding> references = passage.paragraphs().get(i).references();
            for (int k = 0; k < references.size(); k++) {
                if (isOthersQuestion(references.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    private InlineParagraph withoutOthersQuestions(InlineParagraph paragraph) {
        for (Vermelding found : paragraph.references()) {
            if (isOthersQuestion(found)) {
                Span place = paragraph.text().sourceSpan(found.begin(), found.eind());
                findings.at(DiagnosticCode.REFERENCE_TO_MISSING_QUESTION, place.begin(), place.end(), found.id());
            }
        }
        return without(paragraph, this::isOthersQuestion);
    }

    private boolean isOthersQuestion(Vermelding found) {
        return found.referentie() instanceof Vraagverwijzing verwijzing && !questions.containsAll(verwijzing.nummers());
    }

    private static InlineParagraph without(InlineParagraph paragraph, Predicate<Vermelding> unwanted) {
        if (paragraph.references().isEmpty() || paragraph.references().stream().noneMatch(unwanted)) {
            return paragraph;
        }
        List<Vermelding> kept =
                paragraph.references().stream().filter(unwanted.negate()).toList();
        return new InlineParagraph(paragraph.text(), paragraph.sign(), paragraph.marks(), paragraph.markSpans(), kept);
    }
}
