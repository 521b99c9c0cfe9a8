package nl.kamervragen.internal.blocks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.label.Label;
import nl.kamervragen.internal.label.LabelKind;
import nl.kamervragen.internal.layout.AnswerHead;
import nl.kamervragen.internal.layout.Layout;

/**
 * Finds the answers of a text that was printed as the Aanhangsel was until 2010: behind all questions stands the
 * heading {@code Antwoord}, or who answers, or both, and below that each answer has its number alone for a label. One
 * answer to one question has none. In drafts the answers may be the items of a list there, one for each question.
 */
final class NumberedAnswers {
    private static final int WEIGHT = 10;

    private final Layout layout;
    private final List<PlacedLabel> labels;
    private final List<PlacedLabel> headings;
    private final List<PlacedLabel> numbers;
    private final List<PlacedLabel> items;
    private final Optional<AnswerHead> head;

    /**
     * Makes a finder.
     *
     * @param labels the labels that have a word
     * @param numbers the lines that hold nothing but numbers
     * @param items the lines that begin with a number and a sign: {@code 1. Ja.}
     */
    NumberedAnswers(Layout layout, List<PlacedLabel> labels, List<PlacedLabel> numbers, List<PlacedLabel> items) {
        this.layout = layout;
        this.labels = labels;
        this.headings = labels.stream().filter(label -> !isExplanation(label)).toList();
        this.numbers = numbers;
        this.items = items;
        this.head = AnswerHead.find(layout.source(), layout.body());
    }

    /** Whether numbers label the answers behind questions. */
    boolean numbered(List<PlacedLabel> questions) {
        return !questions.isEmpty()
                && heading(questions)
                        .filter(heading -> !series(numbers, heading.line()).isEmpty())
                        .isPresent();
    }

    /** The labels that have a word, with those of the answers that have none, in no order. */
    List<PlacedLabel> behind(List<PlacedLabel> questions) {
        Optional<PlacedLabel> heading = heading(questions);
        List<PlacedLabel> answers =
                heading.map(placed -> answers(placed, questions)).orElse(List.of());
        if (answers.isEmpty()) {
            return labels;
        }
        List<PlacedLabel> all = new ArrayList<>(answers);
        labels.stream().filter(NumberedAnswers::isExplanation).forEach(all::add);
        heading.map(placed -> as(LabelKind.KOP, placed)).ifPresent(all::add);
        return all;
    }

    /**
     * What stands between questions and answers: the only label that has a word, or who answers. A Toelichting may
     * follow.
     */
    private Optional<PlacedLabel> heading(List<PlacedLabel> questions) {
        int lastQuestion =
                questions.isEmpty() ? -1 : questions.get(questions.size() - 1).line();
        if (headings.isEmpty()) {
            return head.filter(found -> lastQuestion >= 0 && found.first() > lastQuestion)
                    .map(found -> unwritten(LabelKind.KOP, found.first()));
        }
        return Optional.of(headings.get(0))
                .filter(first -> headings.size() == 1 && first.label().isHeading() && first.line() > lastQuestion);
    }

    private List<PlacedLabel> answers(PlacedLabel heading, List<PlacedLabel> questions) {
        List<PlacedLabel> alone = series(numbers, heading.line());
        List<PlacedLabel> series = alone.isEmpty() ? forEach(questions, series(items, heading.line())) : alone;
        return series.isEmpty()
                ? head.filter(found -> found.first() - heading.line() <= 1
                                && found.first() >= heading.line()
                                && isText(found.last() + 1))
                        .map(found -> List.of(unwritten(LabelKind.ANTWOORD, found.last() + 1)))
                        .orElse(List.of())
                : series;
    }

    /** The items of a list, if there is one for each question; any other list belongs to an answer. */
    private static List<PlacedLabel> forEach(List<PlacedLabel> questions, List<PlacedLabel> items) {
        return numbersOf(items).equals(numbersOf(questions)) ? items : List.of();
    }

    private static Set<Integer> numbersOf(List<PlacedLabel> labels) {
        Set<Integer> numbers = new HashSet<>();
        labels.forEach(placed -> numbers.addAll(placed.label().numbers()));
        return numbers;
    }

    private boolean isText(int line) {
        return line < layout.body().size() && labels.stream().noneMatch(label -> label.line() == line);
    }

    private static List<PlacedLabel> series(List<PlacedLabel> numbers, int heading) {
        List<PlacedLabel> below =
                numbers.stream().filter(number -> number.line() > heading).toList();
        List<Candidate> candidates = below.stream()
                .map(number -> Candidate.of(number.label().numbers(), WEIGHT))
                .toList();
        return Chain.best(candidates, ChainRules.LABELS).stream()
                .map(index -> as(LabelKind.ANTWOORD, below.get(index)))
                .toList();
    }

    private static boolean isExplanation(PlacedLabel placed) {
        return placed.label().kind() == LabelKind.TOELICHTING;
    }

    private static PlacedLabel as(LabelKind kind, PlacedLabel placed) {
        return new PlacedLabel(placed.label().as(kind), placed.line(), placed.lastLine());
    }

    /** A label that stands for nothing that is written: what it announces begins with the line itself. */
    private PlacedLabel unwritten(LabelKind kind, int line) {
        int begin = layout.body().get(line).begin();
        return new PlacedLabel(new Label(kind, List.of(), begin, begin, false, false), line, line);
    }
}
