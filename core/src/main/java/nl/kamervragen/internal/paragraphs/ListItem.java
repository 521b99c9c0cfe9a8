package nl.kamervragen.internal.paragraphs;

import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import nl.kamervragen.internal.text.Span;

/** Recognises how a list item begins: {@code •}, {@code –}, {@code 1.}, {@code a)}, {@code (1)}. */
enum ListItem {
    /** The line begins no item. */
    NONE(0),
    /** A sign that stands for nothing else, such as {@code •}. */
    BULLET(1_662),
    /** A dash, which may also be a dash of the sentence. */
    DASH(1_662),
    /** A number or a letter with a full stop or a parenthesis. */
    NUMBER(2_327);

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
        return isNumber(source, line) ? NUMBER : NONE;
    }

    /** Where the item's sign stands; the text may be glued to one that stands for nothing else. */
    static Span sign(String source, PageLine line) {
        int begin = line.begin();
        boolean bullet = Chars.isBullet(source.charAt(begin));
        return new Span(begin, bullet ? begin + 1 : Chars.tokenEnd(source, begin, line.end()));
    }

    /** Whether a line begins the item that comes behind another: {@code 2.} behind {@code 1.}. */
    static boolean isNext(String source, PageLine item, PageLine line) {
        if (of(source, item) != NUMBER || of(source, line) != NUMBER) {
            return false;
        }
        Span sign = sign(source, item);
        return source.startsWith(neighbour(source.substring(sign.begin(), sign.end()), 1), line.begin());
    }

    /** Whether a line begins the first item of a list with numbers or letters. */
    static boolean isFirst(String source, PageLine line) {
        if (of(source, line) != NUMBER) {
            return false;
        }
        char open = source.charAt(line.begin());
        char number = source.charAt(line.begin() + (open == '(' ? 1 : 0));
        char behind = source.charAt(line.begin() + (open == '(' ? 2 : 1));
        return (number == '1' || number == 'a') && !Chars.isDigit(behind);
    }

    /** Whether both lines begin with the same dash. */
    static boolean areDashed(String source, PageLine item, PageLine line) {
        return of(source, item) == DASH
                && of(source, line) == DASH
                && source.charAt(item.begin()) == source.charAt(line.begin());
    }

    /** The sign that comes so many behind another: {@code (3)} is two behind {@code (1)}. */
    static String neighbour(String sign, int step) {
        int begin = sign.charAt(0) == '(' ? 1 : 0;
        int end = begin;
        while (Chars.isDigit(sign.charAt(end))) {
            end++;
        }
        String next = end > begin
                ? String.valueOf(Integer.parseInt(sign.substring(begin, end)) + step)
                : String.valueOf((char) (sign.charAt(begin) + step));
        return sign.substring(0, begin) + next + sign.substring(Math.max(end, begin + 1));
    }

    private static boolean isNumber(String source, PageLine line) {
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        boolean open = scanner.character('(');
        boolean number = scanner.number(2) > 0;
        if (!number) {
            char letter = scanner.peek();
            if (letter < 'a' || letter > 'z') {
                return false;
            }
            scanner.character(letter);
        }
        // Markdown escapes the stop of an item that it does not want to number itself.
        scanner.character('\\');
        boolean closed = scanner.character(')') || (!open && scanner.character('.'));
        return closed && (scanner.blanks() || scanner.atEnd());
    }

    /** Whether nothing but the item's sign stands on the line. */
    static boolean isAlone(String source, PageLine line) {
        return of(source, line) != NONE && sign(source, line).end() == line.end();
    }
}
