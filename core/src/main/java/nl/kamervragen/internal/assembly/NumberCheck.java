package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.result.DiagnosticCode;

/** Holds the numbers of questions and answers against each other. */
final class NumberCheck {
    private final Findings findings;
    private final List<InlinePassage> passages;

    NumberCheck(Findings findings, List<InlinePassage> passages) {
        this.findings = findings;
        this.passages = passages;
    }

    void check(Kamervragen document) {
        Set<Integer> asked = new TreeSet<>();
        document.vragen().forEach(vraag -> asked.addAll(vraag.nummers()));
        Set<Integer> answered = new HashSet<>();
        document.antwoorden().forEach(antwoord -> answered.addAll(antwoord.nummers()));
        checkSeries(
                BlockKind.VRAAG,
                DiagnosticCode.QUESTION_NUMBER_DOUBLE,
                DiagnosticCode.QUESTION_NUMBER_OUT_OF_ORDER,
                DiagnosticCode.QUESTION_EMPTY);
        checkSeries(
                BlockKind.ANTWOORD,
                DiagnosticCode.ANSWER_NUMBER_DOUBLE,
                DiagnosticCode.ANSWER_NUMBER_OUT_OF_ORDER,
                DiagnosticCode.ANSWER_EMPTY);
        checkMissing(asked);
        if (!answered.isEmpty() && !asked.isEmpty()) {
            compare(BlockKind.VRAAG, answered, DiagnosticCode.QUESTION_WITHOUT_ANSWER);
            compare(BlockKind.ANTWOORD, asked, DiagnosticCode.ANSWER_WITHOUT_QUESTION);
        }
    }

    private void checkSeries(BlockKind kind, DiagnosticCode twice, DiagnosticCode late, DiagnosticCode empty) {
        Set<Integer> seen = new HashSet<>();
        int before = 0;
        for (InlinePassage passage : of(kind)) {
            List<Integer> numbers = passage.passage().numbers();
            if (isEmpty(passage)) {
                findings.at(empty, passage, Findings.list(numbers));
            }
            for (Integer number : numbers) {
                if (!seen.add(number)) {
                    findings.at(twice, passage, number);
                }
            }
            int first = numbers.isEmpty() ? before : Collections.min(numbers);
            if (first < before) {
                findings.at(late, passage, first, before);
            }
            before = first;
        }
    }

    private static boolean isEmpty(InlinePassage passage) {
        for (InlineParagraph paragraph : passage.paragraphs()) {
            if (paragraph.text().length() > 0) {
                return false;
            }
        }
        return true;
    }

    /** Gaps in the numbers of the questions, each reported at the first question behind it. */
    private void checkMissing(Set<Integer> asked) {
        int last = 0;
        for (int number : asked) {
            if (number > last + 1) {
                reportGap(last + 1, number - 1, number);
            }
            last = number;
        }
    }

    private void reportGap(int from, int to, int behind) {
        String missing = from == to ? String.valueOf(from) : from + "–" + to;
        of(BlockKind.VRAAG).stream()
                .filter(passage -> passage.passage().numbers().contains(behind))
                .findFirst()
                .ifPresent(passage -> findings.at(DiagnosticCode.QUESTION_NUMBER_MISSING, passage, missing));
    }

    /** Reports the numbers of one kind that the other kind lacks. */
    private void compare(BlockKind kind, Set<Integer> others, DiagnosticCode code) {
        Set<Integer> reported = new HashSet<>();
        for (InlinePassage passage : of(kind)) {
            List<Integer> lacking = new ArrayList<>();
            for (int number : passage.passage().numbers()) {
                if (!others.contains(number) && reported.add(number)) {
                    lacking.add(number);
                }
            }
            if (!lacking.isEmpty()) {
                findings.at(code, passage, Findings.list(lacking));
            }
        }
    }

    private List<InlinePassage> of(BlockKind kind) {
        List<InlinePassage> found = new ArrayList<>();
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == kind) {
                found.add(passage);
            }
        }
        return found;
    }
}
