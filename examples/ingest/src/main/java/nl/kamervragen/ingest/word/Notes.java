package nl.kamervragen.ingest.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Footnotes and end notes in one series, numbered in the order in which the text marks them.
 *
 * <p>Where the writer typed notes of another series at the end, such as {@code [1]}, Word's own notes number on after
 * those: a number names one note of a document.
 */
final class Notes {
    private final Map<String, Element> texts = new HashMap<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private final List<Element> marked = new ArrayList<>();

    private final int typed;

    /** Starts a series after a number of typed notes. */
    Notes(WordParts parts, int typed) {
        this.typed = typed;
        parts.footnotes().ifPresent(part -> read(part, "footnote"));
        parts.endnotes().ifPresent(part -> read(part, "endnote"));
    }

    private void read(Element part, String kind) {
        for (Element note : Xml.children(part, kind)) {
            Xml.attribute(note, "id").ifPresent(id -> texts.put(kind + id, note));
        }
    }

    /** The number of a note that is marked here; empty when the file has no such note. */
    Optional<Integer> mark(Element reference) {
        String kind = Xml.name(reference).equals("footnoteReference") ? "footnote" : "endnote";
        Optional<Element> note =
                Xml.attribute(reference, "id").flatMap(id -> Optional.ofNullable(texts.get(kind + id)));
        return note.map(found -> numbers.computeIfAbsent(found, first -> {
            marked.add(first);
            return typed + marked.size();
        }));
    }

    int first() {
        return typed + 1;
    }

    /** The number of the last note that is marked so far. */
    int last() {
        return typed + marked.size();
    }

    Element get(int number) {
        return marked.get(number - 1 - typed);
    }
}
