package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.parser.KamervragenParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KamervragenCommandTest {
    private static final String TEXT = """
            Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van
            Infrastructuur en Waterstaat over de brug bij Zuiderdam (ingezonden
            1 oktober 2018).

            Antwoord van Minister Kloosterman (Infrastructuur en Waterstaat)
            (ontvangen 29 oktober 2018).

            Vraag 1
            Kent u het bericht over de brug?1

            Antwoord 1
            Ja.

            Vraag 2
            Wanneer gaat de brug weer open?

            Antwoord 2
            In het voorjaar, zie Kamerstuk 30 995, nr. 14.

            1 De Brugwachter, 3 maart 2018, «Brug dicht».
            """;
    private static final Kamervragen DOCUMENT =
            KamervragenParser.create().parse(TEXT).document();
    private static final KamervragenJson JSON = KamervragenJson.create();

    @TempDir
    Path folder;

    @Test
    void showsQuestionsBesideTheirAnswers() throws IOException {
        Program program = Program.run("--width", "80", write("brug.txt", TEXT).toString());
        assertThat(program.out())
                .contains(
                        "Van           Zandstra (Partij voor Bruggen)",
                        "Over          de brug bij Zuiderdam",
                        "Vraag 1                                │ Antwoord 1",
                        "Kent u het bericht over de brug?[1]    │ Ja.",
                        "Vraag 2                                │ Antwoord 2",
                        "Wanneer gaat de brug weer open?        │ In het voorjaar, zie Kamerstuk 30",
                        " [1] De Brugwachter, 3 maart 2018, «Brug dicht».",
                        "antwoord 2, alinea 1: KAMERSTUK kst-30995-14")
                .doesNotContain("Diagnostics");
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
    }

    @Test
    void readsStandardInput() {
        Program program = Program.runWithInput(TEXT, "-");
        assertThat(program.out()).startsWith("── input ──").contains("Zuiderdam");
        assertThat(program.code()).isZero();
    }

    @Test
    void writesJsonToStandardOutputADocumentALine() throws IOException {
        Path file = write("brug.txt", TEXT);
        Program program = Program.run("--json", file.toString(), file.toString());
        assertThat(program.out()).isEqualTo(JSON.toJson(DOCUMENT) + "\n" + JSON.toJson(DOCUMENT) + "\n");
        assertThat(program.code()).isZero();
    }

    @Test
    void writesAFileOfJsonForEachTextOfAFolder() throws IOException {
        write("in/ah-1.pdfbox.txt", TEXT);
        write("in/2018/kv-2.txt", TEXT);
        Path out = folder.resolve("uit");
        Program program =
                Program.run("--out", out.toString(), folder.resolve("in").toString());
        assertThat(Stream.of("ah-1.pdfbox.json", "2018/kv-2.json").map(out::resolve))
                .allSatisfy(file ->
                        assertThat(JSON.fromJson(Files.readString(file))).isEqualTo(DOCUMENT));
        assertThat(program.err()).isEqualTo("kamervragen: 2 read, 0 failed" + System.lineSeparator());
        assertThat(program.out()).isEmpty();
        assertThat(program.code()).isZero();
    }

    @Test
    void goesOnAfterABadFile() throws IOException {
        write("in/a.txt", TEXT);
        write("in/b.txt", "Niets van dat al.");
        write("in/c.txt", TEXT);
        Path out = folder.resolve("uit");
        Program program =
                Program.run("--out", out.toString(), folder.resolve("in").toString());
        assertThat(out.resolve("a.json")).exists();
        assertThat(out.resolve("b.json")).doesNotExist();
        assertThat(out.resolve("c.json")).exists();
        assertThat(program.err())
                .startsWith("kamervragen: " + folder.resolve("in/b.txt") + ": line 1, column 1: ")
                .endsWith("kamervragen: 2 read, 1 failed" + System.lineSeparator());
        assertThat(program.code()).isEqualTo(1);
    }

    @Test
    void readsFilesOfAllKindsInAFolder() throws IOException {
        write("in/a.txt", TEXT);
        writePdf("in/b.pdf", TEXT);
        write("in/c.pdf", "%PDF-1.4 maar dan niet heel");
        write("in/d.csv", "1;2");
        Path out = folder.resolve("uit");
        Program program =
                Program.run("--out", out.toString(), folder.resolve("in").toString());
        assertThat(JSON.fromJson(Files.readString(out.resolve("b.json"))).zonderHerkomst())
                .isEqualTo(DOCUMENT.zonderHerkomst());
        assertThat(out.resolve("a.json")).exists();
        assertThat(program.err().lines())
                .containsExactly(
                        "kamervragen: " + folder.resolve("in/c.pdf")
                                + ": is a PDF of which the end is missing: fetch it again",
                        "kamervragen: 2 read, 1 failed");
        assertThat(program.code()).isEqualTo(1);
    }

    @Test
    void saysThatTheOutputCannotBeWritten() throws IOException {
        Path text = write("brug.txt", TEXT);
        Program program = Program.run("--out", text.toString(), text.toString());
        assertThat(program.err()).startsWith("kamervragen: " + text + "/brug.json: could not be written (");
        assertThat(program.code()).isEqualTo(3);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void writePdf(String name, String text) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
                content.setLeading(12);
                content.beginText();
                content.newLineAtOffset(50, 700);
                for (String line : text.split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            pdf.save(folder.resolve(name).toFile());
        }
    }
}
