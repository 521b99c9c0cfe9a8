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

/** Finds the texts that the command line names. */
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
        List<Path> texts = texts(path);
        if (texts.isEmpty()) {
            report.failed(path + ": is a folder without .txt files: give one that has them, or name the files");
        }
        texts.forEach(text -> inputs.add(Input.ofFile(text, path.relativize(text))));
    }

    private List<Path> texts(Path folder) {
        List<Path> texts = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(texts));
        } catch (IOException e) {
            report.failed(folder + ": could not be listed: " + e.getMessage());
        }
        texts.sort(null);
        return texts;
    }

    /** Collects what looks like a text, and goes on when a folder may not be opened. */
    private final class Collector extends SimpleFileVisitor<Path> {
        private final List<Path> texts;

        Collector(List<Path> texts) {
            this.texts = texts;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path name = file.getFileName();
            if (name != null && Input.isText(name.toString()) && !Files.isDirectory(file)) {
                texts.add(file);
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
