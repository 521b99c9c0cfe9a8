package nl.kamervragen.internal.layout;

import java.util.Arrays;
import java.util.List;

/** The numbers that a series of notes leaves out between two of its own, on the pages from the one to the other. */
final class MissingNumbers {
    private static final int LARGEST = 1000;
    private static final int NONE = -1;

    private final int[] pages = new int[LARGEST + 1];

    /**
     * Looks at the notes that are clear.
     *
     * @param lines the lines that {@code clear} counts
     */
    MissingNumbers(List<NoteStart> clear, List<PageLine> lines) {
        Arrays.fill(pages, NONE);
        for (NoteStart start : clear) {
            if (start.number() <= LARGEST) {
                pages[start.number()] = lines.get(start.line()).page();
            }
        }
    }

    boolean holds(int number, int page) {
        if (number >= LARGEST || number == 0 || pages[number] != NONE) {
            return false;
        }
        int before = pages[number - 1];
        int behind = pages[number + 1];
        return before != NONE && before <= page && page <= behind;
    }
}
