package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.blocks.Block;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Tells whether an extractor ended the line behind every footnote mark, as {@code pdftotext -raw} does: then no mark
 * stands within a line, and the number of a note stands on a line of its own right above it.
 */
final class MarkCuts {
    /** So that {@code CO2} and {@code PM10} are no marks. */
    private static final int SHORTEST_WORD = 4;

    private static final int MOST_DIGITS = 2;

    private MarkCuts() {}

    static boolean in(String source, List<Block> blocks) {
        for (Block block : blocks) {
            boolean fits = block.kind() == BlockKind.VOETNOOT
                    ? standsBelowNumber(source, block)
                    : !holdsMark(source, block.lines());
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a note begins right below its number, and at the margin: an extractor that keeps margins cuts no lines.
     */
    private static boolean standsBelowNumber(String source, Block note) {
        if (note.labels().isEmpty() || note.lines().isEmpty()) {
            return true;
        }
        int begin = note.lines().get(0).begin();
        int lineEnd = source.indexOf('\n', note.labels().get(0).end());
        return lineEnd == begin - 1;
    }

    private static boolean holdsMark(String source, List<PageLine> lines) {
        for (PageLine line : lines) {
            if (line.stretch().holdsNumerals() && holdsMark(source, line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsMark(String source, PageLine line) {
        for (int i = line.begin() + 1; i < line.end() - 2; i++) {
            boolean last = Chars.isNumeral(source.charAt(i)) && source.charAt(i + 1) == ' ';
            if (last && isMarkBefore(source, line.begin(), i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence's end or a word stands before {@code end} with one or two digits glued to it. */
    private static boolean isMarkBefore(String source, int begin, int end) {
        int word = end;
        while (word > begin && Chars.isDigit(source.charAt(word - 1))) {
            word--;
        }
        int digits = end - word;
        if (digits == 0) {
            return Chars.isRaisedDigit(source.charAt(end - 1));
        }
        return digits <= MOST_DIGITS && (closesSentence(source, begin, word, end) || endsWord(source, begin, word));
    }

    private static boolean closesSentence(String source, int begin, int stop, int blank) {
        return stop - begin > 1
                && (Chars.isSentenceEnd(source.charAt(stop - 1)) || Chars.isClosing(source.charAt(stop - 1)))
                && Chars.isLowerCase(source.charAt(stop - 2))
                && Chars.isUpperCase(source.charAt(blank + 1));
    }

    private static boolean endsWord(String source, int begin, int end) {
        int letters = end;
        while (letters > begin && Chars.isLowerCase(source.charAt(letters - 1))) {
            letters--;
        }
        return end - letters >= SHORTEST_WORD;
    }
}
