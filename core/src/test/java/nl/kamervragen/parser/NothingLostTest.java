package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise that each character is accounted for, kept on every text that there is. */
class NothingLostTest {
    private static final Path SEEDS = Path.of("../seeds");
    /** Real documents, for those who have them beside the project; nothing of them may stand in it. */
    private static final Path CORPUS = Path.of("../../shared/corpus/tekst");

    /** A prime, so that it falls in step with nothing in the text. */
    private static final int CUT_STEP = 13;

    private final KamervragenParser parser = KamervragenParser.create();

    @TestFactory
    Stream<DynamicTest> ofTheDocumentThatTheProjectBeganWith() throws IOException {
        return tests(SEEDS);
    }

    @TestFactory
    Stream<DynamicTest> ofTheTextsOfRealDocuments() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no real documents beside the project, in " + CORPUS);
        return tests(CORPUS);
    }

    /** Cut off anywhere, a text ends in the middle of whatever it holds. */
    @Test
    void ofADocumentThatIsCutOff() throws IOException {
        String text = Files.readString(texts(SEEDS).get(0));
        for (int end = 0; end < text.length(); end += CUT_STEP) {
            String begin = text.substring(0, end);
            Accounts.assertComplete(begin, parser.parse(begin));
            String rest = text.substring(end);
            Accounts.assertComplete(rest, parser.parse(rest));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF",
                "\uFEFFVraag 1\nKlopt dit?",
                "\0\0Vraag 1\0",
                "Vraag 1\uD800\nKlopt\uDC00 dit?\uDBFF",
                "\u202EVraag 1\u200B\nKlopt\u00AD dit\u2060?1",
                "Vraag",
                "Vraag 1",
                "Vraag 99999999999999999999\nKlopt dit?",
                "Antwoord 0\nJa.\nVraag -1\nKlopt dit?",
                "1",
                "1 1 1\n1\n1",
                "[1",
                "((((«««(((",
                "Vragen van het lid",
                "Vragen van het lid Zandstra (Partij voor Bruggen) aan de Minister van (ingezonden 31 februari 0000",
                "(ontvangen",
                "\f\f\fVraag 1\fKlopt dit?\f",
                "Vraag 1\n-\n\n-\nAntwoord 1\n-",
                "Tweede Kamer der Staten-Generaal2\nVergaderjaar 2023–2024 Vragen gesteld door de leden der Kamer\n23Z1",
                "Tweede Kamer der Staten-Generaal2\nVergaderjaar 2023–2024 Vragen gesteld door de leden der Kamer\n0"
            })
    void ofOddTexts(String text) {
        Accounts.assertComplete(text, parser.parse(text));
    }

    private Stream<DynamicTest> tests(Path folder) throws IOException {
        return texts(folder).stream()
                .map(text -> DynamicTest.dynamicTest(text.getFileName().toString(), () -> check(text)));
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    private void check(Path file) throws IOException {
        String text = Files.readString(file);
        for (String form : List.of(text, text.replace("\n", "\r\n"), text.replace('\n', '\r'), "\uFEFF" + text)) {
            Accounts.assertComplete(form, parser.parse(form));
        }
    }
}
