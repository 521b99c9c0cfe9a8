package nl.kamervragen.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SkipReason;
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
    private static final String LAST_LINE = "%%EOF";

    /** How far from the end the last line of a PDF may stand. */
    private static final int TAIL = 2048;

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        check(file);
        List<List<PdfLine>> pages = pages(file);
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new IngestException(
                    file.name(),
                    "is a PDF without any text, as a scanner makes it: have its text recognised (OCR) first");
        }
        List<List<PdfLine>> ordered = pages.stream().map(ReadingOrder::of).toList();
        return parser.parse(PageText.of(RunningLines.takeOut(ordered, line -> isFurniture(line, parser))));
    }

    /** PDFBox makes the best of a file that was cut off; but half a document that looks whole is worse than none. */
    private static void check(SourceFile file) {
        byte[] bytes = file.bytes();
        int tail = Math.max(0, bytes.length - TAIL);
        String end = new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1);
        if (!end.contains(LAST_LINE)) {
            throw new IngestException(file.name(), "is a PDF of which the end is missing: fetch it again");
        }
        if (PackedStreams.unpackTooFar(bytes)) {
            throw new IngestException(
                    file.name(), "is a PDF that unpacks to more than a document can need: print it to a new PDF");
        }
    }

    private static List<List<PdfLine>> pages(SourceFile file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return PageLines.read(document, file.name());
        } catch (InvalidPasswordException e) {
            throw new IngestException(
                    file.name(), "is protected by a password: save it without one, or print it to a new PDF", e);
        } catch (IngestException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What is damaged shows in many ways in PDFBox, not all of them foreseen.
            throw new IngestException(file.name(), "is a damaged PDF: fetch it again, or print it to a new PDF", e);
        }
    }

    private static boolean isFurniture(String line, KamervragenParser parser) {
        return parser.parse(line).account().stream()
                .allMatch(span -> span.reason().equals(Optional.of(SkipReason.PAGE_FURNITURE)));
    }
}
