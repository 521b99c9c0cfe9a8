package nl.kamervragen.internal.paragraphs;

import java.util.BitSet;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchDate;
import nl.kamervragen.internal.text.OpenWords;

/**
 * Decides whether a paragraph ends between two lines.
 *
 * <p>In text that was set in a column a paragraph ends where a line ended early: the first word of the next line would
 * have fitted. In text that was not, each line is a paragraph, but for a sentence that goes on in the next line.
 */
final class Breaks {
    /** Room that may come from widths that are a little wrong. */
    private static final int DOUBTFUL_ROOM = 700;

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_MARK = 3;
    private static final int LONGEST_OPEN = 5;

    private final String source;
    private final Column column;
    private final boolean lineEndsLost;
    private final boolean cutAtMarks;
    private final BitSet notes;

    /**
     * Makes the judge of one text.
     *
     * @param lineEndsLost whether the extraction glued the lines of paragraphs together, so that what line ends are
     *     left say nothing
     * @param cutAtMarks whether the text was set in a column, and the extraction may have ended the line behind each
     *     footnote mark
     * @param notes the numbers of the text's notes
     */
    Breaks(String source, Column column, boolean lineEndsLost, boolean cutAtMarks, BitSet notes) {
        this.source = source;
        this.column = column;
        this.lineEndsLost = lineEndsLost;
        this.cutAtMarks = cutAtMarks;
        this.notes = notes;
    }

    /**
     * Whether a paragraph ends between two lines.
     *
     * @param row where on its row {@code line} stands
     * @param mayBeItem whether what looks like the sign of a list's item at the begin of {@code next} may be one
     */
    boolean between(PageLine line, PageLine next, Row row, boolean mayBeItem) {
        if (isCut(line, next)) {
            return false;
        }
        if (closesLetter(next)) {
            return true;
        }
        if (!mayBeItem && !Chars.isSentenceEnd(lastOfSentence(line))) {
            return false;
        }
        ListItem item = mayBeItem ? ListItem.of(source, next) : ListItem.NONE;
        if (item == ListItem.NUMBER && ListItem.closesParenthesis(source, line, next)) {
            return false;
        }
        if (item == ListItem.BULLET || (item != ListItem.NONE && opensItem(line, next, row))) {
            return true;
        }
        if (next.joint().isGap() && (next.joint() == Joint.WIDE_GAP || !goesOn(line, next))) {
            return true;
        }
        if (beginsWithMark(line, next)) {
            return false;
        }
        return column.exists() ? endsInColumn(line, next, row) : !lineEndsLost && endsInDraft(line, next);
    }

    /** Whether a line was cut where no paragraph can end. */
    private boolean isCut(PageLine line, PageLine next) {
        return line.goesOn()
                || isWithinSentence(line, next)
                || StopAtBegin.stands(source, next)
                || Formula.isCut(source, line, next)
                || isOpenWordAlone(next);
    }

    private boolean endsInColumn(PageLine line, PageLine next, Row row) {
        return endedEarly(line, next, row) && (closesSentence(line) || !(startsSmall(next) || staysOpen(line, next)));
    }

    /** Whether a paragraph ends with a line, as most lines of a text do that wasn't set in a column. */
    private boolean endsInDraft(PageLine line, PageLine next) {
        if (Announcement.parts(source, line, next)) {
            return true;
        }
        boolean closes = closesSentence(line);
        boolean begins = !startsSmall(next) || (opensSentence(next) && closes);
        return begins && !goesOn(line, next) && (closes || mayBeHeading(line, next));
    }

    /** Whether a row ends amid a sentence for all to see, as most do: behind a letter, and before a small one. */
    private boolean isWithinSentence(PageLine line, PageLine next) {
        return column.exists()
                && next.joint() == Joint.LINE
                && Chars.isLowerCase(source.charAt(next.begin()))
                && Chars.isBaseLetter(source.charAt(line.end() - 1))
                && !beginsItem(next);
    }

    /** Whether nothing but a word that leaves a sentence open stands on a line: {@code …; ⏎ en ⏎ – …}. */
    private boolean isOpenWordAlone(PageLine line) {
        return line.end() - line.begin() <= LONGEST_OPEN
                && Chars.tokenEnd(source, line.begin(), line.end()) == line.end()
                && OpenWords.surelyEnd(source, line.begin(), line.end());
    }

    /** Whether a mark of what stands in {@code line} stands before what goes on, or begins, in {@code next}. */
    private boolean beginsWithMark(PageLine line, PageLine next) {
        int end = Chars.digitsEnd(source, next.begin(), Math.min(next.end(), next.begin() + LONGEST_MARK));
        if (!notes.get(Chars.numeralsValue(source, next.begin(), end))
                || next.end() - end < 2
                || !Chars.isBlank(source.charAt(end))) {
            return false;
        }
        char word = source.charAt(end + 1);
        boolean goesOn = !closesSentence(line) || OpenWords.mayEndCutShort(source, line.begin(), line.end());
        return (goesOn && Chars.isLowerCase(word)) || (closesSentence(line) && Chars.isUpperCase(word));
    }

    /** Whether the text was set in a column, so that the width of its lines tells where paragraphs end. */
    boolean inColumn() {
        return column.exists();
    }

    /** How many characters the first word of a line has. */
    int firstWord(PageLine line) {
        return Ruler.firstWord(source, line);
    }

    /** Whether a line closes a letter, so that no sentence goes on in it. */
    boolean closesLetter(PageLine line) {
        return LetterClosing.stands(source, line);
    }

    /** Whether a line begins with the sign of a list item. */
    boolean beginsItem(PageLine line) {
        return ListItem.of(source, line) != ListItem.NONE;
    }

    /** Whether an item of a draft ends without a stop, since its line leaves nothing open and the next begins large. */
    boolean leavesDraftItem(PageLine item, PageLine next) {
        return !lineEndsLost
                && beginsItem(item)
                && !ListItem.isAlone(source, item)
                && Chars.isUpperCase(source.charAt(next.begin()))
                && !goesOn(item, next)
                && !OpenWords.end(source, item.begin(), item.end());
    }

    /** Whether a line is too wide to belong to a list item that stands in by {@code hang}. */
    boolean leavesItem(PageLine line, int hang) {
        return column.exists() && column.exceeds(line, hang);
    }

    /** Whether a dash or a number at the begin of {@code next} is that of an item, and not of the sentence. */
    private boolean opensItem(PageLine line, PageLine next, Row row) {
        char last = lastOfSentence(line);
        return last == ':'
                || last == ';'
                || (column.exists() && ListItem.isAlone(source, next) && Chars.isDash(source.charAt(next.begin())))
                || last == '.'
                || last == '?'
                || Announcement.ofLast(source, line)
                || endedEarly(line, next, row);
    }

    private boolean endedEarly(PageLine line, PageLine next, Row row) {
        if (!column.exists()) {
            return false;
        }
        int room = column.room(line, next, row);
        boolean sure = room > DOUBTFUL_ROOM && !column.isFolded(line);
        boolean small = startsSmall(next) && !opensSentence(next);
        boolean sentences = closesSentence(line) && !small;
        return (sure || (sentences && room >= 0))
                && !isCutAtMark(line, next, row)
                && !(MarkAtEnd.stands(source, line) && small);
    }

    /** {@code (Dit geldt ook …)}: a parenthesis and a capital, which may be those of a sentence. */
    private boolean opensSentence(PageLine line) {
        return source.charAt(line.begin()) == '('
                && line.end() - line.begin() > 1
                && Chars.isUpperCase(source.charAt(line.begin() + 1));
    }

    /** Whether a line ends in a word that ends no sentence, or in a day whose year follows. */
    private boolean staysOpen(PageLine line, PageLine next) {
        boolean open = OpenWords.surelyEnd(source, line.begin(), line.end())
                || OpenWords.endCutShort(source, line.begin(), line.end());
        return (open && !beginsItem(next))
                || DutchDate.at(source, dayBegin(line))
                        .filter(date -> date.end() > next.begin())
                        .isPresent();
    }

    /** Where the word before the last one of a line begins. */
    private int dayBegin(PageLine line) {
        int begin = line.end();
        for (int words = 0; words < 2; words++) {
            while (begin > line.begin() && Chars.isBlank(source.charAt(begin - 1))) {
                begin--;
            }
            begin = Chars.tokenBegin(source, line.begin(), begin);
        }
        return begin;
    }

    /**
     * Some extractors end the line behind every footnote mark, or before it too: then both halves fit on one row, which
     * behind a list may stand in no longer.
     */
    boolean isCutAtMark(PageLine line, PageLine next, Row row) {
        boolean cut = StopAtBegin.stands(source, next)
                || (cutAtMarks && (endsInMark(line) || MarkAtEnd.isAlone(source, next)));
        return cut && next.joint() == Joint.LINE && column.holdsBoth(line, next, Row.of(0, row.carry()));
    }

    /** Whether the digits at a line's end are those of a note: {@code 21.870} in a row of a table are none. */
    private boolean endsInMark(PageLine line) {
        boolean raised = Chars.isRaisedDigit(source.charAt(line.end() - 1)) && MarkAtEnd.stands(source, line);
        return raised || MarkAtEnd.isOf(notes, source, line);
    }

    /** How far a row is filled behind a line. */
    int filled(PageLine line, Row row) {
        return column.rowWidth(line, row) + column.space();
    }

    /** Whether a sentence, or what announces a list, ends with the line. */
    boolean closesSentence(PageLine line) {
        char last = lastOfSentence(line);
        return last == '.'
                ? !OpenWords.endCutShort(source, line.begin(), line.end())
                : Chars.isSentenceEnd(last) || last == ':' || last == ';';
    }

    /** Whether the sentence of {@code line} goes on in {@code next}, whatever stands between them. */
    boolean goesOn(PageLine line, PageLine next) {
        if (closesSentence(line)) {
            return false;
        }
        char last = source.charAt(line.end() - 1);
        if (last == ',' || (Chars.isHyphen(last) && line.end() - line.begin() > 1)) {
            return true;
        }
        return startsSmall(next)
                || staysOpen(line, next)
                || (next.indent() > 0
                        && next.joint().isGap()
                        && Chars.isBaseLetter(last)
                        && source.charAt(next.begin() - 1) == '\t');
    }

    private boolean startsSmall(PageLine line) {
        char first = source.charAt(line.begin());
        return Chars.isLowerCase(first) || ",)./".indexOf(first) >= 0 || (first == '(' && !beginsItem(line));
    }

    /** A short line without a stop; a long one is a sentence that was cut. */
    private boolean mayBeHeading(PageLine line, PageLine next) {
        return line.end() - line.begin() < LONGEST_HEADING
                && (beginsItem(next) || !OpenWords.end(source, line.begin(), line.end()));
    }

    /** The last character of the line, closing quotes and footnote marks behind the sentence's end left out. */
    private char lastOfSentence(PageLine line) {
        int end = line.end();
        while (end > line.begin() + 1 && isBehindSentence(source.charAt(end - 1))) {
            end--;
        }
        char last = source.charAt(end - 1);
        // in "(nr. 12)" the number belongs to the word before it
        boolean ends = last == '.' ? !OpenWords.endCutShort(source, line.begin(), end) : Chars.isSentenceEnd(last);
        boolean announces = last == ':' && (end == line.end() || !Chars.isDigit(source.charAt(end)));
        return ends || announces ? last : source.charAt(line.end() - 1);
    }

    private static boolean isBehindSentence(char c) {
        return Chars.isClosing(c) || Chars.isNumeral(c) || Chars.isBlank(c) || c == '[';
    }
}
