package nl.kamervragen.internal.assembly;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.internal.kop.KopParts;
import nl.kamervragen.internal.text.Scanner;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.result.DiagnosticCode;

/** Looks at the document as a whole: is it one, of which kind, and only one. */
final class DocumentCheck {
    private static final char REPLACEMENT = '\uFFFD';

    private final Findings findings;
    private final List<InlinePassage> passages;

    DocumentCheck(Findings findings, List<InlinePassage> passages) {
        this.findings = findings;
        this.passages = passages;
    }

    void check(Kamervragen document, KopParts parts) {
        if (scanner(findings.source()).onlyBlanksLeft()) {
            findings.at(DiagnosticCode.EMPTY_TEXT, 0, 0);
            return;
        }
        checkHead(document, parts);
        checkCharacters();
        checkSecondDocument();
    }

    private static Scanner scanner(String text) {
        return new Scanner(text, 0, text.length());
    }

    private void checkHead(Kamervragen document, KopParts parts) {
        boolean nothing = document.vragen().isEmpty()
                && document.antwoorden().isEmpty()
                && document.mededeling().isEmpty();
        if (isCommitteeList()) {
            findings.at(DiagnosticCode.COMMITTEE_LIST, 0, 0);
        } else if (!parts.recognised()) {
            findings.at(nothing ? DiagnosticCode.NO_KAMERVRAGEN : DiagnosticCode.HEAD_UNRECOGNISED, 0, 0);
        }
        if (parts.ingezonden().isPresent() && parts.ontvangen().isPresent()) {
            checkDates(parts.ingezonden().get(), parts.ontvangen().get());
        }
    }

    private void checkDates(LocalDate sent, LocalDate received) {
        if (received.isBefore(sent)) {
            findings.at(DiagnosticCode.DATES_OUT_OF_ORDER, passages.get(0), sent, received);
        }
    }

    private boolean isCommitteeList() {
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == BlockKind.VOORWERK
                    && passage.paragraphs().stream().anyMatch(paragraph -> begins(paragraph, "lijst van vragen"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(InlineParagraph paragraph, String phrase) {
        return scanner(paragraph.text().toString()).phrase(phrase);
    }

    /** The sign that a decoder puts where it could not read. */
    private void checkCharacters() {
        int first = findings.source().indexOf(REPLACEMENT);
        if (first >= 0) {
            findings.at(DiagnosticCode.UNREADABLE_CHARACTER, first, first + 1, "U+FFFD");
        }
    }

    /** A head in the midst of answers, with questions behind it that begin anew. */
    private void checkSecondDocument() {
        for (int i = 1; i + 1 < passages.size(); i++) {
            InlinePassage next = passages.get(i + 1);
            if (next.passage().kind() == BlockKind.VRAAG
                    && next.passage().numbers().contains(1)) {
                passages.get(i).paragraphs().stream()
                        .filter(paragraph ->
                                begins(paragraph, "vragen van het lid") || begins(paragraph, "vragen van de leden"))
                        .findFirst()
                        .ifPresent(head -> findings.at(DiagnosticCode.SECOND_DOCUMENT, head));
            }
        }
    }
}
