package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;

/**
 * The labels of a text that has no words for them: all questions, each below its number, then the heading
 * {@code Antwoord} or who answers, then all answers, each below its number or numbers ({@code 2 en 3}). So the
 * Aanhangsel was printed until 2010.
 */
final class BareNumbers {
    private static final int WEIGHT = 10;
    private static final int NONE = -1;

    private final String source;
    private final List<PageLine> lines;
    private final BitSet labels = new BitSet();
    private int heading = NONE;

    private BareNumbers(String source, List<PageLine> lines) {
        this.source = source;
        this.lines = lines;
    }

    /** The labels of a text; none where it has labels of another form. */
    static BareNumbers in(String source, List<PageLine> lines) {
        BareNumbers numbers = new BareNumbers(source, lines);
        numbers.heading = numbers.findHeading();
        if (numbers.heading != NONE) {
            BitSet questions = numbers.series(0, numbers.heading);
            BitSet answers = numbers.series(numbers.heading + 1, lines.size());
            if (questions.isEmpty() || answers.isEmpty()) {
                numbers.heading = NONE;
            } else {
                numbers.labels.or(questions);
                numbers.labels.or(answers);
            }
        }
        return numbers;
    }

    /** Whether a line is a number that labels what stands below it. */
    boolean isLabel(int line) {
        return labels.get(line);
    }

    /** The lines, with the heading as the begin of a page: the questions' notes stand above it. */
    List<PageLine> parted() {
        if (heading == NONE) {
            return lines;
        }
        List<PageLine> parted = new ArrayList<>(lines.subList(0, heading));
        for (PageLine line : lines.subList(heading, lines.size())) {
            parted.add(line.onLaterPage());
        }
        return parted;
    }

    /** The line below which the answers stand, in a text in which no other line but a Toelichting's is a label. */
    private int findHeading() {
        int found = NONE;
        for (int i = 0; i < lines.size(); i++) {
            // A row of running text may be «vraag 4.», but hardly ever with a capital.
            if (lines.get(i).isLabelAlone()
                    && !lines.get(i).isExplanation()
                    && Chars.isUpperCase(source.charAt(lines.get(i).begin()))) {
                if (!lines.get(i).label().get().heading() || found != NONE) {
                    return NONE;
                }
                found = i;
            }
        }
        return found != NONE
                ? found
                : AnswerHead.find(source, lines).map(AnswerHead::first).orElse(NONE);
    }

    /** The lines that hold nothing but the next number of a series that begins with 1. */
    private BitSet series(int begin, int end) {
        List<Integer> places = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            Scanner scanner =
                    new Scanner(source, lines.get(i).begin(), lines.get(i).end());
            List<Integer> numbers = LabelReader.readNumbers(scanner);
            if (!numbers.isEmpty() && scanner.onlyBlanksLeft()) {
                places.add(i);
                candidates.add(Candidate.of(numbers, WEIGHT));
            }
        }
        BitSet series = new BitSet();
        List<Integer> chosen = Chain.best(candidates, ChainRules.LABELS);
        if (!chosen.isEmpty() && candidates.get(chosen.get(0)).number() == 1) {
            chosen.forEach(index -> series.set(places.get(index)));
        }
        return series;
    }
}
