package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.paragraphs.Passage;

/**
 * A passage whose paragraphs have been looked into.
 *
 * @param passage what it is, its numbers and labels
 * @param paragraphs its paragraphs
 */
public record InlinePassage(Passage passage, List<InlineParagraph> paragraphs) {
    /** Keeps the paragraphs as they are now. */
    public InlinePassage {
        paragraphs = List.copyOf(paragraphs);
    }
}
