package nl.kamervragen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The texts that are measured on. */
final class Texts {
    private static final int GENERATED = 100;
    private static final String CORPUS = "../shared/corpus/tekst";

    private Texts() {}

    /** The texts that a benchmark's parameter names. */
    static List<String> of(String name) {
        return switch (name) {
            case "generated" -> generated();
            case "corpus" -> corpus();
            default -> throw new IllegalArgumentException(name + " are no texts: generated, corpus");
        };
    }

    /** Made up, so that everyone has them. */
    static List<String> generated() {
        return LongStream.range(0, GENERATED).mapToObj(OfficialForm::document).toList();
    }

    /** Real documents beside the project, or none. */
    static List<String> corpus() {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Texts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seen from the project's root, or from this module, where Maven runs. */
    private static Path folder() {
        Path fromRoot = Path.of(CORPUS);
        return Files.isDirectory(fromRoot) ? fromRoot : Path.of("../..").resolve(CORPUS);
    }

    static int length(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
