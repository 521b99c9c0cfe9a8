package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.inline.InlinePassage;

/**
 * Tells which questions are printed again, number and text, as happens now and then.
 *
 * <p>Texts are held against each other only in a document in which a number comes again.
 */
final class RepeatedQuestions {
    private final Set<List<Integer>> numbers = new HashSet<>();
    private final List<InlinePassage> single = new ArrayList<>();
    private final Set<Printed> printed = new HashSet<>();

    private record Printed(List<Integer> numbers, List<String> paragraphs) {
        static Printed of(InlinePassage question) {
            List<String> texts = question.paragraphs().stream()
                    .map(paragraph -> paragraph.text().toString())
                    .toList();
            return new Printed(question.passage().numbers(), texts);
        }
    }

    /** Whether the question is one that this was asked of before. */
    boolean isRepeated(InlinePassage question) {
        boolean isNew = numbers.add(question.passage().numbers());
        if (isNew && printed.isEmpty()) {
            single.add(question);
            return false;
        }
        single.forEach(earlier -> printed.add(Printed.of(earlier)));
        single.clear();
        return !printed.add(Printed.of(question));
    }
}
