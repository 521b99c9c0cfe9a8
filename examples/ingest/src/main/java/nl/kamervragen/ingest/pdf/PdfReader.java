package nl.kamervragen.ingest.pdf;

import java.io.IOException;
import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF files. */
public final class PdfReader implements FormatReader {

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            return parser.parse(stripper.getText(document));
        } catch (IOException e) {
            throw new IngestException(file.name(), "is a damaged PDF: fetch it again", e);
        }
    }
}
