package nl.kamervragen.ingest.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Lowered;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Mark;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Piece;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Raised;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Words;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes made-up documents as Word files, with real footnotes. */
public final class WordFiles {
    private WordFiles() {}

    /** Gives the file's bytes. */
    public static byte[] docx(MadeUpDocument document) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            line(word, "ah-tk-20182019-" + document.number());
            line(word, document.asked());
            line(word, document.answered());
            for (MadeUpBlock block : document.blocks()) {
                line(word, block.label());
                block.parts().forEach(part -> part.forEach(paragraph -> write(word, document, paragraph)));
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    private static void line(XWPFDocument word, String text) {
        word.createParagraph().createRun().setText(text);
    }

    private static void write(XWPFDocument word, MadeUpDocument document, MadeUpParagraph made) {
        XWPFParagraph paragraph = word.createParagraph();
        made.sign().ifPresent(sign -> paragraph.createRun().setText(sign + " "));
        for (Piece piece : made.pieces()) {
            if (piece instanceof Mark mark) {
                XWPFFootnote note = word.createFootnote();
                note.createParagraph().createRun().setText(document.notes().get(mark.number() - 1));
                paragraph.addFootnoteReference(note);
            } else if (piece instanceof Words words) {
                paragraph.createRun().setText(words.text());
            } else if (piece instanceof Lowered lowered) {
                paragraph.createRun().setText(lowered.text());
                last(paragraph).setSubscript(VerticalAlign.SUBSCRIPT);
            } else if (piece instanceof Raised raised) {
                paragraph.createRun().setText(raised.text());
                last(paragraph).setSubscript(VerticalAlign.SUPERSCRIPT);
            }
        }
    }

    private static XWPFRun last(XWPFParagraph paragraph) {
        return paragraph.getRuns().get(paragraph.getRuns().size() - 1);
    }
}
