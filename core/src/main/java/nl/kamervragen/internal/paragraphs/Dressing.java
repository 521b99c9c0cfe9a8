package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.result.SkipReason;

/**
 * Finds the dressing of Markdown within a line: {@code **bold**}, {@code _italic_}, {@code 11[e ]},
 * {@code [words](address)}, {@code <address>}, {@code 1\.}, and the frames of a table's row.
 */
final class Dressing {
    private static final int LONGEST_ORDINAL = 4;

    private final String source;
    private final int begin;
    private final int end;
    private final List<Piece> pieces = new ArrayList<>();

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
    }

    /** The pieces of dressing in a stretch of a line, in order. */
    static List<Piece> of(String source, int begin, int end) {
        Dressing dressing = new Dressing(source, begin, end);
        boolean row = end - begin > 1 && source.charAt(begin) == '|' && source.charAt(end - 1) == '|';
        for (int i = begin; i < end; i = dressing.take(i, row)) {}
        return dressing.pieces;
    }

    /** Takes the dressing that begins here, if any, and gives where to go on. */
    private int take(int i, boolean row) {
        return switch (source.charAt(i)) {
            case '*' -> at(i + 1) == '*' ? skip(i, i + 2) : isEmphasis(i) ? skip(i, i + 1) : i + 1;
            case '_' -> isEmphasis(i) ? skip(i, i + 1) : i + 1;
            case '\\' -> isPunctuation(at(i + 1)) ? skip(i, i + 1) + 1 : i + 1;
            case '[' -> bracket(i);
            case '<' -> address(i);
            case '|' -> row ? skip(i, i + 1, true, SkipReason.TABLE_FRAME) : i + 1;
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
        return to;
    }

    /** A single sign opens before a word or closes behind one, and has its like on the same line. */
    private boolean isEmphasis(int i) {
        boolean opens = isOutside(at(i - 1)) && !isOutside(at(i + 1));
        boolean closes = !Chars.isBlank(at(i - 1)) && isOutside(at(i + 1));
        return opens ? closesLater(i) : closes && opened(i);
    }

    /** What may stand outside an emphasis: blanks, stops, brackets. */
    private static boolean isOutside(char c) {
        return Chars.isBlank(c) || Chars.isClosing(c) || Chars.isOpening(c) || ".,;:?!".indexOf(c) >= 0;
    }

    private boolean closesLater(int i) {
        int close = source.indexOf(source.charAt(i), i + 1);
        return close > 0 && close < end && !Chars.isBlank(at(close - 1)) && isOutside(at(close + 1));
    }

    private boolean opened(int i) {
        int last = pieces.size() - 1;
        while (last >= 0 && source.charAt(pieces.get(last).begin()) != source.charAt(i)) {
            last--;
        }
        return last >= 0 && isOutside(at(pieces.get(last).begin() - 1));
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    private int bracket(int i) {
        int close = source.indexOf(']', i);
        if (close < 0 || close >= end) {
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
            skip(i, i + 1);
            for (int inside = i + 1; inside < close; inside = take(inside, false)) {}
            return skip(close, close + 1, true, SkipReason.MARKDOWN);
        }
        return i + 1;
    }

    /** {@code 11[e ]}: raised letters behind a number. */
    private boolean isOrdinal(int open, int close) {
        return Chars.isDigit(at(open - 1)) && Character.isLetter(at(open + 1)) && close - open <= LONGEST_ORDINAL;
    }

    private int address(int i) {
        int close = source.indexOf('>', i);
        boolean address = source.startsWith("http", i + 1) || source.startsWith("www.", i + 1);
        if (!address || close < 0 || close >= end) {
            return i + 1;
        }
        skip(i, i + 1);
        return skip(close, close + 1);
    }
}
