package nl.kamervragen.internal.paragraphs;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.text.Span;

/**
 * A block as paragraphs.
 *
 * @param kind what it is
 * @param numbers its numbers; one for a question that could be told apart
 * @param labels where its label stands in the source; none for a question that shares the label of the one before it
 * @param paragraphs its text, footnote marks still in it
 */
public record Passage(BlockKind kind, List<Integer> numbers, List<Span> labels, List<Prose> paragraphs) {
    /** Keeps the lists as they are now. */
    public Passage {
        numbers = List.copyOf(numbers);
        labels = List.copyOf(labels);
        paragraphs = List.copyOf(paragraphs);
    }
}
