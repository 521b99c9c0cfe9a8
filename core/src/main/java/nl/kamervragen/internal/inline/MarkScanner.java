package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/**
 * Collects what may be footnote marks in one paragraph.
 *
 * <p>Marks are glued to a word, a quote or a stop ({@code opdoemt?1}), to a year ({@code 20162.}), stand behind a space
 * or on a line of their own, and come in dress: {@code 1)}, {@code [1]}, {@code ¹}. Years, amounts, articles and names
 * such as {@code G4} and {@code CO2} look the same; how much speaks for a place is its weight.
 */
final class MarkScanner {
    static final int WEAKEST = 8;
    static final int BRACKETS = 36;

    private static final int LARGEST = 400;
    private static final int BEHIND_STOP = 30;
    private static final int BEHIND_WORD = 20;
    private static final int BEHIND_LONG_WORD = 30;
    private static final int OWN_LINE = 24;
    private static final int LINE_BEGIN = 16;
    /** At a line's begin, behind the end of a sentence and before the begin of another. */
    private static final int BETWEEN_SENTENCES = 26;

    private static final int BEHIND_COMMA = 12;
    private static final int NEXT_IN_LIST = 12;

    private final CharSequence source;
    private final TracedText text;
    private final int paragraph;
    private final boolean parenthesised;
    private final List<MarkCandidate> found;
    private final Token token;
    private final GluedWord word;

    MarkScanner(CharSequence source, TracedText text, int paragraph, boolean parenthesised, List<MarkCandidate> found) {
        this.source = source;
        this.text = text;
        this.paragraph = paragraph;
        this.parenthesised = parenthesised;
        this.found = found;
        this.token = new Token(text.toString());
        this.word = new GluedWord(text.toString());
    }

    /** Collects the marks of a paragraph, from its first digit on. */
    void scan(int firstNumeral) {
        String all = text.toString();
        int end = 0;
        int begin = firstNumeral;
        while (begin < all.length()) {
            token.moveTo(end, begin);
            if (Chars.isDigit(all.charAt(begin))) {
                end = digitsEnd(begin);
                digits(begin, end);
            } else {
                end = RaisedDigits.read(text, paragraph, begin, found);
            }
            begin = Chars.findNumeral(all, end, all.length());
        }
    }

    private int digitsEnd(int begin) {
        return Chars.digitsEnd(text.toString(), begin, text.length());
    }

    private char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    private void digits(int begin, int end) {
        if (BracketedMark.read(text, paragraph, begin, end, found)) {
            return;
        }
        if (token.isLink()) {
            BehindLink.read(text, paragraph, begin, end, found);
            return;
        }
        if (!mayFollow(begin, end)) {
            return;
        }
        char before = at(begin - 1);
        int number = number(begin, end);
        if (number == 0 || !isParenthesised(begin, end, number)) {
            plain(begin, end, number, before);
        }
        if (!parenthesised || !GluedNumber.splitDressed(text, paragraph, begin, end, found)) {
            GluedNumber.split(text, paragraph, begin, end, found);
        }
    }

    private void plain(int begin, int end, int number, char before) {
        int weight = weight(begin, end, before);
        MarkCandidate mark = new MarkCandidate(paragraph, begin, end, number, weight, style(begin, before, weight));
        if (number > 0 && weight >= WEAKEST) {
            found.add(mark);
        }
        if (isSeries(end, before, weight)) {
            GluedSeries.split(text, mark, found);
        }
    }

    /** Whether what stands before and behind digits allows that they are several marks. */
    private boolean isSeries(int end, char before, int weight) {
        if (Chars.isLetter(before)) {
            return weight == BEHIND_LONG_WORD;
        }
        boolean behindStop = isApart(before) ? weight == OWN_LINE : weight >= GluedNumber.BEHIND_YEAR_AND_STOP;
        return behindStop && (Chars.isClosing(before) || mayEndSentence(end));
    }

    private MarkStyle style(int begin, char before, int weight) {
        if (isApart(before)) {
            return weight < OWN_LINE ? MarkStyle.DOUBTFUL : MarkStyle.PLAIN;
        }
        return Chars.isLetter(before) && word.isName(begin) ? MarkStyle.NAMED : MarkStyle.PLAIN;
    }

    /** The number that the digits may be as a mark, or 0. */
    private int number(int begin, int end) {
        boolean fits = end - begin <= 3 && at(begin) != '0';
        int number = fits ? Integer.parseInt(text.subSequence(begin, end).toString()) : 0;
        return number < LARGEST ? number : 0;
    }

    /** {@code 1)} and {@code (1)}, where notes are written so or with a stop; where all were lost, at the very end. */
    private boolean isParenthesised(int begin, int end, int number) {
        boolean last = end + 1 == text.length() && begin > 1 && isBehindSentence(begin);
        if (at(end) != ')' || !(parenthesised || last)) {
            return false;
        }
        char before = at(begin - 1);
        boolean opened = before == '(';
        boolean aside = opened ? !Chars.isBlank(at(begin - 2)) && begin > 1 : Aside.isClosedBehind(text, begin, end);
        if (aside) {
            return false;
        }
        boolean free = Chars.isBlank(before) || Chars.isLetter(before) || Chars.isClosing(before);
        if (!opened && !free && !Chars.isSentenceEnd(before) && ",;:".indexOf(before) < 0) {
            return false;
        }
        found.add(new MarkCandidate(
                paragraph, opened ? begin - 1 : begin, end + 1, number, BEHIND_STOP, MarkStyle.DRESSED));
        return true;
    }

    private boolean mayFollow(int begin, int end) {
        char next = at(end);
        if ((next == '.' || next == ',') && Chars.isDigit(at(end + 1))) {
            return next == ',' && isFirstOfList(begin, end);
        }
        if (Chars.isUpperCase(next) || Chars.isOpening(next)) {
            // the next sentence, whose space was lost
            boolean afterNumber = Chars.isDigit(at(begin - 2)) && GluedNumber.behindYear(text, begin - 1) == 0;
            return Chars.isSentenceEnd(at(begin - 1)) && !afterNumber;
        }
        return next == '\0' || Chars.isBlank(next) || Chars.isClosing(next) || ".,;:?!".indexOf(next) >= 0;
    }

    /** {@code Ja.6,7}: no amount, since it is glued to a stop, a quote or a word and the next number follows. */
    private boolean isFirstOfList(int begin, int end) {
        char before = at(begin - 1);
        boolean behindStop = Chars.isSentenceEnd(before) && !Chars.isDigit(at(begin - 2));
        boolean first = behindStop || Chars.isClosing(before) || (Chars.isLetter(before) && word.isLong(begin));
        return (first || listWeight(begin) > 0) && number(end + 1, digitsEnd(end + 1)) == number(begin, end) + 1;
    }

    private static boolean isApart(char before) {
        return before == '\0' || Chars.isBlank(before);
    }

    private int weight(int begin, int end, char before) {
        if (isApart(before)) {
            return spacedWeight(begin, end);
        }
        if (before == '.' && (word.isDay(end) || GluedNumber.isGluedToAbbreviation(text, begin))) {
            return 0;
        }
        boolean listed = at(end) == '.' && Chars.isBlank(at(end + 1)) && ".;:?!".indexOf(before) >= 0;
        if (listed) {
            // where lines were glued, "brug.2. De sluis" is the next item of a list
            return 0;
        }
        if (before == ';' || (before == ':' && !Chars.isDigit(at(begin - 2)))) {
            return BEHIND_COMMA;
        }
        if (before == '.' || before == ',') {
            return Chars.isDigit(at(begin - 2))
                    ? Math.max(
                            listWeight(begin),
                            before == ','
                                    ? GluedNumber.behindYear(text, begin - 1)
                                    : GluedNumber.behindStop(text, begin - 1, end))
                    : before == '.' ? BEHIND_STOP : BEHIND_COMMA;
        }
        if (Chars.isSentenceEnd(before) || Chars.isClosing(before)) {
            return GluedNumber.isYearCutShort(text, begin) ? 0 : BEHIND_STOP;
        }
        if (Chars.isLetter(before)) {
            boolean none = word.holdsNoMark(begin, end);
            return none ? 0 : word.isName(begin) ? WEAKEST : word.isLong(begin) ? BEHIND_LONG_WORD : BEHIND_WORD;
        }
        return before == '%' ? BEHIND_WORD : isBehindAside(begin, end) ? BEHIND_COMMA : 0;
    }

    /** {@code – zo blijkt –8.}: behind the dash that closes an aside, before a stop. */
    private boolean isBehindAside(int begin, int end) {
        return Chars.isDash(at(begin - 1))
                && Chars.isBlank(at(begin - 2))
                && (restIsStop(end) || ".,;:?!".indexOf(at(end)) >= 0);
    }

    /** Whether nothing, or what may be another sentence, comes behind the digits. */
    private boolean mayEndSentence(int end) {
        return end == text.length() || (Chars.isBlank(at(end)) && Chars.isUpperCase(at(end + 1)));
    }

    /** {@code »2,3}: the next number right behind one that may be a mark itself. */
    private int listWeight(int begin) {
        if (found.isEmpty()) {
            return 0;
        }
        MarkCandidate last = MarkCandidate.last(found, NEXT_IN_LIST);
        boolean glued = last.paragraph() == paragraph && last.end() == begin - 1 && last.weight() >= NEXT_IN_LIST;
        return glued && number(begin, digitsEnd(begin)) == last.number() + 1 ? NEXT_IN_LIST : 0;
    }

    private int spacedWeight(int begin, int end) {
        if (GluedNumber.isNamed(text, begin)) {
            return 0;
        }
        int offset = text.sourceOffset(begin);
        boolean lineBegin = SourceLine.beginsAt(source, offset);
        if (lineBegin && SourceLine.holdsOnlyMarks(source, offset) && isBehindSentence(begin)) {
            return OWN_LINE;
        }
        if (follows(begin)) {
            return NEXT_IN_LIST + 2;
        }
        if (lineBegin && begin > 0) {
            int next = Chars.isOpening(at(end + 1)) ? end + 2 : end + 1;
            boolean between = isBehindSentence(begin) && Chars.isUpperCase(at(next));
            return word.isDay(end) ? 0 : between ? BETWEEN_SENTENCES : LINE_BEGIN;
        }
        if (restIsStop(end) && isBehindSentence(begin)) {
            return OWN_LINE;
        }
        return Chars.isClosing(at(end)) && at(end) != ')' ? WEAKEST : 0;
    }

    /** Whether a sentence ended before the blank that stands before the digits. */
    private boolean isBehindSentence(int begin) {
        char before = at(begin - 2);
        return before == '\0' || Chars.isSentenceEnd(before) || Chars.isClosing(before);
    }

    /** {@code 1 2 3} and {@code 2, 3 en 4}: a number that follows the one before it in a list. */
    private boolean follows(int begin) {
        if (found.isEmpty()) {
            return false;
        }
        MarkCandidate last = MarkCandidate.last(found, NEXT_IN_LIST);
        if (last.paragraph() != paragraph || begin - last.end() > 5 || last.weight() < NEXT_IN_LIST) {
            return false;
        }
        return MarkCandidate.isSeparator(text.subSequence(last.end(), begin).toString());
    }

    private boolean restIsStop(int end) {
        return end == text.length() || (end + 1 == text.length() && Chars.isSentenceEnd(at(end)));
    }
}
