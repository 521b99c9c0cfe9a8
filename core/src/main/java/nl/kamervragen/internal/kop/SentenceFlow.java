package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;

/** Follows a sentence over the ends of paragraphs: some of them are cut in the middle of a head's sentence. */
final class SentenceFlow {
    private final RunningText running;
    private final String text;
    private final int begin;
    private final int limit;

    SentenceFlow(RunningText running, int begin, int limit) {
        this.running = running;
        this.text = running.text();
        this.begin = begin;
        this.limit = limit;
    }

    /** The end of the first paragraph after which nothing shows that the sentence goes on. */
    int endOfParagraph() {
        return follow(false);
    }

    /** The end of the first paragraph that also closes a sentence, unless a parenthesis follows. */
    int endOfSentence() {
        return follow(true);
    }

    /** The end of the paragraph in which "Zie ook …" comes to its number; it may begin a few paragraphs before. */
    int endOfZieOok() {
        int first = running.paragraphAt(begin);
        for (int i = first; i < Math.min(running.count(), first + 12); i++) {
            int end = Math.min(limit, running.end(i));
            int to = Chars.blanksBegin(text, begin, end);
            int digit = text.charAt(to - 1) == '.' ? to - 2 : to - 1;
            if (text.substring(begin, end).contains("nr") && Chars.isDigit(text.charAt(digit))) {
                return end;
            }
        }
        return Math.min(limit, running.end(first));
    }

    private int follow(boolean toSentenceEnd) {
        int open = 0;
        int at = begin;
        for (int i = running.paragraphAt(begin); i < running.count(); i++) {
            int end = running.end(i);
            while (at < Math.min(end, limit)) {
                open += text.charAt(at) == '«' ? 1 : text.charAt(at) == '»' ? -1 : 0;
                at++;
            }
            boolean further = open > 0 || runsOn(i) || (toSentenceEnd && (parenthesisFollows(i) || !closesSentence(i)));
            if (end >= limit || !further) {
                return Math.min(end, limit);
            }
        }
        return Math.min(text.length(), limit);
    }

    private boolean runsOn(int paragraph) {
        int end = Chars.blanksBegin(text, Math.max(begin, running.begin(paragraph)), running.end(paragraph));
        if (end <= begin) {
            return true;
        }
        char last = text.charAt(end - 1);
        return (Chars.isLowerCase(after(paragraph)) && !signs(paragraph))
                || last == ','
                || (last == '.' && lastWord(end - 1).startsWith("nr"))
                || Chars.isDash(last)
                || OpenWords.end(text, begin, end);
    }

    /** Whether a sentence has ended and a signature follows: {@code de Minister van Bos,}, {@code drs. D. Hovenier}. */
    private boolean signs(int paragraph) {
        if (!closesSentence(paragraph)) {
            return false;
        }
        KopScanner next = running.scannerOf(paragraph + 1);
        return Functies.sees(next) || Names.isTitle(next.letters());
    }

    private boolean parenthesisFollows(int paragraph) {
        return after(paragraph) == '(';
    }

    private boolean closesSentence(int paragraph) {
        int end = Chars.blanksBegin(text, running.begin(paragraph), running.end(paragraph));
        return end > running.begin(paragraph) && ".?!".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The first character of the next paragraph that is no blank, NUL at the end. */
    private char after(int paragraph) {
        int to = paragraph + 1 < running.count() ? running.end(paragraph + 1) : text.length();
        int at = Chars.blanksEnd(text, running.end(paragraph), to);
        return at < to ? text.charAt(at) : '\0';
    }

    private String lastWord(int end) {
        return text.substring(Chars.baseLettersBegin(text, begin, end), end);
    }
}
