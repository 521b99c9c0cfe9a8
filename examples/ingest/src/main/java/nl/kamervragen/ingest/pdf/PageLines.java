package nl.kamervragen.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.ingest.file.IngestException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Has PDFBox tell the lines of each page, and keeps of each line what the text doesn't show. */
final class PageLines extends PDFTextStripper {
    /** More signs than any page holds: what has more is made to take up memory. */
    private static final int MOST_SIGNS = 1 << 18;

    /** More drawing than a book needs: what has more is made to take up time. */
    private static final int MOST_OPERATORS = 50_000_000;

    private final String name;
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final LineBuilder line = new LineBuilder();
    private List<PdfLine> lines = new ArrayList<>();
    private int signs;
    private int operators;

    private PageLines(String name) {
        this.name = name;
    }

    /** The lines of each page, in the order in which they were drawn. */
    static List<List<PdfLine>> read(PDDocument document, String name) throws IOException {
        PageLines reader = new PageLines(name);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw tooMuch("draws more than a document can need");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++signs > MOST_SIGNS) {
            throw tooMuch("has more letters on one page than a page can hold");
        }
        super.processTextPosition(text);
    }

    private IngestException tooMuch(String what) {
        return new IngestException(name, what + ": print it to a new PDF, or give its text");
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        positions.forEach(line::add);
    }

    @Override
    protected void writeWordSeparator() {
        line.addGap();
    }

    @Override
    protected void writeLineSeparator() {
        line.take().ifPresent(lines::add);
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        pages.add(lines);
        lines = new ArrayList<>();
        signs = 0;
    }
}
