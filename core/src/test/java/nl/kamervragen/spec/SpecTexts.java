package nl.kamervragen.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of the specification, for tests of what holds of every text. */
public final class SpecTexts {
    private static final Path SPEC = Path.of("src/test/resources/spec");

    private SpecTexts() {}

    /** All of them, in the order of the files. */
    public static Stream<String> all() {
        return files().stream()
                .flatMap(file -> SpecReader.read(file).stream())
                .flatMap(example -> IntStream.range(0, example.texts().size()).mapToObj(example::source));
    }

    /** The files that hold examples. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(SPEC)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
