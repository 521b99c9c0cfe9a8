package nl.kamervragen.ingest.word;

import static nl.kamervragen.ingest.testing.Docx.p;
import static nl.kamervragen.ingest.testing.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.ingest.testing.Docx;
import nl.kamervragen.model.Kamervragen;
import org.junit.jupiter.api.Test;

/** What a page shows of a Word file, form by form. */
class WordTextTest {
    private static final String LEVELS = """
            <w:abstractNum w:abstractNumId="7">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
              <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="7"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            """;

    @Test
    void numbersStandAsThePageShowsThem() {
        Docx docx = Docx.of(item(1, 0, "Brug")
                        + item(1, 1, "Leuning")
                        + item(1, 1, "Dek")
                        + item(1, 0, "Sluis")
                        + item(1, 1, "Deur")
                        + item(1, 2, "Hengsel")
                        + item(1, 3, "Schroef"))
                .with("numbering", LEVELS);
        assertThat(lines(docx))
                .containsExactly(
                        "1. Brug", "a) Leuning", "b) Dek", "2. Sluis", "a) Deur", "2.a.I Hengsel", "• Schroef");
    }

    @Test
    void aListThatStartsAnewBeginsWithItsOwnNumberAndTheNextGoesOn() {
        Docx docx = Docx.of(item(1, 0, "Brug") + item(2, 0, "Sluis") + item(2, 0, "Pont") + item(1, 0, "Veer"))
                .with("numbering", LEVELS);
        assertThat(lines(docx)).containsExactly("1. Brug", "5. Sluis", "6. Pont", "7. Veer");
    }

    @Test
    void aStyleMayNumberItsParagraphs() {
        String styles = """
                <w:style w:type="paragraph" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Smal"><w:basedOn w:val="Lijst"/></w:style>
                """;
        String plain = "<w:pStyle w:val=\"Smal\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        Docx docx = Docx.of(p("<w:pStyle w:val=\"Smal\"/>", "Brug") + p(plain, "Sluis"))
                .with("numbering", LEVELS)
                .with("styles", styles);
        assertThat(lines(docx)).containsExactly("1. Brug", "Sluis");
    }

    @Test
    void whatWasDeletedIsLeftOutAndWhatWasInsertedIsKept() {
        String body = "<w:p>" + r("De brug is ") + "<w:del><w:r><w:delText>dicht</w:delText></w:r></w:del><w:ins>"
                + r("open") + "</w:ins>" + r(".") + "</w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("De sluis ") + "</w:p>" + p("ook.");
        assertThat(lines(Docx.of(body))).containsExactly("De brug is open.", "De sluis ook.");
    }

    @Test
    void fieldsAndLinksShowTheirResult() {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE \\x</w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("3 mei")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String link = "<w:hyperlink w:anchor=\"x\">" + r("brug.example") + "</w:hyperlink>";
        String page = "<w:fldSimple w:instr=\" PAGE \">" + r("4") + "</w:fldSimple>";
        assertThat(lines(Docx.of("<w:p>" + field + r(": ") + link + page + "</w:p>")))
                .containsExactly("3 mei: brug.example");
    }

    @Test
    void aRowIsALineUnlessItsCellsHoldSeveralParagraphs() {
        String table = "<w:tbl><w:tr>" + tc(p("Jaar")) + tc(p("Bruggen")) + "</w:tr><w:tr>" + tc(p("2016"))
                + tc(p("Drie.") + p("Vier.")) + "</w:tr></w:tbl>";
        assertThat(lines(Docx.of(table))).containsExactly("Jaar\tBruggen", "2016", "Drie.", "Vier.");
    }

    @Test
    void aFrameComesOnceBeforeItsParagraph() {
        String frame = "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("Postbus 1")
                + "</w:txbxContent></mc:Choice>" + "<mc:Fallback><w:txbxContent>" + p("Postbus 1")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(lines(Docx.of("<w:p>" + frame + r("Geachte voorzitter,") + "</w:p>")))
                .containsExactly("Postbus 1", "Geachte voorzitter,");
    }

    @Test
    void tabsBreaksAndHiddenTextAreAsOnThePage() {
        String run = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>";
        String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>";
        assertThat(lines(Docx.of("<w:p>" + run + hidden + "</w:p>"))).containsExactly("a\tb", "c-d");
    }

    @Test
    void aRaisedDigitIsAMarkAndALoweredOneIsNot() {
        String body = "<w:p>" + r("CO") + set("subscript", "2") + r(" daalt") + set("superscript", "12")
                + r(", zegt de 11") + set("superscript", "e") + r(".") + "</w:p>";
        assertThat(lines(Docx.of(body))).containsExactly("CO2 daalt¹², zegt de 11e.");
    }

    @Test
    void theHeadOfTheFirstPageComesFirst() {
        String section = "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rheader\"/><w:titlePg/></w:sectPr>";
        Docx docx = Docx.of(p("Geachte voorzitter,") + section).with("header", p("Datum 3 mei 2018"));
        assertThat(lines(docx)).containsExactly("Datum 3 mei 2018", "Geachte voorzitter,");
    }

    @Test
    void footnotesAndEndNotesAreOneSeriesInTheOrderOfTheirMarks() {
        Docx docx = Docx.of("<w:p>" + r("Brug") + note("endnote", 4) + r(" en sluis") + note("footnote", 2)
                        + note("footnote", 3) + r(".") + "</w:p>")
                .with("footnotes", noteText("footnote", 2, "Sluisblad.") + noteText("footnote", 3, "Veerblad."))
                .with("endnotes", noteText("endnote", 4, "Brugblad."));
        assertThat(lines(docx)).containsExactly("Brug¹ en sluis² ³.", "¹ Brugblad.", "² Sluisblad.", "³ Veerblad.");
    }

    @Test
    void wordsOwnNotesNumberOnAfterThoseThatWereTyped() {
        Docx docx = Docx.of(p("Vraag 1") + p("Kent u het bericht? [1]") + p("Antwoord 1") + "<w:p>"
                        + r("Ja, zie de wet.") + note("footnote", 2) + "</w:p>" + p("[1] Brugblad, 3 mei 2018."))
                .with("footnotes", noteText("footnote", 2, "De wet van gisteren."));
        Kamervragen document = DocumentReader.create()
                .read(new ByteArrayInputStream(docx.bytes()), "brief.docx")
                .orElseThrow();
        assertThat(document.voetnoten().stream()
                        .map(noot -> noot.tekst().alineas().get(0).inhoud()))
                .containsExactly("Brugblad, 3 mei 2018.", "De wet van gisteren.");
        assertThat(document.antwoordOp(1).orElseThrow().tekst().alineas().get(0).voetnoten())
                .singleElement()
                .satisfies(mark -> assertThat(mark.nummer()).isEqualTo(2));
    }

    private static String item(int list, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static String tc(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String set(String place, String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"" + place + "\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String note(String kind, int id) {
        return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r>";
    }

    private static String noteText(String kind, int id, String text) {
        return "<w:" + kind + " w:id=\"" + id + "\"><w:p><w:r><w:" + kind + "Ref/></w:r>" + r(" " + text) + "</w:p></w:"
                + kind + ">";
    }

    private static List<String> lines(Docx docx) {
        WordParts parts = WordPackage.read(new SourceFile("stuk.docx", docx.bytes()));
        return DocumentText.of(parts, 0).lines().filter(line -> !line.isBlank()).toList();
    }
}
