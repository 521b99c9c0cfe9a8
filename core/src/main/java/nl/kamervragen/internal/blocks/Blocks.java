package nl.kamervragen.internal.blocks;

import java.util.List;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.text.Doubt;

/**
 * A document as blocks in reading order, footnotes last.
 *
 * @param layout the pages that the blocks were found on
 * @param blocks the blocks
 * @param doubts what did not fit
 */
public record Blocks(Layout layout, List<Block> blocks, List<Doubt> doubts) {
    /** Keeps the lists as they are now. */
    public Blocks {
        blocks = List.copyOf(blocks);
        doubts = List.copyOf(doubts);
    }
}
