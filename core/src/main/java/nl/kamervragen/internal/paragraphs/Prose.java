package nl.kamervragen.internal.paragraphs;

import java.util.Optional;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;

/**
 * The text of one paragraph, footnote marks still in it.
 *
 * @param text the text
 * @param sign where in the source the sign stands that makes it an item of a list
 */
public record Prose(TracedText text, Optional<Span> sign) {
    /** A paragraph that is no item of a list. */
    static Prose of(TracedText text) {
        return new Prose(text, Optional.empty());
    }
}
