package nl.kamervragen.internal.paragraphs;

import java.util.Arrays;
import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchMonth;
import nl.kamervragen.internal.text.GlyphWidths;

/**
 * The column that a text was set in, learnt from its fullest lines.
 *
 * <p>On a page that is ragged right most lines come close to the column's width, and the longest words decide how
 * close. Text that was never set in a column (a Word draft, a web page) shows no such crowd of full lines.
 */
final class Column {
    /** The column of the official pages. */
    static final int OFFICIAL_TEXT = 37_400;

    /** The column of the notes of the official pages, which are set in a smaller size. */
    static final int OFFICIAL_NOTES = 45_120;

    private static final double CROWD = 0.93;
    private static final double NO_OUTLIER = 0.9;
    private static final double SHORT = 0.92;
    private static final double OVERFLOW = 1.02;

    /** The same for a row without marks, of which the widths are known. */
    private static final double PLAIN_OVERFLOW = 1.006;

    private static final int SMALLEST_CROWD = 3;
    private static final double TOO_WIDE = 1.05;

    /** Of a column no more than one line in so many is wider. */
    private static final int MOST_WIDE = 5;

    private static final int HYPHEN = 333;

    /** How far the end of a row that an extractor glued to the row before it can't be told. */
    private static final int FOLD_DOUBT = 1400;

    /** How much smaller than a digit of the text a footnote mark is. */
    private static final int MARK_SHRINK = 200;

    /** By how much several marks may make a row look wider. */
    private static final int MARKS_IN_ROW = 2 * MARK_SHRINK;

    private final String source;
    private final Ruler ruler;
    private final int width;

    /** Makes a column of a known width, or none with 0. */
    Column(String source, Ruler ruler, int width) {
        this.source = source;
        this.ruler = ruler;
        this.width = width;
    }

    /**
     * The column of a text, or none.
     *
     * @param ruler what its lines were measured by
     * @param inner lines that are each followed by another line of the same text: as full as their words allowed
     * @param all all lines of the text
     * @param officialWidth how wide the column would be on an official page
     * @param officialPages whether the text is known to come from such pages
     */
    static Column learn(
            String source,
            Ruler ruler,
            List<PageLine> inner,
            List<PageLine> all,
            int officialWidth,
            boolean officialPages) {
        int[] widths = widths(ruler, inner);
        int needed = Math.max(SMALLEST_CROWD, widths.length / 4);
        boolean official = ruler == Ruler.GLYPHS && isOfficial(widths, officialPages ? 1 : needed, officialWidth);
        int crowd = official ? officialWidth : crowd(widths, needed);
        official |= ruler == Ruler.GLYPHS && isNear(crowd, officialWidth);
        int width = official ? officialWidth : ruler == Ruler.CHARACTERS ? longest(widths, crowd) : crowd;
        int tooWide = wider(widths(ruler, all), width * TOO_WIDE);
        boolean narrow = tooWide * MOST_WIDE <= all.size() && (official || isSet(source, ruler, inner, width));
        boolean found = narrow || (official && tooWide <= near(widths, officialWidth));
        return new Column(source, ruler, found ? width : 0);
    }

    private static int[] widths(Ruler ruler, List<PageLine> lines) {
        int[] widths = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = ruler.of(lines.get(i));
        }
        return widths;
    }

    private static int wider(int[] widths, double limit) {
        int wider = 0;
        for (int width : widths) {
            wider += width > limit ? 1 : 0;
        }
        return wider;
    }

    /** The widest of all lines that have enough others within a little of their width, or 0. */
    private static int crowd(int[] widths, int needed) {
        int[] sorted = widths.clone();
        Arrays.sort(sorted);
        int from = 0;
        int best = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (sorted[from] < sorted[i] * CROWD) {
                from++;
            }
            if (i - from + 1 >= needed) {
                best = sorted[i];
            }
        }
        return best;
    }

    /**
     * Whether as many lines come near the width that the official pages have as are wider: an extractor joined the rows
     * of these. A short text may lack a full line, and small footnote marks make a line look wider than it is, so that
     * near is wide enough.
     */
    private static boolean isOfficial(int[] widths, int needed, int official) {
        int near = near(widths, official);
        return near >= needed && near >= wider(widths, official * OVERFLOW);
    }

    /** Whether full lines end within sentences: paragraphs of a draft that happen to be of one length don't. */
    private static boolean isSet(String source, Ruler ruler, List<PageLine> inner, int width) {
        List<PageLine> full = inner.stream()
                .filter(line -> ruler.of(line) >= width * CROWD && ruler.of(line) <= width * OVERFLOW)
                .toList();
        long closed = full.stream()
                .filter(line -> Chars.isSentenceEnd(source.charAt(line.end() - 1)))
                .count();
        return closed * 2 <= full.size();
    }

    /** No row by count is longer than the width but for a link: the longest that is no outlier is nearest to it. */
    private static int longest(int[] widths, int crowd) {
        return Arrays.stream(widths)
                .filter(width -> width * NO_OUTLIER <= crowd)
                .max()
                .orElse(crowd);
    }

    private static int near(int[] widths, int official) {
        int near = 0;
        for (int width : widths) {
            near += isNear(width, official) ? 1 : 0;
        }
        return near;
    }

    private static boolean isNear(int width, int official) {
        return width >= official * SHORT && width <= official * OVERFLOW;
    }

    /** What the lines of the text were measured by. */
    Ruler ruler() {
        return ruler;
    }

    /** Whether the column is as wide as that of the official pages. */
    boolean isOfficial() {
        return width == OFFICIAL_TEXT;
    }

    /** Whether the text was set in a column at all. */
    boolean exists() {
        return width > 0;
    }

    /** The width of the space between two words. */
    int space() {
        return ruler.of(' ');
    }

    /**
     * How much room was left for the first word of {@code next} behind {@code line}: below zero when it had to go to a
     * new line anyway.
     */
    int room(PageLine line, PageLine next, Row row) {
        int word = ruler.of(source, next.begin(), wordEnd(next));
        return width - rowWidth(line, row) - ruler.of(' ') - word;
    }

    /** Whether both lines would have stood on one. */
    boolean holdsBoth(PageLine line, PageLine next, Row row) {
        int space = StopAtBegin.belongsToWordBefore(source, next) ? 0 : space();
        return rowWidth(line, row) + space + ruler.of(next) - markShrink(next) <= width;
    }

    /** Whether the line is so wide that it can't stand in by {@code hang}. */
    boolean exceeds(PageLine line, int hang) {
        return ruler == Ruler.GLYPHS && !isFolded(line) && hang + ownWidth(line, hang) > width * 1.01;
    }

    /** Whether an extractor made the line of several rows, however its glyphs were set. */
    boolean isFoldedForSure(PageLine line) {
        return ownWidth(line, 0) > width * OVERFLOW;
    }

    /** Whether an extractor made the line of several rows. */
    boolean isFolded(PageLine line) {
        int own = ownWidth(line, 0);
        return own > width * PLAIN_OVERFLOW && own > width * overflow(line);
    }

    private double overflow(PageLine line) {
        return MarkWithin.mayStand(source, line) ? OVERFLOW : PLAIN_OVERFLOW;
    }

    /** Whether a row of this width is wider than the column, for more than the marks in it. */
    boolean isOverflown(int row) {
        return row > width + MARKS_IN_ROW && row <= width * OVERFLOW;
    }

    private int ownWidth(PageLine line, int hang) {
        int begin = hang > 0 ? ListItem.textBegin(source, line) : line.begin();
        return ruler.of(line) - ruler.of(source, line.begin(), begin);
    }

    /** How far the line fills its row, what stands in before it included. */
    int rowWidth(PageLine line, Row row) {
        if (ruler == Ruler.CHARACTERS) {
            return row.carry() + ruler.of(line);
        }
        int before = row.hang() + row.carry();
        int last = isFolded(line) ? foldedWidth(line, row) : before + ownWidth(line, row.hang());
        return last - markShrink(line);
    }

    /** How far the last row of a folded line fills it, which behind a list may stand in no longer. */
    private int foldedWidth(PageLine line, Row row) {
        int plain = row.carry() + lastRowWidth(line, width - row.carry());
        int before = row.hang() + row.carry();
        return row.hang() == 0 ? plain : Math.max(plain, before + lastRowWidth(line, width - before));
    }

    private int markShrink(PageLine line) {
        return ruler == Ruler.GLYPHS ? MarkAtEnd.digits(source, line) * MARK_SHRINK : 0;
    }

    /**
     * The end of the first word. Printed pages break a word at its own hyphen no sooner than elsewhere, and keep an
     * amount with its sign, a day with its month, and a dash with the word behind it.
     */
    private int wordEnd(PageLine line) {
        int end = Chars.tokenEnd(source, line.begin(), line.end());
        if (ruler == Ruler.CHARACTERS) {
            return end;
        }
        char last = source.charAt(end - 1);
        boolean day = end - line.begin() <= 2 && Chars.isDigit(last) && isMonth(end + 1, line.end());
        return end < line.end() && (last == '€' || day || (Chars.isDash(last) && end == line.begin() + 1))
                ? Chars.tokenEnd(source, end + 1, line.end())
                : end;
    }

    private boolean isMonth(int begin, int end) {
        return begin < end
                && DutchMonth.of(source.substring(begin, Chars.tokenEnd(source, begin, end)))
                        .isPresent();
    }

    /**
     * The width of the last row of a line that an extractor made of several rows by joining words broken at their ends.
     */
    private int lastRowWidth(PageLine line, int width) {
        int rest = line.width();
        double limit = width * overflow(line);
        int row = 0;
        int folds = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            int glyph = GlyphWidths.of(source.charAt(i));
            if (row > 0 && row + glyph + HYPHEN > width && row + rest > limit) {
                row = 0;
                folds++;
            }
            row += glyph;
            rest -= glyph;
        }
        return row + folds * FOLD_DOUBT;
    }
}
