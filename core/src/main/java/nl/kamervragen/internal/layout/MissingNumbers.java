package nl.kamervragen.internal.layout;

import java.util.Arrays;
import java.util.List;

/** The numbers that a series of notes leaves out between two of its own, on the pages from the one to the other. */
final class MissingNumbers {
    private static final int NONE = -1;

    /** On which page the note of each number stands. */
    private final int[] pages;

    /**
     * Looks at the notes that are clear.
     *
     * @param lines the lines that {@code clear} counts
     */
    MissingNumbers(List<NoteStart> clear, List<PageLine> lines) {
        int largest = 0;
        for (NoteStart start : clear) {
            largest = Math.max(largest, start.number());
        }
        pages = new int[largest + 1];
        Arrays.fill(pages, NONE);
        for (NoteStart start : clear) {
            pages[start.number()] = lines.get(start.line()).page();
        }
    }

    boolean holds(int number, int page) {
        if (number == 0 || number + 1 >= pages.length || pages[number] != NONE) {
            return false;
        }
        int before = pages[number - 1];
        int behind = pages[number + 1];
        return before != NONE && before <= page && page <= behind;
    }
}
