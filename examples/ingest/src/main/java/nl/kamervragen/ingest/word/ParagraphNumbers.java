package nl.kamervragen.ingest.word;

import java.util.Optional;
import org.w3c.dom.Element;

/** Tells which number or sign Word shows before a paragraph. */
final class ParagraphNumbers {
    private final Styles styles;
    private final Numbering numbering;

    ParagraphNumbers(WordParts parts) {
        this.styles = new Styles(parts.styles());
        this.numbering = new Numbering(parts.numbering());
    }

    /** Counts a paragraph; to be asked once for each, in order. */
    String next(Element paragraph) {
        String style = styles.of(paragraph);
        Optional<String> own = Xml.value(paragraph, "pPr", "numPr", "numId");
        Optional<String> list = own.or(() -> styles.find(style, found -> Xml.value(found, "pPr", "numPr", "numId")));
        return list.flatMap(id -> numbering.next(id, depth(paragraph, style, id, own.isPresent())))
                .orElse("");
    }

    private int depth(Element paragraph, String style, String list, boolean own) {
        Optional<Integer> said = Xml.number(Xml.value(paragraph, "pPr", "numPr", "ilvl"));
        if (own || said.isPresent()) {
            return said.orElse(0);
        }
        return numbering
                .levelOf(style, list)
                .or(() -> Xml.number(styles.find(style, found -> Xml.value(found, "pPr", "numPr", "ilvl"))))
                .orElse(0);
    }
}
