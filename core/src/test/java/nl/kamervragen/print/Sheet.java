package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;

/** A page: the rows of its text and, below these, its footnotes. */
record Sheet(List<Row> text, List<Note> notes) {
    /**
     * A row as it is set.
     *
     * @param goesOn whether its paragraph goes on in the next row
     * @param broken whether a word was broken at its end, so that it ends in a hyphen
     * @param label whether it is a label or the first row of a sentence of the head
     * @param hang how far it stands in, in thousandths of an em
     */
    record Row(String text, boolean goesOn, boolean broken, boolean label, int hang) {}

    /** A footnote with its rows; the rest of one that began on the page before has no number. */
    record Note(String number, List<Row> rows) {}

    Sheet() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    int height() {
        return text.size() + notes.stream().mapToInt(note -> note.rows().size()).sum();
    }
}
