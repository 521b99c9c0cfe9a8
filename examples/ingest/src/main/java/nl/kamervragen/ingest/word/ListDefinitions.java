package nl.kamervragen.ingest.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads how a file's lists are numbered. */
final class ListDefinitions {
    private final Map<String, Element> families = new HashMap<>();
    private final Map<String, Element> familiesByStyle = new HashMap<>();
    private final Map<String, ListDefinition> lists = new HashMap<>();

    ListDefinitions(Optional<Element> numbering) {
        numbering.ifPresent(this::read);
    }

    Optional<ListDefinition> find(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    private void read(Element numbering) {
        for (Element family : Xml.children(numbering, "abstractNum")) {
            Xml.attribute(family, "abstractNumId").ifPresent(id -> families.put(id, family));
            Xml.value(family, "styleLink").ifPresent(style -> familiesByStyle.put(style, family));
        }
        for (Element list : Xml.children(numbering, "num")) {
            Xml.attribute(list, "numId").ifPresent(id -> lists.put(id, list(id, list)));
        }
    }

    private ListDefinition list(String id, Element list) {
        Map<Integer, Level> levels = new HashMap<>();
        Map<Integer, Integer> restarts = new HashMap<>();
        String family = Xml.value(list, "abstractNumId").orElse("");
        family(family).ifPresent(element -> readLevels(element, levels));
        for (Element override : Xml.children(list, "lvlOverride")) {
            readLevels(override, levels);
            depth(override)
                    .ifPresent(depth -> Xml.number(Xml.value(override, "startOverride"))
                            .ifPresent(start -> restarts.put(depth, start)));
        }
        return new ListDefinition(id, family, levels, restarts);
    }

    /** The definition with the levels: one may only point to a style, which another belongs to. */
    private Optional<Element> family(String id) {
        Optional<Element> family = Optional.ofNullable(families.get(id));
        return family.flatMap(found -> Xml.value(found, "numStyleLink"))
                .flatMap(style -> Optional.ofNullable(familiesByStyle.get(style)))
                .or(() -> family);
    }

    private static void readLevels(Element parent, Map<Integer, Level> levels) {
        for (Element level : Xml.children(parent, "lvl")) {
            depth(level).ifPresent(depth -> levels.put(depth, Level.of(level, depth)));
        }
    }

    private static Optional<Integer> depth(Element level) {
        return Xml.number(Xml.attribute(level, "ilvl"));
    }
}
