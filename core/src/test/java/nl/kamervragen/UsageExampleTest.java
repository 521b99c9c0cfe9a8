package nl.kamervragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Paar;
import nl.kamervragen.parser.KamervragenParser;
import org.junit.jupiter.api.Test;

/** Holds the README to its word: its example stands here too, is run, and prints what the README says. */
class UsageExampleTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theExampleOfTheReadmePrintsWhatTheReadmeSays() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            example(out, ROOT.resolve("seeds/000_5be34f6c13339090.txt"));
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(block(readme, "```text\n"));
    }

    @Test
    void theExampleOfTheReadmeIsTheOneThatIsRunHere() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String here = bare(Files.readString(Path.of("src/test/java/nl/kamervragen/UsageExampleTest.java")));
        String example = block(readme, "```java\n")
                .replace("System.out.", "out.")
                .replace("Path.of(\"seeds/000_5be34f6c13339090.txt\")", "file");
        assertThat(here).contains(bare(example));
    }

    /** The formatter breaks lines here in other places than the README does. */
    private static String bare(String code) {
        return code.replaceAll("\\s", "");
    }

    private static void example(PrintStream out, Path file) {
        KamervragenParser parser = KamervragenParser.create();
        Kamervragen document = parser.parse(file).orElseThrow();

        out.println(document.kop().vraagstellers() + " "
                + document.kop().ingezonden().orElseThrow());
        for (Paar paar : document.paren()) {
            List<Integer> answer = paar.antwoord().map(Antwoord::nummers).orElse(List.of());
            out.println("vraag " + paar.vraag().nummers() + ", antwoord " + answer);
        }
        document.voetnoot(2).ifPresent(noot -> out.println(noot.tekst().platteTekst()));
        document.referenties().stream().limit(5).forEach(vindplaats -> out.println(vindplaats));
    }

    private static String block(String text, String opening) {
        int begin = text.indexOf(opening) + opening.length();
        return text.substring(begin, text.indexOf("```", begin));
    }
}
