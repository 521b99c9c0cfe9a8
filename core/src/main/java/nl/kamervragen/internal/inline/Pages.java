package nl.kamervragen.internal.inline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.NoteLines;
import nl.kamervragen.internal.layout.PageLine;

/** Which page a place of the running text and a note stand on: a note stands on the page of its mark. */
final class Pages {
    private static final int SAME = 10;
    private static final int NEIGHBOUR = -5;
    private static final int FAR = -25;

    private final int[] begins;
    private final int[] pages;
    private final Map<Integer, Integer> notePages = new HashMap<>();
    private final boolean several;

    /** Whether all notes stand on the last page, as they do at the end of a text: then marks may be far from them. */
    private final boolean atEnd;

    Pages(Layout layout) {
        List<PageLine> body = layout.body();
        begins = new int[body.size()];
        pages = new int[body.size()];
        for (int i = 0; i < pages.length; i++) {
            begins[i] = body.get(i).begin();
            pages[i] = body.get(i).page();
        }
        for (NoteLines note : layout.notes()) {
            notePages.putIfAbsent(note.number(), note.page());
        }
        int last = pages.length == 0 ? 0 : pages[pages.length - 1];
        boolean onePage = new HashSet<>(notePages.values()).size() == 1;
        several = !onePage || last > 0;
        atEnd = onePage && notePages.values().iterator().next() >= last;
    }

    /** What the page says for a mark of note {@code number} at a place of the source. */
    int weight(int number, int offset) {
        Integer notePage = notePages.get(number);
        if (!several || notePage == null) {
            return 0;
        }
        int distance = Math.abs(page(offset) - notePage);
        return distance == 0 ? SAME : distance == 1 || atEnd ? NEIGHBOUR : FAR;
    }

    private int page(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int line = found >= 0 ? found : Math.max(0, -found - 2);
        return pages.length == 0 ? 0 : pages[line];
    }
}
