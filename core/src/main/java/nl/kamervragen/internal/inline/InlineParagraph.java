package nl.kamervragen.internal.inline;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnootmarkering;

/**
 * A paragraph with its marks taken out and its references found.
 *
 * @param text its clean text
 * @param sign where in the source the sign stands that makes it an item of a list
 * @param marks the marks, at the places where they stood
 * @param markSpans where in the source the marks stand
 * @param references the references in the clean text
 */
public record InlineParagraph(
        TracedText text,
        Optional<Span> sign,
        List<Voetnootmarkering> marks,
        List<Span> markSpans,
        List<Vermelding> references) {
    /** Keeps the lists as they are now. */
    public InlineParagraph {
        marks = List.copyOf(marks);
        markSpans = List.copyOf(markSpans);
        references = List.copyOf(references);
    }
}
