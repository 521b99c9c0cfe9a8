package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import nl.kamervragen.internal.text.Span;

/** Recognises how a list item begins: {@code •}, {@code –}, {@code 1.}, {@code a)}, {@code (1)}, {@code ii.}. */
enum ListItem {
    /** The line begins no item. */
    NONE(0),
    /** A sign that stands for nothing else, such as {@code •}. */
    BULLET(1_662),
    /** A dash, which may also be a dash of the sentence. */
    DASH(1_662),
    /** A number or a letter with a full stop or a parenthesis. */
    NUMBER(2_327);

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private static final int LONGEST_ROMAN = 4;
    private static final int LONGEST_CODE = 5;

    private final int hang;

    ListItem(int hang) {
        this.hang = hang;
    }

    /** How far the item's text stands in on the official page, in thousandths of an em. */
    int hang() {
        return hang;
    }

    /** Where the text behind the item's sign begins. */
    static int textBegin(String source, PageLine line) {
        if (of(source, line) == NONE) {
            return line.begin();
        }
        int i = sign(source, line).end();
        while (i < line.end() && Chars.isBlank(source.charAt(i))) {
            i++;
        }
        return i;
    }

    static ListItem of(String source, PageLine line) {
        char first = source.charAt(line.begin());
        boolean apart = line.begin() + 1 == line.end() || Chars.isBlank(source.charAt(line.begin() + 1));
        if (Chars.isDash(first)) {
            return apart ? DASH : NONE;
        }
        if (Chars.isBullet(first)) {
            return apart || first != '*' ? BULLET : NONE;
        }
        if (first == 'o') {
            // the hollow bullet of an inner list, as texts made from Word have it
            return apart ? BULLET : NONE;
        }
        return isNumber(source, line) ? NUMBER : isUnknownGlyph(source, line) ? BULLET : NONE;
    }

    /** {@code (cid:129)}: what one program writes for a glyph that it knows no character for, as a bullet may be. */
    private static boolean isUnknownGlyph(String source, PageLine line) {
        if (source.charAt(line.begin()) != '(') {
            return false;
        }
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        return scanner.phrase("(cid:")
                && scanner.number(LONGEST_CODE) >= 0
                && scanner.character(')')
                && (scanner.blanks() || scanner.atEnd());
    }

    /** Where the item's sign stands; the text may be glued to one that stands for nothing else. */
    static Span sign(String source, PageLine line) {
        int begin = line.begin();
        if (Chars.isBullet(source.charAt(begin))) {
            return new Span(begin, begin + 1);
        }
        int end = begin + 1;
        while (end < line.end() && ".)".indexOf(source.charAt(end - 1)) < 0 && !Chars.isBlank(source.charAt(end))) {
            end++;
        }
        return new Span(begin, end);
    }

    /** Whether a line begins the item that comes behind another: {@code 2.} behind {@code 1.}. */
    static boolean isNext(String source, PageLine item, PageLine line) {
        if (of(source, item) != NUMBER || of(source, line) != NUMBER) {
            return false;
        }
        Span sign = sign(source, item);
        String text = source.substring(sign.begin(), sign.end());
        return source.startsWith(neighbour(text, 1), line.begin())
                || source.startsWith(letterBehind(text), line.begin());
    }

    /** Whether a line begins the first item of a list with numbers or letters. */
    static boolean isFirst(String source, PageLine line) {
        if (of(source, line) != NUMBER) {
            return false;
        }
        int number = behindParenthesis(source, line.begin());
        return "1ai".indexOf(source.charAt(number)) >= 0 && !Chars.isLetterOrDigit(source.charAt(number + 1));
    }

    /** Whether both lines begin with the same dash. */
    static boolean areDashed(String source, PageLine item, PageLine line) {
        return of(source, item) == DASH
                && of(source, line) == DASH
                && source.charAt(item.begin()) == source.charAt(line.begin());
    }

    /**
     * The sign that comes so many behind another: {@code (3)} is two behind {@code (1)}, {@code (iii)} behind
     * {@code (i)}.
     */
    static String neighbour(String sign, int step) {
        int begin = behindParenthesis(sign, 0);
        int end = begin;
        while (Chars.isDigit(sign.charAt(end))) {
            end++;
        }
        if (end > begin) {
            return with(sign, begin, end, String.valueOf(Integer.parseInt(sign.substring(begin, end)) + step));
        }
        end = lettersEnd(sign, begin, sign.length());
        int roman = ROMAN.indexOf(sign.substring(begin, end));
        boolean inTable = roman >= 0 && roman + step >= 0 && roman + step < ROMAN.size();
        return with(
                sign,
                begin,
                end,
                inTable ? ROMAN.get(roman + step) : String.valueOf((char) (sign.charAt(begin) + step)));
    }

    /** The sign with the next letter of the alphabet: {@code j)} behind {@code i)}. */
    private static String letterBehind(String sign) {
        int begin = behindParenthesis(sign, 0);
        return with(sign, begin, begin + 1, String.valueOf((char) (sign.charAt(begin) + 1)));
    }

    private static String with(String sign, int begin, int end, String number) {
        return sign.substring(0, begin) + number + sign.substring(end);
    }

    private static int behindParenthesis(String text, int begin) {
        return text.charAt(begin) == '(' ? begin + 1 : begin;
    }

    private static int lettersEnd(String text, int begin, int limit) {
        int end = begin;
        while (end < limit && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    private static boolean isNumber(String source, PageLine line) {
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        boolean open = scanner.character('(');
        boolean digits = scanner.number(2) > 0;
        if (!digits && !letters(scanner, source, line)) {
            return false;
        }
        // Markdown escapes the stop of an item that it does not want to number itself.
        scanner.character('\\');
        boolean closed = scanner.character(')') || (!open && scanner.character('.'));
        return closed
                && (scanner.blanks() || scanner.atEnd() || (digits && beginsWord(source, scanner.position(), line)));
    }

    /** {@code 1.Alle sluizen}: some programs drop the white space behind the sign. */
    private static boolean beginsWord(String source, int begin, PageLine line) {
        return begin + 1 < line.end()
                && Chars.isUpperCase(source.charAt(begin))
                && Chars.isLowerCase(source.charAt(begin + 1));
    }

    /** Steps over a single letter or a small Roman number. */
    private static boolean letters(Scanner scanner, String source, PageLine line) {
        int begin = behindParenthesis(source, line.begin());
        int end = lettersEnd(source, begin, Math.min(line.end(), begin + LONGEST_ROMAN + 1));
        boolean closed = end > begin && end < line.end() && ".)\\".indexOf(source.charAt(end)) >= 0;
        if (!closed || (end - begin > 1 && !ROMAN.contains(source.substring(begin, end)))) {
            return false;
        }
        scanner.reset(end);
        return true;
    }

    /** Whether nothing but the item's sign stands on the line. */
    static boolean isAlone(String source, PageLine line) {
        return of(source, line) != NONE && sign(source, line).end() == line.end();
    }

    /** Whether what looks like the number of an item ({@code 42)}) closes a parenthesis of the line before it. */
    static boolean closesParenthesis(String source, PageLine line, PageLine next) {
        int close = next.begin();
        while (close < next.end() && source.charAt(close) != ')' && !Chars.isBlank(source.charAt(close))) {
            close++;
        }
        boolean closes = close < next.end() && source.charAt(close) == ')' && source.charAt(next.begin()) != '(';
        int open = 0;
        for (int i = line.begin(); closes && i < line.end(); i++) {
            open += source.charAt(i) == '(' ? 1 : source.charAt(i) == ')' && open > 0 ? -1 : 0;
        }
        return open > 0;
    }
}
