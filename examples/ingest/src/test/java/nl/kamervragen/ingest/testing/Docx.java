package nl.kamervragen.ingest.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts a Word file together from the markup of its parts. */
public final class Docx {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Begins a file with what stands in the element of its body. */
    public static Docx of(String body) {
        Docx docx = new Docx();
        docx.parts.put("document", "<w:body>" + body + "</w:body>");
        return docx;
    }

    /** Gives a paragraph with a text. */
    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** Gives a paragraph with properties. */
    public static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
    }

    /** Gives a run with a text. */
    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** Adds a part, such as {@code footnotes}, with what stands in its first element. */
    public Docx with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** Gives the file's bytes. */
    public byte[] bytes() {
        Map<String, String> entries = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        parts.forEach((name, content) -> {
            String type = name.equals("document") ? "document.main" : name;
            types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>");
            relations.append(relation("r" + name, name, name + ".xml"));
            entries.put("word/" + name + ".xml", part(name, content));
        });
        entries.put("word/_rels/document.xml.rels", relations(relations.toString()));
        entries.put("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")));
        entries.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + types + "</Types>");
        return zip(entries);
    }

    private static String part(String name, String content) {
        String root = name.equals("footnotes")
                        || name.equals("endnotes")
                        || name.equals("document")
                        || name.equals("numbering")
                        || name.equals("styles")
                ? name
                : "hdr";
        return "<w:" + root + " xmlns:w=\"" + MAIN + "\" xmlns:r=\"" + KINDS
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">" + content + "</w:"
                + root
                + ">";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + KINDS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    /** Gives a ZIP file with these entries. */
    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
