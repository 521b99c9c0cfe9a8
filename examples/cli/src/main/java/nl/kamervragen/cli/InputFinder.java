package nl.kamervragen.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds the files that the command line names. */
final class InputFinder {
    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;
    private final Report report;

    InputFinder(Terminal terminal, Report report) {
        this.terminal = terminal;
        this.report = report;
    }

    /** Gives them in the order of the command line, those of a folder by name; what can't be found is reported. */
    List<Input> find(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            try {
                find(argument, inputs);
            } catch (InvalidPathException e) {
                report.failed(argument + ": is no name of a file: " + e.getReason());
            }
        }
        return inputs;
    }

    private void find(String argument, List<Input> inputs) {
        if (argument.equals(STANDARD_INPUT)) {
            inputs.add(Input.ofStream(terminal.in()));
            return;
        }
        Path path = Path.of(argument);
        if (!Files.isDirectory(path)) {
            Path name = path.getFileName();
            inputs.add(Input.ofFile(path, name == null ? path : name));
            return;
        }
        List<Path> files = files(path);
        if (files.isEmpty()) {
            report.failed(path + ": is a folder without documents (" + String.join(", ", Input.ENDINGS)
                    + "): give one that has them, or name the files");
        }
        files.forEach(file -> inputs.add(Input.ofFile(file, path.relativize(file))));
    }

    private List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(files));
        } catch (IOException e) {
            report.failed(folder + ": could not be listed: " + e.getMessage());
        }
        files.sort(null);
        return files;
    }

    /** Collects what looks like a document, and goes on when a folder may not be opened. */
    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path name = file.getFileName();
            if (name != null && Input.isDocument(name.toString()) && !Files.isDirectory(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException exception) {
            report.failed(file + ": could not be opened: check its permissions");
            return FileVisitResult.CONTINUE;
        }
    }
}
