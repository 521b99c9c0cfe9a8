package nl.kamervragen.internal.label;

import java.util.List;

/**
 * A label at the begin of a line.
 *
 * @param kind what it announces
 * @param numbers the numbers it names, in its own order, each once; empty when it names none
 * @param begin offset of its first character in the source
 * @param end offset behind its last character, a closing colon or full stop included
 * @param alone whether nothing follows it on its line
 * @param open whether its list of numbers may go on in the next line
 */
public record Label(LabelKind kind, List<Integer> numbers, int begin, int end, boolean alone, boolean open) {
    /** Keeps the numbers as they are now. */
    public Label {
        numbers = List.copyOf(numbers);
    }

    /** Whether it stands in the text, and does not only part what does. */
    public boolean isWritten() {
        return begin < end;
    }

    /** Whether it may be the heading of all answers: {@code Antwoord}. */
    public boolean isHeading() {
        return kind == LabelKind.ANTWOORD && alone && numbers.isEmpty();
    }

    /** What it is but for its numbers and its place. */
    public LabelForm form() {
        return new LabelForm(kind, alone, isHeading());
    }

    /** The same label as one of another kind. */
    public Label as(LabelKind other) {
        return new Label(other, numbers, begin, end, alone, open);
    }
}
