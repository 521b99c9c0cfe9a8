package nl.kamervragen.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import nl.kamervragen.ingest.testing.Contents;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordReaderTest {

    @Test
    void footnotesStandAtTheirMarks() {
        WordFile file = question()
                .noted("Ja, zie het besluit van 2016", "Brugblad, 3 juli 2018.")
                .noted("De brug blijft dicht.", "Brugblad, 4 juli 2018.");
        assertThat(lines(file))
                .containsSubsequence(
                        "antwoord [1]",
                        "Ja, zie het besluit van 2016[1]",
                        "De brug blijft dicht.[2]",
                        "voetnoot 1",
                        "Brugblad, 3 juli 2018.",
                        "voetnoot 2",
                        "Brugblad, 4 juli 2018.");
    }

    @Test
    void wordsNotesAreNumberedOnBehindThoseThatTheTextHasOfItself() {
        WordFile file = new WordFile()
                .paragraph("Vraag 1")
                .paragraph("Is de brug dicht? 1)")
                .paragraph("Antwoord 1")
                .noted("Ja.", "Brugblad, 4 juli 2018.")
                .paragraph("1) Brugblad, 3 juli 2018.");
        assertThat(lines(file))
                .containsExactly(
                        "vraag [1]",
                        "Is de brug dicht?[1]",
                        "antwoord [1]",
                        "Ja.[2]",
                        "voetnoot 1",
                        "Brugblad, 3 juli 2018.",
                        "voetnoot 2",
                        "Brugblad, 4 juli 2018.");
    }

    @Test
    void listsHaveTheNumbersThatWordShows() {
        WordFile file = question().paragraph("Het gaat om:");
        BigInteger letters = file.list(STNumberFormat.LOWER_LETTER, "%1)", "%1.%2)");
        BigInteger dots = file.list(STNumberFormat.BULLET, "\uF0B7");
        file.item(letters, 0, "de leuning;")
                .item(letters, 1, "de linker leuning;")
                .item(letters, 0, "het dek;")
                .item(letters, 1, "de planken.")
                .item(file.another(letters, 1), 0, "De pijlers.")
                .item(dots, 0, "De oever.");
        assertThat(lines(file))
                .containsSubsequence(
                        "Het gaat om:",
                        "a) de leuning;",
                        "a.a) de linker leuning;",
                        "b) het dek;",
                        "b.a) de planken.",
                        "a) De pijlers.",
                        "• De oever.");
    }

    @Test
    void aLabelMayBeANumberThatWordMakes() {
        WordFile file = new WordFile();
        BigInteger labels = file.list(STNumberFormat.DECIMAL, "Vraag %1");
        file.item(labels, 0, "Is de brug dicht?").item(labels, 0, "Blijft zij dicht?");
        assertThat(lines(file)).containsExactly("vraag [1]", "Is de brug dicht?", "vraag [2]", "Blijft zij dicht?");
    }

    @Test
    void tablesAreReadRowByRow() {
        WordFile file = question().with(word -> {
            var table = word.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Brug");
            table.getRow(0).getCell(1).setText("Lengte");
            table.getRow(1).getCell(0).setText("Waalbrug");
            table.getRow(1).getCell(1).setText("604 meter");
        });
        assertThat(lines(file)).containsSubsequence("Brug Lengte", "Waalbrug 604 meter");
    }

    @Test
    void whatIsDeletedHiddenOrFilledInIsReadAsItIsSeen() {
        WordFile file = question()
                .xml("<w:r><w:t xml:space='preserve'>De brug </w:t></w:r>"
                        + "<w:del w:id='1'><w:r><w:delText>sluit</w:delText></w:r></w:del>"
                        + "<w:ins w:id='2'><w:r><w:t xml:space='preserve'>opent </w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>nooit</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3 juli</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + "<w:hyperlink><w:r><w:br/><w:t>volgens de site.</w:t></w:r></w:hyperlink>");
        assertThat(lines(file)).contains("De brug opent 3 juli volgens de site.");
    }

    @Test
    void paragraphsOfWhichTheEndIsDeletedAreOne() {
        WordFile file = question()
                .xml("<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                        + "<w:r><w:t xml:space='preserve'>De brug is </w:t></w:r>")
                .paragraph("dicht.");
        assertThat(lines(file)).contains("De brug is dicht.");
    }

    @Test
    void aFrameIsReadOnceAndBeforeItsParagraph() {
        WordFile file = question()
                .xml("<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + box("In het kader.") + "</mc:Choice>"
                        + "<mc:Fallback>" + box("In het kader.") + "</mc:Fallback></mc:AlternateContent>"
                        + "<w:t>Onder het kader.</w:t></w:r>");
        assertThat(lines(file))
                .containsOnlyOnce("In het kader.")
                .containsSubsequence("In het kader.", "Onder het kader.");
    }

    @Test
    void aRaisedNumberIsAMark() {
        WordFile file = question()
                .xml("<w:r><w:t>Dat was in 2016</w:t></w:r>"
                        + "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>"
                        + "<w:r><w:t>.</w:t></w:r>")
                .paragraph("1 Brugblad, 3 juli 2018.");
        assertThat(lines(file)).contains("Dat was in 2016[1].", "voetnoot 1");
    }

    private static String box(String text) {
        return "<w:pict><w:txbxContent><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:txbxContent></w:pict>";
    }

    private static WordFile question() {
        return new WordFile()
                .paragraph("Vraag 1")
                .paragraph("Is de brug dicht?")
                .paragraph("Antwoord 1");
    }

    private static List<String> lines(WordFile file) {
        return Contents.of(WordFile.read(file.bytes()));
    }
}
