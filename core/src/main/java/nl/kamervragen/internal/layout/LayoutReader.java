package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.lines.Lines;

/** Takes furniture out of the lines, finds the footnotes of each page, and joins the pages into one reading order. */
public final class LayoutReader {
    private LayoutReader() {}

    /** The layout of a text cut into lines. */
    public static Layout read(Lines lines) {
        PageCutter cutter = PageCutter.cut(lines);
        NoteAreas areas = NoteAreas.find(lines.source(), NumberAtPageEnd.takeOff(lines.source(), cutter.lines()));
        List<Skipped> skipped = new ArrayList<>(cutter.skipped());
        skipped.addAll(areas.skipped());
        return new Layout(lines.source(), areas.body(), areas.notes(), cutter.facts(), skipped, cutter.isMarkdown());
    }
}
