package nl.kamervragen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamervragen.ingest.markup.Raised;
import org.w3c.dom.Element;

/** The text of one paragraph as it shows, and the frames that it holds. */
final class ParagraphText {
    /** Deeper than this nothing stands in a file that a person made. */
    static final int MAX_DEPTH = 300;

    private static final Set<String> NOT_SHOWN =
            Set.of("del", "moveFrom", "pPr", "rPr", "sdtPr", "sdtEndPr", "delText", "delInstrText", "rt");

    private final Styles styles;
    private final Notes notes;
    private final Fields fields;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> frames = new ArrayList<>();

    ParagraphText(Styles styles, Notes notes, Fields fields) {
        this.styles = styles;
        this.notes = notes;
        this.fields = fields;
    }

    /** Reads a paragraph behind what was read before. */
    void read(Element paragraph) {
        children(paragraph, 0, false);
        fields.endParagraph();
    }

    String text() {
        return text.toString();
    }

    /** The frames of the paragraph, which stand beside it on the page; each is given once. */
    List<Element> takeFrames() {
        List<Element> taken = List.copyOf(frames);
        frames.clear();
        return taken;
    }

    private void children(Element parent, int depth, boolean raised) {
        if (depth > MAX_DEPTH) {
            throw new TooDeepException();
        }
        for (Element child : Xml.children(parent)) {
            if (!NOT_SHOWN.contains(Xml.name(child))) {
                element(child, depth + 1, raised);
            }
        }
    }

    private void element(Element element, int depth, boolean raised) {
        switch (Xml.name(element)) {
            case "t" -> append(words(element, raised));
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "fldChar" -> Xml.attribute(element, "fldCharType").ifPresent(fields::mark);
            case "instrText" -> fields.instruct(element.getTextContent());
            case "fldSimple" -> simpleField(element, depth, raised);
            case "footnoteReference", "endnoteReference" -> mark(element);
            case "r" -> run(element, depth);
            case "AlternateContent" -> Alternatives.chosen(element).ifPresent(child -> children(child, depth, raised));
            case "txbxContent" -> frames.add(element);
            default -> children(element, depth, raised);
        }
    }

    private void simpleField(Element field, int depth, boolean raised) {
        if (!Fields.isPageNumber(Xml.attribute(field, "instr").orElse(""))) {
            children(field, depth, raised);
        }
    }

    private void run(Element run, int depth) {
        if (Xml.isOn(run, "rPr", "vanish")) {
            return;
        }
        boolean ownSign = Xml.children(run).stream()
                .anyMatch(child -> Xml.name(child).endsWith("noteReference")
                        && Xml.attribute(child, "customMarkFollows")
                                .filter(value -> !value.equals("0") && !value.equals("false"))
                                .isPresent());
        if (ownSign) {
            // The sign that stands here for the number tells nobody which note is meant.
            Xml.children(run).stream()
                    .filter(child -> Xml.name(child).endsWith("noteReference"))
                    .forEach(this::mark);
        } else {
            children(run, depth, isRaised(run));
        }
    }

    private boolean isRaised(Element run) {
        return Xml.value(run, "rPr", "vertAlign")
                .or(() -> Xml.value(run, "rPr", "rStyle")
                        .flatMap(style -> styles.find(style, found -> Xml.value(found, "rPr", "vertAlign"))))
                .filter("superscript"::equals)
                .isPresent();
    }

    private static String words(Element element, boolean raised) {
        String words = element.getTextContent().replace('\n', ' ').replace('\r', ' ');
        return raised ? Raised.of(words) : words;
    }

    private void mark(Element reference) {
        if (fields.isShown()) {
            notes.mark(reference).ifPresent(number -> Raised.append(number, text));
        }
    }

    private void append(String shown) {
        if (fields.isShown()) {
            text.append(shown);
        }
    }
}
