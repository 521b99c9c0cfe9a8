package nl.kamervragen.internal.blocks;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.label.LabelKind;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.NoteLines;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Doubt;
import nl.kamervragen.internal.text.Span;

/** Cuts the running text at its labels. */
public final class BlockReader {
    private final Layout layout;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private BlockReader(Layout layout) {
        this.layout = layout;
    }

    /** The blocks of a layout: what stands before the first label, then a block per label, then the footnotes. */
    public static Blocks read(Layout layout) {
        BlockReader reader = new BlockReader(layout);
        reader.cut(LabelChooser.choose(layout));
        layout.notes().forEach(reader::addNote);
        return new Blocks(layout, reader.blocks, reader.doubts);
    }

    private void cut(List<PlacedLabel> labels) {
        List<PageLine> body = layout.body();
        int first = labels.isEmpty() ? body.size() : labels.get(0).line();
        blocks.add(new Block(BlockKind.VOORWERK, List.of(), List.of(), body.subList(0, first)));
        List<Span> waiting = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            PlacedLabel placed = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1).line() : body.size();
            if (placed.label().isWritten()) {
                waiting.add(new Span(placed.label().begin(), placed.label().end()));
            }
            List<PageLine> lines = lines(placed, end);
            if (lines.isEmpty() && i + 1 < labels.size() && isTwin(placed, labels.get(i + 1))) {
                continue;
            }
            blocks.add(new Block(kind(placed.label().kind()), placed.label().numbers(), waiting, lines));
            waiting = new ArrayList<>();
        }
    }

    /** The same label printed twice makes one block. */
    private static boolean isTwin(PlacedLabel label, PlacedLabel next) {
        return label.label().kind() == next.label().kind()
                && label.label().numbers().equals(next.label().numbers());
    }

    private List<PageLine> lines(PlacedLabel placed, int end) {
        List<PageLine> body = layout.body();
        List<PageLine> below = body.subList(placed.lastLine() + 1, end);
        if (placed.label().alone()) {
            return below;
        }
        int begin = placed.label().end();
        while (Chars.isBlank(layout.source().charAt(begin))) {
            begin++;
        }
        List<PageLine> lines = new ArrayList<>(below.size() + 1);
        lines.add(body.get(placed.lastLine()).from(begin, layout.source()));
        lines.addAll(below);
        return lines;
    }

    private static BlockKind kind(LabelKind kind) {
        return switch (kind) {
            case VRAAG -> BlockKind.VRAAG;
            case ANTWOORD -> BlockKind.ANTWOORD;
            case MEDEDELING -> BlockKind.MEDEDELING;
            case TOELICHTING -> BlockKind.TOELICHTING;
            case KOP -> BlockKind.VOORWERK;
        };
    }

    private void addNote(NoteLines note) {
        Span number = new Span(note.numberBegin(), note.numberEnd());
        blocks.add(new Block(BlockKind.VOETNOOT, List.of(note.number()), List.of(number), note.lines()));
    }
}
