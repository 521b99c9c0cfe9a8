package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.text.TracedText;

/**
 * Tells which paragraphs make one question where questions have neither label nor number: as a rule each is one, but a
 * question may lead in a list, or go on below a colon.
 */
final class UnnumberedQuestions {
    private UnnumberedQuestions() {}

    /** The paragraphs of each question, in order. */
    static List<List<InlineParagraph>> group(List<InlineParagraph> paragraphs) {
        List<List<InlineParagraph>> questions = new ArrayList<>();
        for (InlineParagraph paragraph : paragraphs) {
            if (questions.isEmpty() || !goesOn(questions.get(questions.size() - 1), paragraph)) {
                questions.add(new ArrayList<>());
            }
            questions.get(questions.size() - 1).add(paragraph);
        }
        return questions;
    }

    private static boolean goesOn(List<InlineParagraph> question, InlineParagraph next) {
        InlineParagraph last = question.get(question.size() - 1);
        if (ends(last, ':') || beginsSmall(next)) {
            return true;
        }
        boolean item = next.sign().isPresent();
        boolean leadIn = question.get(0).sign().isEmpty();
        return item && leadIn && (ends(question.get(0), ':') || !ends(next, '?'));
    }

    private static boolean ends(InlineParagraph paragraph, char sign) {
        TracedText text = paragraph.text();
        return text.length() > 0 && text.charAt(text.length() - 1) == sign;
    }

    private static boolean beginsSmall(InlineParagraph paragraph) {
        return paragraph.sign().isEmpty()
                && paragraph.text().length() > 0
                && Character.isLowerCase(paragraph.text().charAt(0));
    }
}
