package nl.kamervragen.internal.layout;

import java.util.List;

/**
 * A footnote as it stood at a page's bottom or at the end.
 *
 * @param number its number
 * @param numberBegin offset of its number in the source, with what dresses it: {@code 1}, {@code [1]}, {@code 1)}
 * @param numberEnd offset behind its number
 * @param page the page it stands on, from 0
 * @param lines its lines, in reading order
 */
public record NoteLines(int number, int numberBegin, int numberEnd, int page, List<PageLine> lines) {
    /** Keeps the lines as they are now. */
    public NoteLines {
        lines = List.copyOf(lines);
    }
}
