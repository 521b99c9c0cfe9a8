package nl.kamervragen.internal.paragraphs;

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

    /** How many characters the first word of a line has. */
    static int firstWord(String source, PageLine line) {
        return Chars.tokenEnd(source, line.begin(), line.end()) - line.begin();
    }
}
