package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.testing.Accounts;
import nl.kamervragen.testing.Hostile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise that each character is accounted for, kept on every text that there is. */
class NothingLostTest {
    private static final Path SEEDS = Path.of("../seeds");
    /** Real documents, for those who have them beside the project; nothing of them may stand in it. */
    private static final Path CORPUS = Path.of("../../shared/corpus/tekst");

    /** A prime, so that it falls in step with nothing in the text. */
    private static final int CUT_STEP = 13;
    /** All their characters take an hour: {@code -Dkamervragen.cutStep=1}. */
    private static final int REAL_CUT_STEP = Integer.getInteger("kamervragen.cutStep", 997);
    /** Those that are shorter are cut off at every character all the same. */
    private static final int SHORT = 2_000;

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
    void ofADocumentThatIsCutOffAtAnyCharacter() {
        for (int end = 0; end <= Hostile.DOCUMENT.length(); end++) {
            String begin = Hostile.DOCUMENT.substring(0, end);
            Accounts.assertComplete(begin, parser.parse(begin));
        }
    }

    @TestFactory
    Stream<DynamicTest> ofRealDocumentsThatAreCutOff() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no real documents beside the project, in " + CORPUS);
        return texts(CORPUS).stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkCutOff(file)));
    }

    @Test
    void ofADocumentWhoseBeginIsCutOff() throws IOException {
        String text = Files.readString(texts(SEEDS).get(0));
        for (int end = 0; end < text.length(); end += CUT_STEP) {
            String rest = text.substring(end);
            Accounts.assertComplete(rest, parser.parse(rest));
        }
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void ofOddTexts(String text) {
        Accounts.assertComplete(text, parser.parse(text));
    }

    static Stream<String> oddTexts() {
        return Hostile.oddities();
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

    private void checkCutOff(Path file) throws IOException {
        String text = Files.readString(file);
        int step = text.length() < SHORT ? 1 : REAL_CUT_STEP;
        for (int end = 0; end < text.length(); end += step) {
            String begin = text.substring(0, end);
            Accounts.assertComplete(begin, parser.parse(begin));
        }
    }

    private void check(Path file) throws IOException {
        String text = Files.readString(file);
        for (String form : List.of(text, text.replace("\n", "\r\n"), text.replace('\n', '\r'), "\uFEFF" + text)) {
            Accounts.assertComplete(form, parser.parse(form));
        }
    }
}
