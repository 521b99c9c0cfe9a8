package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.paragraphs.Passages;
import nl.kamervragen.internal.text.Doubt;

/**
 * A document whose paragraphs have been looked into.
 *
 * @param origin the passages as they came
 * @param passages the passages, in the same order
 * @param voorwerk those that stand before the first label, and what they say
 * @param doubts what could not be resolved
 */
public record Inlines(Passages origin, List<InlinePassage> passages, Voorwerk voorwerk, List<Doubt> doubts) {
    /** Keeps the passages as they are now. */
    public Inlines {
        passages = List.copyOf(passages);
        doubts = List.copyOf(doubts);
    }
}
