package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;

/**
 * Finds questions between answers whose label is a bare "Antwoord": what asks at the end of an answer, right above the
 * next label, is the question that the next answer answers.
 */
final class UnlabelledQuestions {
    private UnlabelledQuestions() {}

    /** The passages, with questions of their own where an answer held one; these have no number yet. */
    static List<Passage> find(List<Passage> passages) {
        boolean bare = passages.stream().noneMatch(passage -> passage.kind() == BlockKind.VRAAG)
                && passages.stream()
                        .filter(passage -> passage.kind() == BlockKind.ANTWOORD)
                        .allMatch(passage -> passage.numbers().isEmpty());
        if (!bare) {
            return passages;
        }
        List<Passage> parted = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            boolean answerFollows =
                    i + 1 < passages.size() && passages.get(i + 1).kind() == BlockKind.ANTWOORD;
            if (passages.get(i).kind() == BlockKind.ANTWOORD && answerFollows) {
                part(passages.get(i), parted);
            } else {
                parted.add(passages.get(i));
            }
        }
        return parted;
    }

    private static void part(Passage answer, List<Passage> parted) {
        List<Prose> texts = answer.paragraphs();
        int cut = texts.size();
        while (cut > 1 && UnlabelledAnswers.asks(texts.get(cut - 1).text())) {
            cut--;
        }
        parted.add(new Passage(answer.kind(), answer.numbers(), answer.labels(), texts.subList(0, cut)));
        for (Prose question : texts.subList(cut, texts.size())) {
            parted.add(new Passage(BlockKind.VRAAG, List.of(), List.of(), List.of(question)));
        }
    }
}
