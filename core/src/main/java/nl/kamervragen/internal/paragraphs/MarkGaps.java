package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.blocks.Block;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.layout.Joint;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Takes back the blank lines that an extractor leaves behind lines that end in a footnote mark, as {@code mupdf} does:
 * the mark stands higher, so that the next line seems to stand further off. Where most blank lines within the text of a
 * question or an answer stand so, those say nothing about paragraphs.
 */
final class MarkGaps {
    private final String source;
    private final BitSet notes;

    /**
     * Makes the judge of one text.
     *
     * @param notes the numbers of the text's notes
     */
    MarkGaps(String source, BitSet notes) {
        this.source = source;
        this.notes = notes;
    }

    /** Whether blank lines stand behind marks rather than anywhere else. */
    boolean in(List<Block> blocks) {
        int balance = 0;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.VRAAG || block.kind() == BlockKind.ANTWOORD) {
                balance += balance(block.lines());
            }
        }
        return balance > 0;
    }

    private int balance(List<PageLine> lines) {
        int balance = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).joint().isGap()) {
                balance += MarkAtEnd.isOf(notes, source, lines.get(i - 1)) ? 1 : -1;
            }
        }
        return balance;
    }

    /**
     * The lines of a block, of which none is parted from a mark above it. In an answer, which has several paragraphs
     * more often than a question, a blank line before a capital stays: nothing else may tell that one begins there.
     */
    List<PageLine> close(Block block) {
        boolean question = block.kind() == BlockKind.VRAAG;
        List<PageLine> closed = new ArrayList<>(block.lines());
        for (int i = 1; i < closed.size(); i++) {
            PageLine line = closed.get(i);
            if (line.joint() == Joint.GAP
                    && (question || Chars.isLowerCase(source.charAt(line.begin())))
                    && MarkAtEnd.isOf(notes, source, closed.get(i - 1))) {
                closed.set(i, line.with(Joint.LINE));
            }
        }
        return closed;
    }
}
