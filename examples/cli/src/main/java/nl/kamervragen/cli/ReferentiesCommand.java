package nl.kamervragen.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finds references in any text, line by line. */
@Command(
        name = "referenties",
        description = {
            "Finds references in JSON Lines: writes each line back with a member \"referenties\", in the same order.",
            "A line is an object with a member \"tekst\"; its other members stay as they are."
                    + " What is no such line is named on standard error and left out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every line was read",
            "1:the file or one of its lines could not be read; the others were",
            "2:the command line makes no sense",
            "3:the output could not be written",
            "70:a fault of the program itself"
        })
final class ReferentiesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE.jsonl|-", description = "Lines to read, in UTF-8; - is standard input.")
    private String file = "-";

    ReferentiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Report report = new Report(terminal, false);
        if (file.equals("-")) {
            read(terminal.in(), "input", report);
        } else if (Files.isDirectory(Path.of(file))) {
            report.failed(file + ": is a folder: give a file of JSON Lines");
        } else if (Files.notExists(Path.of(file))) {
            report.failed(file + ": there is no such file: check the path");
        } else {
            open(Path.of(file), report);
        }
        return report.close(false);
    }

    private void open(Path path, Report report) {
        try (InputStream in = Files.newInputStream(path)) {
            read(in, file, report);
        } catch (IOException e) {
            report.failed(file + ": could not be opened: check its permissions");
        }
    }

    private void read(InputStream in, String name, Report report) {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16));
        ReferenceLine found = new ReferenceLine();
        try {
            while (lines.next()) {
                write(lines, found, name, report);
            }
        } catch (IOException e) {
            report.failed(name + ": line " + (lines.number() + 1) + " could not be read: " + e.getMessage());
        }
    }

    private void write(LineReader lines, ReferenceLine found, String name, Report report) {
        try {
            String line = lines.text();
            if (!line.isBlank()) {
                terminal.out().print(found.complete(line) + "\n");
                terminal.checkOut();
            }
        } catch (BadLineException e) {
            report.failed(name + ": line " + lines.number() + " " + e.getMessage());
        }
    }
}
