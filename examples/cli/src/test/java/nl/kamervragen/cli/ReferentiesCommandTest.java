package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferentiesCommandTest {
    @TempDir
    Path folder;

    @Test
    void completesEachLineWithTheReferencesInItsText() {
        Program program = Program.runWithInput("{\"tekst\":\"Zie Kamerstuk 30 995, nr. 14.\"}\n", "referenties", "-");
        assertThat(program.out())
                .isEqualTo("{\"tekst\":\"Zie Kamerstuk 30 995, nr. 14.\",\"referenties\":["
                        + "{\"soort\":\"KAMERSTUK\",\"id\":\"kst-30995-14\","
                        + "\"uri\":\"https://zoek.officielebekendmakingen.nl/kst-30995-14.html\","
                        + "\"begin\":4,\"eind\":28}]}\n");
        assertThat(program.err()).isEmpty();
        assertThat(program.code()).isZero();
    }

    @Test
    void keepsTheOtherMembersAsTheyAre() {
        Program program = Program.runWithInput("""
                {"id": 12345678901234567890, "x": 1.50, "tekst": "Niets.", "y": {"b": [null, "é\\u00eb"]}}
                """, "referenties", "-");
        assertThat(program.out()).isEqualTo("""
                        {"id":12345678901234567890,"x":1.50,"tekst":"Niets.","y":{"b":[null,"éë"]},"referenties":[]}
                        """);
        assertThat(program.code()).isZero();
    }

    @Test
    void keepsTheOrderAndSkipsBlankLines() {
        Program program = Program.runWithInput(
                "\uFEFF{\"tekst\":\"a\"}\r\n\n{\"tekst\":\"b\",\"referenties\":\"oud\"}", "referenties", "-");
        assertThat(program.out().lines())
                .containsExactly("{\"tekst\":\"a\",\"referenties\":[]}", "{\"tekst\":\"b\",\"referenties\":[]}");
    }

    @Test
    void namesEachBadLineAndGoesOn() {
        Program program = Program.runWithInput("""
                {"tekst": "a"}
                {"tekst
                ["a"]
                {"text": "a"}
                {"tekst": 1}
                {"tekst": "a"} b
                {"tekst": "b"}
                """, "referenties", "-");
        assertThat(program.out().lines()).hasSize(2);
        assertThat(program.err().lines())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line).contains("expected an object with a member \"tekst\""))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("kamervragen: input: line 2 is not JSON ("),
                        line -> assertThat(line).startsWith("kamervragen: input: line 3 is no object: "),
                        line -> assertThat(line).startsWith("kamervragen: input: line 4 has no \"tekst\""),
                        line -> assertThat(line).startsWith("kamervragen: input: line 5 has no \"tekst\""),
                        line -> assertThat(line).startsWith("kamervragen: input: line 6 is not JSON ("));
        assertThat(program.code()).isEqualTo(1);
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"tekst\":\"é\"}\n");
        assertThat(Program.run("referenties", file.toString()).out())
                .isEqualTo("{\"tekst\":\"é\",\"referenties\":[]}\n");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path missing = folder.resolve("weg.jsonl");
        assertFails(missing, missing + ": there is no such file: check the path");
        assertFails(folder, folder + ": is a folder: give a file of JSON Lines");
        Path old =
                Files.write(folder.resolve("oud.jsonl"), "\n{\"tekst\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertFails(
                old,
                old + ": line 2 is not UTF-8: convert the file, for example with" + " iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void leavesOutALineThatIsTooLong() {
        String endless = "x".repeat((64 << 20) + 1) + "\n{\"tekst\":\"a\"}\n";
        Program program = Program.runWithInput(endless, "referenties", "-");
        assertThat(program.err()).startsWith("kamervragen: input: line 1 has more than 67,108,864 bytes");
        assertThat(program.out()).isEqualTo("{\"tekst\":\"a\",\"referenties\":[]}\n");
    }

    private static void assertFails(Path file, String sentence) {
        Program program = Program.run("referenties", file.toString());
        assertThat(program.err()).isEqualTo("kamervragen: " + sentence + System.lineSeparator());
        assertThat(program.out()).isEmpty();
        assertThat(program.code()).isEqualTo(1);
    }
}
