package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamervragen.testing.Hostile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read, or refused, by a machine that has little more memory than the text itself takes. */
class MemoryTest {
    private static final int LENGTH = Integer.getInteger("kamervragen.memoryLength", 2_000_000);
    private static final int BYTES_PER_CHARACTER = 12;
    private static final int BYTES_OF_THE_MACHINE = 20 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "documents behind each other",
                "passages broken by hand",
                "one line in a page",
                "words that differ",
                "labels that count on",
                "answers that count on",
                "emphasis between emphasis",
                "«U+00AD» again and again",
                "«(ingezonden » again and again",
                "«Klopt dit?1 Ja. » again and again",
                "«Kamerstuk 30 995, nrs. 1U+201364, » again and again",
                "«Lorem ipsum dolor sit amet » again and again",
                "«U+000A» again and again",
                "«x» again and again"
            })
    void takesAFewBytesForEachCharacter(String form) throws Exception {
        String text = Hostile.forms().get(form).apply(LENGTH);
        boolean narrow = text.chars().allMatch(c -> c <= 0xFF);
        long heap = BYTES_OF_THE_MACHINE + text.length() * (BYTES_PER_CHARACTER + (narrow ? 1L : 2L));

        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx" + heap,
                        "-Dkamervragen.memoryLength=" + LENGTH,
                        "-cp",
                        classPath(),
                        Reader.class.getName(),
                        // not the name, which a machine without UTF-8 could not hand on
                        String.valueOf(List.copyOf(Hostile.forms().keySet()).indexOf(form)))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.PIPE)
                .start();
        String said = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(machine.waitFor()).as("%d bytes: %s", heap, said).isZero();
    }

    /** The modules and all that they need, as a class path. */
    private static String classPath() {
        Stream<String> own = Stream.of("target/classes", "target/test-classes", "../model/target/classes");
        Stream<String> others = Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty());
        return Stream.concat(own, others).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The machine's program. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] index) {
            String text = List.copyOf(Hostile.forms().values())
                    .get(Integer.parseInt(index[0]))
                    .apply(LENGTH);
            List<Object> both = List.of(text, KamervragenParser.create().parse(text));
            if (both.isEmpty()) {
                throw new AssertionError("text and result must both be held until here");
            }
        }
    }
}
