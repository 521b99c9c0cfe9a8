package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.GlyphWidths;

/**
 * What the lines of a text were measured by when they were broken: the widths of a printed face, or the count of
 * characters, as programs count that show a page as text.
 */
enum Ruler {
    /** The page was set in a face: a line of narrow letters holds more of them. */
    GLYPHS {
        @Override
        int of(char c) {
            return GlyphWidths.of(c);
        }

        @Override
        int of(PageLine line) {
            return line.width();
        }
    },
    /** Each character counts alike. */
    CHARACTERS {
        @Override
        int of(char c) {
            return CHARACTER;
        }

        @Override
        int of(PageLine line) {
            return (line.end() - line.begin()) * CHARACTER;
        }
    };

    /** So that widths of both kinds are of one order. */
    private static final int CHARACTER = 1000;

    private static final int FEWEST_PAIRS = 8;

    /** One line in so many may have been broken sooner, at a link or a table. */
    private static final int EXCEPTIONS = 50;

    /** The width of a character, in thousandths. */
    abstract int of(char c);

    /** The width of a line, in thousandths. */
    abstract int of(PageLine line);

    /** The width of a stretch of text, in thousandths. */
    int of(String source, int begin, int end) {
        int width = 0;
        for (int i = begin; i < end; i++) {
            width += of(source.charAt(i));
        }
        return width;
    }

    /**
     * The ruler of a text: characters, if no line within a sentence was broken although the next word would have fitted
     * by count.
     *
     * @param blocks the lines of each block
     */
    static Ruler of(String source, List<List<PageLine>> blocks) {
        int longest = 0;
        for (List<PageLine> lines : blocks) {
            for (int i = 1; i < lines.size(); i++) {
                longest = Math.max(longest, withinSentence(source, lines, i) ? length(lines.get(i - 1)) : 0);
            }
        }
        int pairs = 0;
        int early = 0;
        for (List<PageLine> lines : blocks) {
            for (int i = 1; i < lines.size(); i++) {
                if (withinSentence(source, lines, i)) {
                    pairs++;
                    early += length(lines.get(i - 1)) + 1 + firstWord(source, lines.get(i)) <= longest ? 1 : 0;
                }
            }
        }
        return pairs >= FEWEST_PAIRS && early * EXCEPTIONS <= pairs ? CHARACTERS : GLYPHS;
    }

    private static boolean withinSentence(String source, List<PageLine> lines, int i) {
        char last = source.charAt(lines.get(i - 1).end() - 1);
        return lines.get(i).joint() == Joint.LINE
                && Character.isLowerCase(source.charAt(lines.get(i).begin()))
                && (Character.isLetter(last) || last == ',');
    }

    private static int length(PageLine line) {
        return line.end() - line.begin();
    }

    /** How many characters the first word of a line has. */
    static int firstWord(String source, PageLine line) {
        int end = line.begin();
        while (end < line.end() && !Chars.isBlank(source.charAt(end))) {
            end++;
        }
        return end - line.begin();
    }
}
