package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.inline.InlinePassage;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Vraag;
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
        BitSet asked = new BitSet();
        for (Vraag vraag : document.vragen()) {
            addAll(asked, vraag.nummers());
        }
        BitSet answered = new BitSet();
        for (Antwoord antwoord : document.antwoorden()) {
            addAll(answered, antwoord.nummers());
        }
        checkSeries(
                BlockKind.VRAAG, DiagnosticCode.QUESTION_NUMBER_DOUBLE, DiagnosticCode.QUESTION_NUMBER_OUT_OF_ORDER);
        checkSeries(BlockKind.ANTWOORD, DiagnosticCode.ANSWER_NUMBER_DOUBLE, DiagnosticCode.ANSWER_NUMBER_OUT_OF_ORDER);
        checkMissing(asked);
        if (!answered.isEmpty() && !asked.isEmpty()) {
            compare(BlockKind.VRAAG, answered, DiagnosticCode.QUESTION_WITHOUT_ANSWER);
            compare(BlockKind.ANTWOORD, asked, DiagnosticCode.ANSWER_WITHOUT_QUESTION);
        }
    }

    private static void addAll(BitSet numbers, List<Integer> more) {
        for (int i = 0; i < more.size(); i++) {
            numbers.set(more.get(i));
        }
    }

    private void checkSeries(BlockKind kind, DiagnosticCode twice, DiagnosticCode late) {
        BitSet seen = new BitSet();
        int before = 0;
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == kind) {
                List<Integer> numbers = passage.passage().numbers();
                int first = numbers.isEmpty() ? before : Integer.MAX_VALUE;
                for (int i = 0; i < numbers.size(); i++) {
                    int number = numbers.get(i);
                    if (seen.get(number)) {
                        findings.at(twice, passage, number);
                    }
                    seen.set(number);
                    first = Math.min(first, number);
                }
                if (first < before) {
                    findings.at(late, passage, first, before);
                }
                before = first;
            }
        }
    }

    /** Gaps in the numbers of the questions, each reported at the first question behind it. */
    private void checkMissing(BitSet asked) {
        int last = 0;
        for (int number = asked.nextSetBit(0); number >= 0; number = asked.nextSetBit(number + 1)) {
            if (number > last + 1) {
                reportGap(last + 1, number - 1, number);
            }
            last = number;
        }
    }

    private void reportGap(int from, int to, int behind) {
        String missing = from == to ? String.valueOf(from) : from + "–" + to;
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == BlockKind.VRAAG
                    && passage.passage().numbers().contains(behind)) {
                findings.at(DiagnosticCode.QUESTION_NUMBER_MISSING, passage, missing);
                return;
            }
        }
    }

    /** Reports the numbers of one kind that the other kind lacks. */
    private void compare(BlockKind kind, BitSet others, DiagnosticCode code) {
        BitSet reported = new BitSet();
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == kind) {
                List<Integer> lacking = lacking(passage.passage().numbers(), others, reported);
                if (!lacking.isEmpty()) {
                    findings.at(code, passage, Findings.list(lacking));
                }
            }
        }
    }

    private static List<Integer> lacking(List<Integer> numbers, BitSet others, BitSet reported) {
        List<Integer> lacking = new ArrayList<>(0);
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            if (!others.get(number) && !reported.get(number)) {
                reported.set(number);
                lacking.add(number);
            }
        }
        return lacking;
    }
}
