package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.paragraphs.Passages;

/**
 * A document whose paragraphs have been looked into.
 *
 * @param origin the passages as they came
 * @param passages the passages, in the same order
 */
public record Inlines(Passages origin, List<InlinePassage> passages) {
    /** Keeps the passages as they are now. */
    public Inlines {
        passages = List.copyOf(passages);
    }
}
