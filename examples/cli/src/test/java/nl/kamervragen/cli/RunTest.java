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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kamervragen.cli.overview.Language;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.json.KamervragenJson;
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
    void writesInTheOrderOfTheInputsWhateverIsReadFirst() {
        CountDownLatch secondIsRead = new CountDownLatch(1);
        Input first = input("een", reader -> {
            await(secondIsRead);
            return Example.result();
        });
        Input second = input("twee", reader -> {
            secondIsRead.countDown();
            return Example.result();
        });
        List<String> written = new ArrayList<>();
        Run run = new Run(
                DocumentReader.create(),
                List.of((input, result) -> written.add(input.name())),
                quiet(),
                Language.NL,
                2);
        run.readAll(List.of(first, second), Progress.of(2, false));
        assertThat(written).containsExactly("een.txt", "twee.txt");
    }

    @Test
    void keepsFewDocumentsInMemory() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        List<Input> inputs = Collections.nCopies(200, input("een", reader -> {
            most.accumulateAndGet(begun.incrementAndGet() - written.get(), Math::max);
            return Example.result();
        }));
        Output output = (input, result) -> written.incrementAndGet();
        new Run(DocumentReader.create(), List.of(output), quiet(), Language.NL, 3)
                .readAll(inputs, Progress.of(200, false));
        assertThat(written).hasValue(200);
        assertThat(most.get()).isLessThanOrEqualTo(3 * Run.IN_FLIGHT_PER_THREAD);
    }

    @Test
    void goesOnWhenAFileTakesMoreMemoryThanThereIs() {
        Input huge = input("groot", reader -> {
            throw new OutOfMemoryError();
        });
        Report report = run(List.of(new JsonLines(terminal)), huge, good("d"));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kamervragen: groot.txt: takes more memory than the program has: give it more with java"
                        + " -Xmx4g" + System.lineSeparator());
        assertThat(report.close(false)).isEqualTo(ExitCode.INPUT_FAILED);
    }

    @Test
    void goesOnAfterAFaultOfTheProgram() {
        Input faulty = new Input("c.txt", Path.of("c.json"), reader -> {
            throw new IllegalStateException("oops");
        });
        Report report = run(List.of(new JsonLines(terminal)), faulty, good("d"));
        terminal.flush();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kamervragen: c.txt: stopped by a fault of the program"
                        + " (java.lang.IllegalStateException: oops): please report it with this file"
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

    private Report quiet() {
        return new Report(terminal, true);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Report run(List<Output> outputs, Input... inputs) {
        Report report = new Report(terminal, false);
        Run run = new Run(DocumentReader.create(), outputs, report, Language.EN, 2);
        run.readAll(List.of(inputs), Progress.of(inputs.length, false));
        return report;
    }

    private static Input good(String name) {
        return input(name, reader -> Example.result());
    }

    private static Input input(String name, Input.Source source) {
        return new Input(name + ".txt", Path.of(name + ".json"), source);
    }
}
