package nl.kamervragen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamervragen.cli.overview.Language;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.parser.KamervragenParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {
    private static final KamervragenJson JSON = KamervragenJson.create();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, err, false);

    @Test
    void writesADocumentALine() {
        run(List.of(new JsonLines(terminal)), good("a"), good("b"));
        terminal.flush();
        String line = JSON.toJson(Example.document()) + "\n";
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line + line);
    }

    @Test
    void writesAFileForEachDocument() throws IOException {
        Path target = folder.resolve("nieuw/json");
        Report report = run(List.of(new JsonFiles(target)), good("2018/a"), good("b"));
        assertThat(JSON.fromJson(Files.readString(target.resolve("2018/a.json"))))
                .isEqualTo(Example.document());
        assertThat(target.resolve("b.json")).exists();
        assertThat(report.close(true)).isEqualTo(ExitCode.OK);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kamervragen: 2 read (2 with warnings), 0 failed" + System.lineSeparator());
    }

    @Test
    void goesOnAfterAFaultOfTheProgram() {
        Input faulty = new Input("c.txt", Path.of("c.json"), parser -> {
            throw new IllegalStateException("oops");
        });
        Report report = run(List.of(new JsonLines(terminal)), faulty, good("d"));
        terminal.flush();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kamervragen: c.txt: stopped by a fault of the program"
                        + " (java.lang.IllegalStateException: oops): please report it with this text"
                        + System.lineSeparator());
        assertThat(report.close(false)).isEqualTo(ExitCode.INPUT_FAILED);
    }

    @Test
    void stopsWhenAFileCannotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("bestand"), "");
        assertThatThrownBy(() -> run(List.of(new JsonFiles(inTheWay)), good("a")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("could not be written (FileAlreadyExists): choose another folder with --out");
    }

    @Test
    void stopsWhenNobodyReadsTheOutput() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal broken = Terminal.of(new ByteArrayInputStream(new byte[0]), closed, err, false);
        assertThatThrownBy(() -> run(List.of(new JsonLines(broken)), good("a")))
                .isInstanceOf(OutputException.class)
                .hasMessage("standard output is closed or full: not everything was written");
    }

    @Test
    void keepsItsWordsForLaterWhileABarIsShown() {
        Report report = new Report(terminal, true);
        report.failed("a.txt: is bad");
        assertThat(err.size()).isZero();
        report.close(true);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("kamervragen: a.txt: is bad", "kamervragen: 0 read, 1 failed");
    }

    private Report run(List<Output> outputs, Input... inputs) {
        Report report = new Report(terminal, false);
        Run run = new Run(KamervragenParser.create(), outputs, report, Language.EN);
        run.readAll(List.of(inputs), Progress.of(inputs.length, false));
        return report;
    }

    private static Input good(String name) {
        return new Input(name + ".txt", Path.of(name + ".json"), parser -> Example.result());
    }
}
