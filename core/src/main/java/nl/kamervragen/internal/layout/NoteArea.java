package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.result.SkipReason;

/**
 * Gives each line of one page's notes to its note.
 *
 * <p>Mostly a note's lines follow its number. One extractor lets numbers drift: several stand above their texts
 * ({@code 1}, {@code 2}, text, text), or a number stands behind all texts. Numbers and texts are then in order each for
 * itself, and lines that are shared by several numbers are cut where a line ended early.
 */
final class NoteArea {
    private static final String SCHEME_END = "://";

    private record Group(List<NoteStart> starts, List<PageLine> lines) {
        Group() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private NoteArea() {}

    /**
     * The notes of one area.
     *
     * @param firstLine the index that {@code starts} use for the first of {@code lines}
     * @param skipped takes the headings that notes have above them
     */
    static List<NoteLines> read(
            String source, List<PageLine> lines, int firstLine, List<NoteStart> starts, List<Skipped> skipped) {
        List<Group> groups = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (next < starts.size() && starts.get(next).line() == firstLine + i) {
                NoteStart start = starts.get(next++);
                if (groups.isEmpty() || !last(groups).lines().isEmpty()) {
                    groups.add(new Group());
                }
                last(groups).starts().add(start);
                if (start.textBegin() < line.end()) {
                    last(groups).lines().add(line.from(start.textBegin(), source));
                }
            } else if (next < starts.size()
                    && starts.get(next).line() == firstLine + i + 1
                    && NoteHeading.is(source, line)) {
                skipped.add(new Skipped(line.begin(), line.end(), SkipReason.NOTE_DRESSING));
            } else {
                last(groups).lines().add(line);
            }
        }
        return notes(source, lines, firstLine, withoutStrays(groups));
    }

    private static Group last(List<Group> groups) {
        return groups.get(groups.size() - 1);
    }

    /** A number without lines belongs to the lines of the group that its number follows. */
    private static List<Group> withoutStrays(List<Group> groups) {
        List<Group> kept = new ArrayList<>();
        List<NoteStart> strays = new ArrayList<>();
        for (Group group : groups) {
            if (group.lines().isEmpty()) {
                strays.addAll(group.starts());
            } else {
                kept.add(group);
            }
        }
        if (kept.isEmpty()) {
            return groups;
        }
        for (NoteStart stray : strays) {
            Group home = kept.get(0);
            for (Group group : kept) {
                if (group.starts().get(0).number() < stray.number()) {
                    home = group;
                }
            }
            home.starts().add(stray);
        }
        return kept;
    }

    private static List<NoteLines> notes(String source, List<PageLine> area, int firstLine, List<Group> groups) {
        List<NoteLines> notes = new ArrayList<>();
        for (Group group : groups) {
            group.starts().sort(Comparator.comparingInt(NoteStart::number));
            List<Integer> cuts = cuts(source, group.lines(), group.starts().size());
            for (int i = 0; i < group.starts().size(); i++) {
                NoteStart start = group.starts().get(i);
                PageLine numberLine = area.get(start.line() - firstLine);
                notes.add(new NoteLines(
                        start.number(),
                        numberLine.begin(),
                        numberEnd(source, start, numberLine),
                        numberLine.page(),
                        group.lines().subList(cuts.get(i), cuts.get(i + 1))));
            }
        }
        notes.sort(Comparator.comparingInt(NoteLines::number));
        return notes;
    }

    private static int numberEnd(String source, NoteStart start, PageLine line) {
        int end = start.textBegin();
        while (end > line.begin() && Chars.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where {@code count} notes begin in the lines that they share, and the end. */
    private static List<Integer> cuts(String source, List<PageLine> lines, int count) {
        if (count == 1) {
            return List.of(0, lines.size());
        }
        List<Integer> chosen = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            chosen.add(i);
        }
        int widest = lines.stream().mapToInt(PageLine::width).max().orElse(0);
        chosen.sort(Comparator.comparingInt(i -> -slack(source, lines, i, widest)));
        List<Integer> cuts = new ArrayList<>(chosen.subList(0, Math.min(count - 1, chosen.size())));
        cuts.add(0);
        cuts.sort(Comparator.naturalOrder());
        while (cuts.size() <= count) {
            cuts.add(lines.size());
        }
        return cuts;
    }

    /** {@code (https://}: the address found no room on its line. */
    private static boolean endsAmidAddress(String source, PageLine line) {
        return line.end() - line.begin() >= SCHEME_END.length()
                && source.startsWith(SCHEME_END, line.end() - SCHEME_END.length());
    }

    /** What speaks for a note beginning at line {@code i}: room left on the line before, and a capital. */
    private static int slack(String source, List<PageLine> lines, int i, int widest) {
        int room = widest - lines.get(i - 1).width();
        if (endsAmidAddress(source, lines.get(i - 1))) {
            return -widest;
        }
        char first = source.charAt(lines.get(i).begin());
        boolean address = source.startsWith("http", lines.get(i).begin())
                || source.startsWith("www", lines.get(i).begin());
        return Chars.isUpperCase(first) || Chars.isOpening(first) || address ? room + widest : room;
    }
}
