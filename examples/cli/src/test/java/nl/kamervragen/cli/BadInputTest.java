package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input gets one sentence that says what, where and what to do; never a stack trace. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyText() throws IOException {
        Path file = Files.writeString(folder.resolve("leeg.txt"), " \n\n");
        assertFails(
                Program.run(file.toString()),
                file + ": line 1, column 1: The text is empty: hand over the text of a document with Kamervragen.");
    }

    @Test
    void aTextThatIsNoKamervragen() throws IOException {
        Path file = Files.writeString(folder.resolve("taart.txt"), "Recept voor appeltaart. Schil de appels.\n");
        assertFails(
                Program.run(file.toString()),
                file + ": line 1, column 1: No question and no answer found: this does not look like a document"
                        + " with Kamervragen; check that the text is whole.");
        assertFails(
                Program.run("--lang", "nl", file.toString()),
                file + ": line 1, column 1: Geen vraag en geen antwoord gevonden: dit lijkt geen document"
                        + " met Kamervragen; kijk of de tekst compleet is.");
    }

    @Test
    void aMissingFile() {
        Path file = folder.resolve("weg.txt");
        assertFails(Program.run(file.toString()), file + ": there is no such file: check the path");
    }

    @Test
    void aNameThatIsNoName() {
        assertFails(Program.run("a\0b"), "a\0b: is no name of a file: Nul character not allowed");
    }

    @Test
    void aFolderWithoutTexts() throws IOException {
        Files.writeString(folder.resolve("lijst.csv"), "a,b");
        assertFails(
                Program.run(folder.toString()),
                folder + ": is a folder without documents (.txt, .pdf, .docx, .doc, .html, .htm, .xhtml, .xml):"
                        + " give one that has them, or name the files");
    }

    @Test
    void malformedUtf8() throws IOException {
        Path file = Files.write(folder.resolve("oud.txt"), "Beëindigt u dit?".getBytes(StandardCharsets.ISO_8859_1));
        assertFails(
                Program.run(file.toString()),
                file + ": byte 2 (EB) is not UTF-8: convert the file, for example with iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void malformedUtf8OnStandardInput() {
        assertFails(
                Program.runWithInput(new byte[] {'a', (byte) 0xFF}, "-"),
                "input: byte 1 (FF) is not UTF-8: convert the file, for example with iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void aPdfThatWasCutOff() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "%PDF-1.7\n");
        assertFails(Program.run(file.toString()), file + ": is a PDF of which the end is missing: fetch it again");
    }

    @Test
    void anImageUnderAnotherName() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        assertFails(
                Program.run(file.toString()),
                file + ": byte 0 begins an image, not a text: give the text of the document");
    }

    @Test
    void ahundredMegabytes() throws IOException {
        Path file = folder.resolve("groot.txt");
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
        assertFails(
                Program.run(file.toString()),
                file + ": has more than the 67,108,864 bytes that are read of a file:"
                        + " cut it into documents, or raise the limit (maxBytes)");
    }

    @Test
    void aBadFileDoesNotStopTheRest() {
        Program program = Program.runWithInput("", "weg-1.txt", "-", "weg-2.txt");
        assertThat(program.err().lines())
                .containsExactly(
                        "kamervragen: weg-1.txt: there is no such file: check the path",
                        "kamervragen: input: line 1, column 1: The text is empty:"
                                + " hand over the text of a document with Kamervragen.",
                        "kamervragen: weg-2.txt: there is no such file: check the path",
                        "kamervragen: 0 read, 3 failed");
        assertThat(program.code()).isEqualTo(1);
    }

    private static void assertFails(Program program, String sentence) {
        assertThat(program.err()).isEqualTo("kamervragen: " + sentence + System.lineSeparator());
        assertThat(program.out()).isEmpty();
        assertThat(program.code()).isEqualTo(1);
    }
}
