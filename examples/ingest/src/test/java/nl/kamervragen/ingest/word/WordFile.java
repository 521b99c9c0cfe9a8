package nl.kamervragen.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.model.Kamervragen;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word file in the making, with nothing in it but what a test puts there. */
final class WordFile {
    private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final XWPFDocument word = new XWPFDocument();

    static byte[] of(String... paragraphs) {
        WordFile file = new WordFile();
        List.of(paragraphs).forEach(file::paragraph);
        return file.bytes();
    }

    static Kamervragen read(byte[] bytes) {
        return DocumentReader.create()
                .read(new ByteArrayInputStream(bytes), "brief.docx")
                .document();
    }

    WordFile with(Consumer<XWPFDocument> part) {
        part.accept(word);
        return this;
    }

    WordFile paragraph(String text) {
        word.createParagraph().createRun().setText(text);
        return this;
    }

    /** Adds a paragraph as it stands in the file. */
    WordFile xml(String inner) {
        XWPFParagraph paragraph = word.createParagraph();
        try {
            paragraph.getCTP().set(CTP.Factory.parse("<xml-fragment" + NAMESPACE + ">" + inner + "</xml-fragment>"));
        } catch (XmlException e) {
            throw new IllegalArgumentException(inner, e);
        }
        return this;
    }

    /** Adds a sentence with the mark of a footnote behind it. */
    WordFile noted(String text, String note) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        var footnote = word.createFootnote();
        footnote.createParagraph().createRun().setText(note);
        paragraph.addFootnoteReference(footnote);
        return this;
    }

    /** Makes a list with a form and a text for each level. */
    BigInteger list(STNumberFormat.Enum form, String... texts) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        XWPFNumbering numbering = word.createNumbering();
        kind.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        for (int i = 0; i < texts.length; i++) {
            CTLvl level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(form);
            level.addNewLvlText().setVal(texts[i]);
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    /** Makes another list of the same kind; one that starts anew where a start is given. */
    BigInteger another(BigInteger list, int start) {
        XWPFNumbering numbering = word.getNumbering();
        BigInteger other = numbering.addNum(numbering.getAbstractNumID(list));
        numbering.getNum(other).getCTNum().addNewLvlOverride().setIlvl(BigInteger.ZERO);
        numbering
                .getNum(other)
                .getCTNum()
                .getLvlOverrideArray(0)
                .addNewStartOverride()
                .setVal(BigInteger.valueOf(start));
        return other;
    }

    WordFile item(BigInteger list, int level, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (word) {
            word.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
