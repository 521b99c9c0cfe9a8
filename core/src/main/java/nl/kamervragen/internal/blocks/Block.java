package nl.kamervragen.internal.blocks;

import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Span;

/**
 * Lines that belong together under one label.
 *
 * @param kind what they are
 * @param numbers the numbers on the label; one for a footnote, none where the label has none
 * @param labels where the label stands in the source; several when it is printed twice
 * @param lines the lines without the label
 */
public record Block(BlockKind kind, List<Integer> numbers, List<Span> labels, List<PageLine> lines) {
    /** Keeps the lists as they are now. */
    public Block {
        numbers = List.copyOf(numbers);
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
    }
}
