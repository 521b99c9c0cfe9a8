package nl.kamervragen.ingest.pdf;

import java.io.IOException;
import java.util.List;
import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files.
 *
 * <p>A digit that the page raises becomes a superscript, so that the parser knows a footnote mark for certain; a page
 * end becomes a form feed; and a paragraph end that shows by the place of the lines becomes a blank line.
 */
public final class PdfReader implements FormatReader {

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        List<List<PdfLine>> pages = pages(file);
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new IngestException(
                    file.name(),
                    "is a PDF without any text, as a scanner makes it: have its text recognised (OCR) first");
        }
        List<List<PdfLine>> ordered = pages.stream().map(ReadingOrder::of).toList();
        return parser.parse(PageText.of(ordered));
    }

    private static List<List<PdfLine>> pages(SourceFile file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return PageLines.read(document, file.name());
        } catch (InvalidPasswordException e) {
            throw new IngestException(
                    file.name(), "is protected by a password: save it without one, or print it to a new PDF", e);
        } catch (IOException e) {
            throw new IngestException(file.name(), "is a damaged PDF: fetch it again", e);
        }
    }
}
