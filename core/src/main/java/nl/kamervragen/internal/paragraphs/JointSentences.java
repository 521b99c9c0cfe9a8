package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/**
 * Tells the questions of a joint block apart within its paragraphs, when that makes as many as its label has numbers:
 * where the extraction glued them ({@code toelichten?Deelt u}), or else behind every question mark.
 */
final class JointSentences {
    private static final List<String> FOLLOW_UPS = List.of("Zo ja", "Zo nee", "Zo niet", "Indien ja", "Indien nee");

    private final boolean glued;
    private final List<List<Prose>> questions = new ArrayList<>();

    private JointSentences(boolean glued) {
        this.glued = glued;
    }

    /** The paragraphs of each of {@code count} questions, or nothing when they can't be told apart. */
    static Optional<List<List<Prose>>> split(List<Prose> texts, int count) {
        return new JointSentences(true).read(texts, count).or(() -> new JointSentences(false).read(texts, count));
    }

    private Optional<List<List<Prose>>> read(List<Prose> texts, int count) {
        for (Prose prose : texts) {
            cut(prose);
        }
        return questions.size() == count ? Optional.of(questions) : Optional.empty();
    }

    private void cut(Prose prose) {
        TracedText text = prose.text();
        boolean goesOn = !glued && !questions.isEmpty() && (prose.sign().isPresent() || isFollowUp(text, 0));
        Quoted quoted = new Quoted();
        int begin = 0;
        for (int i = 1; i < text.length(); i++) {
            quoted.pass(text, i - 1);
            if (isBegin(text, i) && (glued || !quoted.isOpen())) {
                TracedText part = text.slice(begin, endOfText(text, i));
                add(begin == 0 ? new Prose(part, prose.sign()) : Prose.of(part), goesOn);
                goesOn = false;
                begin = i;
            }
        }
        add(begin == 0 ? prose : Prose.of(text.slice(begin, text.length())), goesOn);
    }

    private static int endOfText(TracedText text, int to) {
        int end = to;
        while (Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void add(Prose part, boolean goesOn) {
        if (!goesOn) {
            questions.add(new ArrayList<>());
        }
        questions.get(questions.size() - 1).add(part);
    }

    /** Whether a question begins here behind the question mark of another one, its footnote mark included. */
    private boolean isBegin(TracedText text, int i) {
        if (!Chars.isUpperCase(text.charAt(i)) || isFollowUp(text, i)) {
            return false;
        }
        int end = i;
        while (end > 0 && (isBehindQuestionMark(text.charAt(end - 1)) || (!glued && isSpace(text.charAt(end - 1))))) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == '?';
    }

    private static boolean isSpace(char c) {
        return Chars.isBlank(c) || c == '[';
    }

    /** What may stand glued to a question mark: a closing quote, a footnote mark. */
    private static boolean isBehindQuestionMark(char c) {
        return Chars.isClosing(c) || Chars.isDigit(c) || Chars.isRaisedDigit(c);
    }

    /** "Zo ja, …" goes on with the question before it. */
    private static boolean isFollowUp(TracedText text, int begin) {
        return FOLLOW_UPS.stream().anyMatch(words -> startsWith(text, words, begin));
    }

    private static boolean startsWith(TracedText text, String words, int begin) {
        int end = begin + words.length();
        return end <= text.length() && text.subSequence(begin, end).toString().equals(words);
    }

    /** Whether a quotation is open, a title that asks itself for one. */
    private static final class Quoted {
        private int depth;
        private boolean straight;

        void pass(TracedText text, int i) {
            char c = text.charAt(i);
            switch (c) {
                case '«', '“', '‘', '„' -> depth++;
                case '»', '”' -> depth = Math.max(0, depth - 1);
                case '’' -> depth = Math.max(0, depth - (isLetter(text, i + 1) ? 0 : 1));
                case '"' -> straight = !straight;
                case '\'' -> straight = isLetter(text, i + 1) ? straight || !isLetter(text, i - 1) : false;
                default -> {
                    // no quote
                }
            }
        }

        boolean isOpen() {
            return depth > 0 || straight;
        }

        private static boolean isLetter(TracedText text, int i) {
            return i >= 0 && i < text.length() && Chars.isLetter(text.charAt(i));
        }
    }
}
