package nl.kamervragen.ingest.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.ingest.markup.PublicationText;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;

/**
 * Reads the official XML of a publication.
 *
 * <p>Read for what they mean are {@code vraag} and {@code antwoord} with their {@code nummer}, {@code noot} with
 * {@code noot.nr}, {@code li} with {@code li.nr}, the rows of tables, {@code sup}, what is part of a paragraph such as
 * {@code nadruk} and {@code extref}, and the publication's name in {@code meta name="DC.identifier"}. Any other element
 * holds paragraphs, so that nothing is lost.
 *
 * <p>A document type is not read: neither what it declares nor what it points to.
 */
public final class XmlReader implements FormatReader {
    /** Any but those that all XML has. */
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos);)[\\w.:-]{1,100};");

    private static final String IDENTIFIER = "DC.identifier";

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        refuseEntities(file);
        String text;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(file.open());
            try {
                text = text(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw damaged(file, e);
        }
        if (text.isBlank()) {
            throw new IngestException(file.name(), "is an XML file without any text: give the document itself");
        }
        return parser.parse(text);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static IngestException damaged(SourceFile file, XMLStreamException e) {
        String place = Optional.ofNullable(e.getLocation())
                .map(at -> " at line " + at.getLineNumber() + ", column " + at.getColumnNumber())
                .orElse("");
        return new IngestException(file.name(), "is damaged XML" + place + ": fetch it again", e);
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        PublicationText text = new PublicationText();
        Deque<String> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = xml.getLocalName();
                    identifier(xml).ifPresent(text::paragraph);
                    text.open(Elements.role(name, open.isEmpty() ? "" : open.element()));
                    open.push(name);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    text.close();
                    open.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.text(xml.getText());
                default -> {}
            }
        }
        return text.finish();
    }

    private static Optional<String> identifier(XMLStreamReader xml) {
        return xml.getLocalName().equals("meta") && IDENTIFIER.equals(xml.getAttributeValue(null, "name"))
                ? Optional.ofNullable(xml.getAttributeValue(null, "content"))
                : Optional.empty();
    }

    /** Passing over a document type, the JDK's reader leaves out what uses its entities, without a word. */
    private static void refuseEntities(SourceFile file) {
        // In Latin-1 each byte is a character; UTF-16 only puts a zero beside each.
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") && ENTITY.matcher(text).find()) {
            throw new IngestException(
                    file.name(), "is XML that uses entities, which are not read: save it with the signs themselves");
        }
    }
}
