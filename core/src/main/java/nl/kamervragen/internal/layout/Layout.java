package nl.kamervragen.internal.layout;

import java.util.List;

/**
 * A document in reading order: its running text apart from its footnotes.
 *
 * @param source the text
 * @param body the lines of running text
 * @param notes the footnotes, in the order of their numbers' places
 * @param facts what heads and feet say
 * @param skipped what was left out
 * @param markdown whether the text is Markdown, so that lines may hold its dressing
 */
public record Layout(
        String source,
        List<PageLine> body,
        List<NoteLines> notes,
        PageFacts facts,
        List<Skipped> skipped,
        boolean markdown) {
    /** Keeps the lists as they are now. */
    public Layout {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
        skipped = List.copyOf(skipped);
    }
}
