package nl.kamervragen.ingest.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The styles of paragraphs: what a paragraph doesn't say itself, its style may say. */
final class Styles {
    private final Map<String, Element> styles = new HashMap<>();
    private String usual = "";

    Styles(Optional<Element> part) {
        part.ifPresent(this::read);
    }

    private void read(Element part) {
        for (Element style : Xml.children(part, "style")) {
            String id = Xml.attribute(style, "styleId").orElse("");
            styles.put(id, style);
            boolean paragraphs =
                    Xml.attribute(style, "type").filter("paragraph"::equals).isPresent();
            boolean standard = Xml.attribute(style, "default")
                    .filter(v -> v.equals("1") || v.equals("true"))
                    .isPresent();
            if (paragraphs && standard) {
                usual = id;
            }
        }
    }

    String of(Element paragraph) {
        return Xml.value(paragraph, "pPr", "pStyle").orElse(usual);
    }

    /** What a style or one that it builds on says. */
    <T> Optional<T> find(String id, Function<Element, Optional<T>> question) {
        Set<String> seen = new HashSet<>();
        Optional<Element> style = Optional.ofNullable(styles.get(id));
        String at = id;
        while (style.isPresent() && seen.add(at)) {
            Optional<T> answer = style.flatMap(question);
            if (answer.isPresent()) {
                return answer;
            }
            at = style.flatMap(found -> Xml.value(found, "basedOn")).orElse("");
            style = Optional.ofNullable(styles.get(at));
        }
        return Optional.empty();
    }
}
