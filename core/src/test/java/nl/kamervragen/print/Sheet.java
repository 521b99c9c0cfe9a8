package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;

/** A page: the rows of its text and, below these, its footnotes. */
record Sheet(List<Row> text, List<Note> notes) {
    /** What ends a row. */
    enum End {
        PARAGRAPH,
        SPACE,
        /** A word that was broken, with a hyphen that is not its own. */
        WORD,
        /** A link that was broken behind one of its signs. */
        LINK
    }

    /**
     * A row as it is set.
     *
     * @param end what ends it
     * @param label whether it is a label or the first row of a sentence of the head
     * @param hang how far it stands in, in thousandths of an em
     */
    record Row(String text, End end, boolean label, int hang) {}

    /** A footnote with its rows; the rest of one that began on the page before has no number. */
    record Note(String number, List<Row> rows) {}

    Sheet() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    int height() {
        return text.size() + notes.stream().mapToInt(note -> note.rows().size()).sum();
    }
}
