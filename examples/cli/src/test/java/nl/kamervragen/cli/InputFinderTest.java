package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal =
            Terminal.of(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, false);
    private final Report report = new Report(terminal, false);

    @Test
    void namesTheJsonAfterTheFile() {
        assertThat(find("x/ah-1.pdfbox.txt", "ah-2.PDF", "brief.docx", "brief", "notitie.md", ".txt"))
                .extracting(Input::output)
                .map(Path::toString)
                .containsExactly(
                        "ah-1.pdfbox.json", "ah-2.json", "brief.json", "brief.json", "notitie.md.json", ".txt.json");
    }

    @Test
    void findsTheDocumentsOfAFolderAndBelowByName() throws IOException {
        Files.createDirectories(folder.resolve("2018/leeg"));
        for (String name : List.of("b.pdf", "a.txt", "c.csv", "2018/d.HTML")) {
            Files.writeString(folder.resolve(name), "x");
        }
        List<Input> inputs = find(folder.toString());
        assertThat(inputs)
                .extracting(input -> input.output().toString().replace('\\', '/'))
                .containsExactly("2018/d.json", "a.json", "b.json");
        assertThat(inputs.get(1).name()).isEqualTo(folder.resolve("a.txt").toString());
    }

    @Test
    void takesStandardInput() {
        assertThat(find("-")).extracting(Input::name).containsExactly("input");
        assertThat(find("-").get(0).output()).isEqualTo(Path.of("input.json"));
    }

    @Test
    void leavesOutWhatWouldOverwriteAnother() {
        List<Input> inputs = Input.withDistinctOutputs(find("x/a.txt", "y/a.txt", "b.txt"), report);
        assertThat(inputs)
                .extracting(Input::name)
                .containsExactly(Path.of("x/a.txt").toString(), "b.txt");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kamervragen: " + Path.of("y/a.txt") + ": not read, because a.json would hold both it and "
                        + Path.of("x/a.txt") + ": use another --out for it" + System.lineSeparator());
        assertThat(report.close(false)).isEqualTo(ExitCode.INPUT_FAILED);
    }

    private List<Input> find(String... arguments) {
        return new InputFinder(terminal, report).find(List.of(arguments));
    }
}
