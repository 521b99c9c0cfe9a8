package nl.kamervragen.ingest.word;

import java.util.Optional;
import org.w3c.dom.Element;

/** What stands in a file twice, in a newer form and in an older one to fall back on, is read once. */
final class Alternatives {
    private Alternatives() {}

    static Optional<Element> chosen(Element alternatives) {
        return Xml.find(alternatives, "Choice").or(() -> Xml.find(alternatives, "Fallback"));
    }
}
