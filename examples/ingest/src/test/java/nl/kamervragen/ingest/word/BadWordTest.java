package nl.kamervragen.ingest.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.testing.Docx;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class BadWordTest {
    private static final String DAMAGED = "is a damaged Word file: fetch it again, or save it anew in Word";

    @Test
    void aFileWithAPasswordIsNamed() throws IOException {
        assertFails(wrapped("EncryptedPackage"), "is protected by a password: save it without one");
    }

    @Test
    void anOldWordFileIsNamed() throws IOException {
        assertFails(wrapped("WordDocument"), "is a Word file of before 2007: save it in Word as .docx, or as a PDF");
        assertFails(
                wrapped("Workbook"), "is a file of an older Office program, not a text: give the text of the document");
        assertFails(
                Arrays.copyOf(wrapped("WordDocument"), 20),
                "is a damaged file of an older Office program: fetch it again, save it as .docx");
    }

    @Test
    void aFileThatWasCutOffIsDamaged() {
        byte[] whole = Docx.of(Docx.p("Vraag 1")).bytes();
        assertFails(Arrays.copyOf(whole, whole.length * 3 / 4), DAMAGED);
    }

    @Test
    void aZipWithoutDocumentIsNamed() {
        String sentence = "is a ZIP file, but no Word document is in it: give the document itself";
        assertFails(Docx.zip(Map.of("word/lijst.txt", "Vraag 1")), sentence);
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
        assertFails(Docx.zip(Map.of("word/lijst.xml", "<a/>", "[Content_Types].xml", types)), sentence);
    }

    @Test
    void aBombIsNotUnpacked() {
        assertFails(
                Docx.of(" ".repeat(40 << 20)).bytes(),
                "is a Word file that unpacks to more than a document can need: save it anew in Word");
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingOutsideIsRead() {
        byte[] file = Docx.zip(
                Map.of(
                        "word/document.xml", "<!DOCTYPE a SYSTEM \"file:///nergens\"><a/>",
                        "_rels/.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                        + " Target=\"word/document.xml\"/></Relationships>",
                        "[Content_Types].xml",
                                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"));
        assertFails(file, DAMAGED);
    }

    @Test
    void elementsInEachOtherWithoutEndAreDamage() {
        String deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);
        assertFails(Docx.of(deep).bytes(), DAMAGED);
    }

    @Test
    void aFileWithoutTextIsNamed() {
        assertFails(
                Docx.of("<w:p/>").bytes(),
                "is a Word file without any text, as scanned pages are: have its text recognised (OCR) first");
    }

    private static byte[] wrapped(String entry) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            system.createDocument(new ByteArrayInputStream(new byte[8000]), entry);
            system.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void assertFails(byte[] file, String sentence) {
        assertThatThrownBy(() -> DocumentReader.create().read(new ByteArrayInputStream(file), "brief.docx"))
                .isInstanceOf(IngestException.class)
                .hasMessage("brief.docx: " + sentence);
    }
}
