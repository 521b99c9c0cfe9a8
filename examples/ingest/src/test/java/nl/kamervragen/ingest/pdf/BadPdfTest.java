package nl.kamervragen.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.PdfFiles;
import nl.kamervragen.result.ParseResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Each bad PDF gets one sentence that says what is wrong and what to do. */
class BadPdfTest {
    private static final byte[] GOOD = new PdfFiles().pdf(DocumentMaker.document(1));
    private static final String DAMAGED = "is a damaged PDF: fetch it again, or print it to a new PDF";

    @Test
    void oneThatIsEmpty() {
        assertThat(read(new byte[0]).diagnostics()).singleElement().asString().contains("The text is empty");
    }

    @Test
    void oneThatWasCutOff() {
        for (int part = 1; part < 10; part++) {
            assertFails(
                    Arrays.copyOf(GOOD, GOOD.length * part / 10),
                    "is a PDF of which the end is missing: fetch it again");
        }
    }

    @Test
    void oneThatIsPdfByItsFirstAndLastLineOnly() {
        assertFails("%PDF-1.7\nvraag en antwoord\n%%EOF\n".getBytes(StandardCharsets.US_ASCII), DAMAGED);
    }

    @Test
    void oneThatNestsWithoutEnd() {
        String nested = "%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
        assertFails(nested.getBytes(StandardCharsets.US_ASCII), DAMAGED);
    }

    @Test
    void oneWithAPassword() throws IOException {
        assertFails(locked("geheim"), "is protected by a password: save it without one, or print it to a new PDF");
    }

    @Test
    void oneThatEveryoneMayOpenIsRead() throws IOException {
        assertThat(read(locked("")).document().vragen())
                .hasSameSizeAs(read(GOOD).document().vragen());
    }

    @Test
    void oneWithPicturesOnly() throws IOException {
        assertFails(
                pdf(new PDDocument(), new PDPage()),
                "is a PDF without any text, as a scanner makes it: have its text recognised (OCR) first");
    }

    @Test
    void oneThatUnpacksToMoreThanMemoryShouldHold() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        PDStream content = new PDStream(document);
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 160; i++) {
                out.write(blanks);
            }
        }
        page.setContents(content);
        assertFails(
                pdf(document, page), "is a PDF that unpacks to more than a document can need: print it to a new PDF");
    }

    @Test
    void oneWithMoreLettersThanAPageHolds() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        PDStream content = new PDStream(document);
        String letters = "BT /F1 1 Tf " + ("(" + "x".repeat(1000) + ") Tj ").repeat(300) + "ET";
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(letters.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
        page.setResources(Loader.loadPDF(GOOD).getPage(0).getResources());
        assertFails(
                pdf(document, page),
                "has more letters on one page than a page can hold: print it to a new PDF, or give its text");
    }

    @Test
    void oneWithAnyByteChangedIsReadOrRefused() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] changed = GOOD.clone();
            for (int j = 0; j < 1 + i / 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                read(changed);
            } catch (IngestException e) {
                assertThat(e).hasMessageStartingWith("stuk.pdf: ");
            }
        }
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(GOOD)) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("eigenaar", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(PDDocument document, PDPage page) throws IOException {
        try (document) {
            document.addPage(page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static ParseResult read(byte[] pdf) {
        return DocumentReader.create().read(new ByteArrayInputStream(pdf), "stuk.pdf");
    }

    private static void assertFails(byte[] pdf, String sentence) {
        assertThatThrownBy(() -> read(pdf)).isInstanceOf(IngestException.class).hasMessage("stuk.pdf: " + sentence);
    }
}
