package nl.kamervragen.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Walks elements by their names without prefix: the two forms of Word files differ in namespaces only. */
final class Xml {
    private Xml() {}

    static String name(Node node) {
        String name = node.getLocalName();
        return name == null ? "" : name;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name(child).equals(name))
                .toList();
    }

    /** The element at the end of a path of names, the first of each. */
    static Optional<Element> find(Element from, String... path) {
        Optional<Element> at = Optional.of(from);
        for (String name : path) {
            at = at.flatMap(parent -> children(parent, name).stream().findFirst());
        }
        return at;
    }

    /** The attribute {@code val} at the end of a path. */
    static Optional<String> value(Element from, String... path) {
        return find(from, path).flatMap(element -> attribute(element, "val"));
    }

    static Optional<String> attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute && name(attribute).equals(name)) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** A switch that is on when its element is there, unless it says otherwise. */
    static boolean isOn(Element from, String... path) {
        return find(from, path)
                .map(element -> attribute(element, "val").orElse("true"))
                .filter(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"))
                .isPresent();
    }

    static Optional<Integer> number(Optional<String> digits) {
        return digits.filter(text ->
                        !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }
}
