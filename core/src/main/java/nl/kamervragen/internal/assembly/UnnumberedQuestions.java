package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/**
 * Tells which paragraphs make one question where questions have neither label nor number: as a rule each is one, but a
 * question may lead in a list, go on below a colon, or go on on the next line where blank lines part the others.
 */
final class UnnumberedQuestions {
    private UnnumberedQuestions() {}

    /** The paragraphs of each question, in order. */
    static List<List<InlineParagraph>> group(List<InlineParagraph> paragraphs, CharSequence source) {
        BitSet close = new BitSet();
        for (int i = 1; i < paragraphs.size(); i++) {
            close.set(i, lineEnds(source, paragraphs.get(i - 1), paragraphs.get(i)) == 1);
        }
        boolean parted = close.cardinality() * 2 < paragraphs.size() - 1;
        List<List<InlineParagraph>> questions = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean goesOn = i > 0
                    && ((parted && close.get(i)) || goesOn(questions.get(questions.size() - 1), paragraphs.get(i)));
            if (!goesOn) {
                questions.add(new ArrayList<>());
            }
            questions.get(questions.size() - 1).add(paragraphs.get(i));
        }
        return questions;
    }

    /** How many lines end between two paragraphs. */
    private static long lineEnds(CharSequence source, InlineParagraph before, InlineParagraph next) {
        int begin = Math.max(0, before.text().sourceOffset(before.text().length() - 1));
        int end = Math.max(begin, next.text().sourceOffset(0) + 1);
        String between = source.subSequence(begin, end).toString();
        return between.lines().count() - 1;
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
                && Chars.isLowerCase(paragraph.text().charAt(0));
    }
}
