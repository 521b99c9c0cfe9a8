package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.result.SkipReason;

/**
 * Finds the dressing of Markdown within a line: {@code **bold**}, {@code _italic_}, {@code 11[e ]},
 * {@code [words](address)}, {@code <address>}, {@code 1\.}, and the frames of a table's row.
 */
final class Dressing {
    private static final int LONGEST_ORDINAL = 4;
    private static final int NONE = -1;
    private static final int ASCII = 128;

    private final String source;
    private final int begin;
    private final int end;
    private final boolean row;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Where each sign stands next, as far as that was asked: a line of brackets must not be searched for each of them.
     */
    private final int[] next = new int[ASCII];

    private int lastStar = NONE;
    private int lastUnderscore = NONE;
    private int linkClose = NONE;

    /**
     * What is no text.
     *
     * @param spaced whether what stood on both sides of it is not one word
     */
    record Piece(int begin, int end, boolean spaced, SkipReason reason) {}

    private Dressing(String source, int begin, int end) {
        this.source = source;
        this.begin = begin;
        this.end = end;
        this.row = end - begin > 1 && source.charAt(begin) == '|' && source.charAt(end - 1) == '|';
        Arrays.fill(next, begin);
    }

    /** The pieces of dressing in a stretch of a line, in order. */
    static List<Piece> of(String source, int begin, int end) {
        Dressing dressing = new Dressing(source, begin, end);
        for (int i = begin; i < end; i = dressing.take(i)) {}
        return dressing.pieces;
    }

    /** Takes the dressing that begins here, if any, and gives where to go on. */
    private int take(int i) {
        return switch (source.charAt(i)) {
            case '*' -> at(i + 1) == '*' ? skip(i, i + 2) : isEmphasis(i, lastStar) ? skip(i, i + 1) : i + 1;
            case '_' -> isEmphasis(i, lastUnderscore) ? skip(i, i + 1) : i + 1;
            case '\\' -> isPunctuation(at(i + 1)) ? skip(i, i + 1) + 1 : i + 1;
            case '[' -> bracket(i);
            case ']' -> i == linkClose ? skip(i, i + 1, true, SkipReason.MARKDOWN) : i + 1;
            case '<' -> address(i);
            case '|' -> row && i > linkClose ? skip(i, i + 1, true, SkipReason.TABLE_FRAME) : i + 1;
            default -> i + 1;
        };
    }

    private char at(int i) {
        return i >= begin && i < end ? source.charAt(i) : ' ';
    }

    private int skip(int from, int to) {
        return skip(from, to, false, SkipReason.MARKDOWN);
    }

    private int skip(int from, int to, boolean spaced, SkipReason reason) {
        pieces.add(new Piece(from, to, spaced, reason));
        if (source.charAt(from) == '*') {
            lastStar = from;
        } else if (source.charAt(from) == '_') {
            lastUnderscore = from;
        }
        return to;
    }

    /** Where a sign stands next from {@code from} on in the line, or -1; places asked for only go up. */
    private int next(char sign, int from) {
        if (next[sign] != NONE && next[sign] < from) {
            next[sign] = from;
        }
        while (next[sign] != NONE && source.charAt(next[sign]) != sign) {
            next[sign] = next[sign] + 1 < end ? next[sign] + 1 : NONE;
        }
        return next[sign];
    }

    /** A single sign opens before a word or closes behind one, and has its like on the same line. */
    private boolean isEmphasis(int i, int last) {
        boolean opens = isOutside(at(i - 1)) && !isOutside(at(i + 1));
        boolean closes = !Chars.isBlank(at(i - 1)) && isOutside(at(i + 1));
        return opens ? closesLater(i) : closes && last != NONE && isOutside(at(last - 1));
    }

    /** What may stand outside an emphasis: blanks, stops, brackets. */
    private static boolean isOutside(char c) {
        return Chars.isBlank(c) || Chars.isClosing(c) || Chars.isOpening(c) || ".,;:?!".indexOf(c) >= 0;
    }

    private boolean closesLater(int i) {
        int close = i + 1 < end ? next(source.charAt(i), i + 1) : NONE;
        return close != NONE && !Chars.isBlank(at(close - 1)) && isOutside(at(close + 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Chars.isLetterOrDigit(c);
    }

    private int bracket(int i) {
        int close = next(']', i);
        if (close == NONE) {
            return i + 1;
        }
        if (isOrdinal(i, close)) {
            skip(i, i + 1);
            int letters = close;
            while (Chars.isBlank(at(letters - 1))) {
                letters--;
            }
            return skip(letters, close + 1);
        }
        boolean link = source.startsWith("(http", close + 1) || source.startsWith("(www.", close + 1);
        if (link) {
            linkClose = close;
            return skip(i, i + 1);
        }
        return i + 1;
    }

    /** {@code 11[e ]}: raised letters behind a number. */
    private boolean isOrdinal(int open, int close) {
        return Chars.isDigit(at(open - 1)) && Chars.isBaseLetter(at(open + 1)) && close - open <= LONGEST_ORDINAL;
    }

    private int address(int i) {
        boolean address = source.startsWith("http", i + 1) || source.startsWith("www.", i + 1);
        int close = address ? next('>', i) : NONE;
        if (close == NONE) {
            return i + 1;
        }
        skip(i, i + 1);
        return skip(close, close + 1);
    }
}
