package nl.kamervragen.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.PdfFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Reading a document takes less than twice the time that PDFBox needs to take the text out of it. */
class PdfSpeedTest {
    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 20;

    @Test
    void aLongDocumentTakesLessThanTwiceTheTimeOfPdfBoxAlone() throws IOException {
        // Some three hundred pages with -Dkamervragen.pdfSize=570.
        byte[] pdf = new PdfFiles().pdf(DocumentMaker.longDocument(3, Integer.getInteger("kamervragen.pdfSize", 80)));
        long alone = Long.MAX_VALUE;
        long read = Long.MAX_VALUE;
        for (int i = 0; i < FEWEST_ROUNDS || (i < MOST_ROUNDS && read >= 2 * alone); i++) {
            long begin = System.nanoTime();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                new PDFTextStripper().getText(document);
            }
            long between = System.nanoTime();
            DocumentReader.create().read(new ByteArrayInputStream(pdf), "lang.pdf");
            alone = Math.min(alone, between - begin);
            read = Math.min(read, System.nanoTime() - between);
        }
        assertThat((double) read / alone).isLessThan(2);
    }
}
