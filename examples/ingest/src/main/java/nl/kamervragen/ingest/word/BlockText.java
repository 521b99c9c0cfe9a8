package nl.kamervragen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Reads what holds paragraphs and tables, and gives a paragraph or a row at a time. */
final class BlockText {
    private static final Set<String> NOT_SHOWN =
            Set.of("del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tcPr");

    private final Styles styles;
    private final ParagraphNumbers numbers;
    private final Notes notes;
    private final Fields fields = new Fields();

    /** What stands before a paragraph end that was deleted. */
    private Optional<ParagraphText> begun = Optional.empty();

    BlockText(WordParts parts, Notes notes) {
        this.styles = new Styles(parts.styles());
        this.numbers = new ParagraphNumbers(parts);
        this.notes = notes;
    }

    void read(Element container, Consumer<String> out) {
        children(container, out, 0);
        begun.ifPresent(left -> out.accept(left.text()));
        begun = Optional.empty();
    }

    private void children(Element container, Consumer<String> out, int depth) {
        if (depth > ParagraphText.MAX_DEPTH) {
            throw new TooDeepException();
        }
        for (Element child : Xml.children(container)) {
            String name = Xml.name(child);
            if (NOT_SHOWN.contains(name)) {
                continue;
            }
            switch (name) {
                case "p" -> paragraph(child, out, depth);
                case "tr" -> row(child, out, depth);
                case "AlternateContent" ->
                    Alternatives.chosen(child).ifPresent(chosen -> children(chosen, out, depth + 1));
                default -> children(child, out, depth + 1);
            }
        }
    }

    private void paragraph(Element paragraph, Consumer<String> out, int depth) {
        ParagraphText read = begun.orElseGet(() -> new ParagraphText(styles, notes, fields));
        begun = Optional.empty();
        read.read(paragraph);
        for (Element frame : read.takeFrames()) {
            children(frame, out, depth + 1);
        }
        if (Xml.find(paragraph, "pPr", "rPr", "del").isPresent()) {
            begun = Optional.of(read);
        } else {
            out.accept(numbered(paragraph, read.text()));
        }
    }

    private String numbered(Element paragraph, String text) {
        String number = numbers.next(paragraph);
        boolean empty = text.isBlank();
        // Word shows a number without text, too; a sign alone says nothing.
        return empty && number.chars().noneMatch(Character::isLetterOrDigit) ? "" : number + text;
    }

    /** A row whose cells hold a paragraph each is a line; of others one cell is read after another. */
    private void row(Element row, Consumer<String> out, int depth) {
        if (Xml.find(row, "trPr", "del").isPresent()) {
            return;
        }
        List<List<String>> cells = new ArrayList<>();
        cells(row, cells, depth + 1);
        if (cells.stream().allMatch(cell -> cell.size() == 1)) {
            out.accept(String.join("\t", cells.stream().map(cell -> cell.get(0)).toList()));
        } else {
            cells.forEach(cell -> cell.forEach(out));
        }
    }

    private void cells(Element parent, List<List<String>> cells, int depth) {
        for (Element child : Xml.children(parent)) {
            if (Xml.name(child).equals("tc")) {
                List<String> cell = new ArrayList<>();
                children(child, text -> addShown(text, cell), depth + 1);
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
            } else if (!NOT_SHOWN.contains(Xml.name(child)) && depth <= ParagraphText.MAX_DEPTH) {
                cells(child, cells, depth + 1);
            }
        }
    }

    private static void addShown(String text, List<String> cell) {
        if (!text.isBlank()) {
            cell.add(text);
        }
    }
}
