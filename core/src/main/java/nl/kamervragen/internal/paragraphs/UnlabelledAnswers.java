package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/**
 * Finds answers that lost their label: where questions are answered one by one, a question without an answer whose
 * later paragraphs ask nothing holds its answer too, which is that of the questions without one right above it as well.
 */
final class UnlabelledAnswers {
    private static final int FEWEST_ANSWERED = 2;

    private final List<Passage> passages;
    private final Set<Integer> answered = new HashSet<>();

    private UnlabelledAnswers(List<Passage> passages) {
        this.passages = passages;
        for (Passage passage : passages) {
            if (passage.kind() == BlockKind.ANTWOORD) {
                answered.addAll(passage.numbers());
            }
        }
    }

    /** The passages, with answers of their own where a question held one. */
    static List<Passage> find(List<Passage> passages) {
        UnlabelledAnswers finder = new UnlabelledAnswers(passages);
        return finder.answered.isEmpty() && !finder.areAllAnswered() ? passages : finder.part();
    }

    /**
     * Whether no answer has a label, and yet what nearly every question asks is followed by what doesn't ask; or what
     * half of them ask, the last one among them, where one answer serves several.
     */
    private boolean areAllAnswered() {
        List<Passage> questions = passages.stream()
                .filter(passage -> passage.kind() == BlockKind.VRAAG)
                .toList();
        long holding = questions.stream().filter(question -> cut(question) > 0).count();
        if (holding < FEWEST_ANSWERED || holding >= questions.size() - 1) {
            return holding >= FEWEST_ANSWERED;
        }
        return holding * 2 >= questions.size() && cut(questions.get(questions.size() - 1)) > 0;
    }

    private List<Passage> part() {
        List<Passage> parted = new ArrayList<>();
        Set<Integer> open = new LinkedHashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean answerFollows =
                    i + 1 < passages.size() && passages.get(i + 1).kind() == BlockKind.ANTWOORD;
            int cut = answerFollows ? 0 : cut(passage);
            if (passage.kind() == BlockKind.ANTWOORD) {
                open.clear();
            } else if (isOpen(passage)) {
                open.addAll(passage.numbers());
            }
            if (cut == 0) {
                parted.add(passage);
            } else {
                List<Prose> texts = passage.paragraphs();
                parted.add(new Passage(passage.kind(), passage.numbers(), passage.labels(), texts.subList(0, cut)));
                parted.add(new Passage(
                        BlockKind.ANTWOORD, List.copyOf(open), List.of(), texts.subList(cut, texts.size())));
                open.clear();
            }
        }
        return parted;
    }

    /** The first paragraph behind the last one that asks, or 0 when there is no answer here. */
    private int cut(Passage passage) {
        if (!isOpen(passage)) {
            return 0;
        }
        int cut = 0;
        boolean answers = false;
        for (int i = 0; i < passage.paragraphs().size(); i++) {
            boolean asks = asks(passage.paragraphs().get(i).text()) || (cut == i && listsAt(passage, i));
            cut = asks ? i + 1 : cut;
            answers = !asks && (answers || hasWords(passage.paragraphs().get(i).text()));
        }
        return answers ? cut : 0;
    }

    /** Whether a passage is a question that no label answers. */
    private boolean isOpen(Passage passage) {
        return passage.kind() == BlockKind.VRAAG && Collections.disjoint(answered, passage.numbers());
    }

    /** Whether a paragraph behind one that asks announces a list ({@code Kunt u ingaan op:}), or is an item of it. */
    private static boolean listsAt(Passage passage, int index) {
        if (passage.paragraphs().get(index).sign().isPresent()) {
            return true;
        }
        List<Prose> behind =
                passage.paragraphs().subList(index + 1, passage.paragraphs().size());
        TracedText text = passage.paragraphs().get(index).text();
        return index > 0
                && !text.isEmpty()
                && text.charAt(text.length() - 1) == ':'
                && addresses(text)
                && behind.stream().limit(1).anyMatch(next -> next.sign().isPresent());
    }

    /** Whether a paragraph says "u", as a question does and an answer hardly ever. */
    private static boolean addresses(TracedText text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == 'u' && Chars.isBlank(text.charAt(i - 1)) && Chars.isBlank(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A footnote mark may stand in a paragraph of its own: that answers nothing. */
    private static boolean hasWords(TracedText text) {
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph ends in a question mark, closing signs and footnote marks left out. */
    static boolean asks(TracedText text) {
        int end = text.length();
        while (end > 0 && !Chars.isLetter(text.charAt(end - 1)) && text.charAt(end - 1) != '?') {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '?';
    }
}
