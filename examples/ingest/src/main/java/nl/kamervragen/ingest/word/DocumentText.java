package nl.kamervragen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.ingest.markup.CanonicalText;
import nl.kamervragen.ingest.markup.Raised;
import org.w3c.dom.Element;

/** The text of a Word file: the head of its first page, the document, the notes. */
final class DocumentText {
    private DocumentText() {}

    /** Without notes and their marks. */
    static String withoutNotes(WordParts parts) {
        return of(
                new WordParts(
                        parts.document(),
                        parts.styles(),
                        parts.numbering(),
                        Optional.empty(),
                        Optional.empty(),
                        parts.headers()),
                0);
    }

    /**
     * The whole text.
     *
     * @param typed the number of the last note that stands in the text itself; 0 when there is none
     */
    static String of(WordParts parts, int typed) {
        Notes notes = new Notes(parts, typed);
        BlockText blocks = new BlockText(parts, notes);
        CanonicalText text = new CanonicalText();
        firstHeader(parts).ifPresent(header -> blocks.read(header, text::paragraph));
        blocks.read(parts.document(), text::paragraph);
        // A note may mark another one: then there is one more to write.
        for (int number = notes.first(); number <= notes.last(); number++) {
            List<String> paragraphs = new ArrayList<>();
            blocks.read(notes.get(number), paragraphs::add);
            text.note(Raised.of(number), String.join("\n", paragraphs));
        }
        return text.text();
    }

    /** The head that only the first page has: letters hold their date and address there. */
    private static Optional<Element> firstHeader(WordParts parts) {
        return Xml.find(parts.document(), "body")
                .flatMap(DocumentText::firstSection)
                .flatMap(section -> {
                    if (!Xml.isOn(section, "titlePg")) {
                        return Optional.empty();
                    }
                    return Xml.children(section, "headerReference").stream()
                            .filter(reference -> Xml.attribute(reference, "type")
                                    .filter("first"::equals)
                                    .isPresent())
                            .findFirst()
                            .flatMap(reference -> Xml.attribute(reference, "id"))
                            .flatMap(id -> Optional.ofNullable(parts.headers().get(id)));
                });
    }

    /** A section is described in its last paragraph; the last one at the end of all. */
    private static Optional<Element> firstSection(Element body) {
        for (Element child : Xml.children(body)) {
            Optional<Element> section =
                    Xml.name(child).equals("sectPr") ? Optional.of(child) : Xml.find(child, "pPr", "sectPr");
            if (section.isPresent()) {
                return section;
            }
        }
        return Optional.empty();
    }
}
