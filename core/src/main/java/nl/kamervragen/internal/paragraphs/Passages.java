package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.Skipped;
import nl.kamervragen.internal.text.Doubt;

/**
 * A document as passages in reading order, footnotes last.
 *
 * @param layout the pages that they were found on
 * @param passages the passages
 * @param skipped what was left out of the paragraphs
 * @param doubts what did not fit
 */
public record Passages(Layout layout, List<Passage> passages, List<Skipped> skipped, List<Doubt> doubts) {
    /** Keeps the lists as they are now. */
    public Passages {
        passages = List.copyOf(passages);
        skipped = List.copyOf(skipped);
        doubts = List.copyOf(doubts);
    }
}
