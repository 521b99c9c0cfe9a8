package nl.kamervragen.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kamervragen.json.KamervragenJson;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every text of the specification and finds what the specification says. */
class SpecTest {
    private static final Map<String, String> LINE_ENDS = new TreeMap<>(Map.of("LF", "\n", "CR LF", "\r\n", "CR", "\r"));

    private final KamervragenParser parser = KamervragenParser.create();
    private final KamervragenJson json = KamervragenJson.create();

    /** Each by itself, to see at once which are read wrongly. */
    @TestFactory
    @Tag("long")
    Stream<DynamicContainer> everyTextBecomesItsOutline() {
        return SpecTexts.files().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(),
                        file.toUri(),
                        SpecReader.read(file).stream().flatMap(this::tests)));
    }

    /** In one go: for a mutant, to make a list of hundreds of tests for each of them would take longer than they do. */
    @Test
    void allTextsBecomeTheirOutlines() {
        for (Path file : SpecTexts.files()) {
            for (Example example : SpecReader.read(file)) {
                for (int i = 0; i < example.texts().size(); i++) {
                    check(example, example.source(i));
                }
            }
        }
    }

    private Stream<DynamicTest> tests(Example example) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < example.texts().size(); i++) {
            int index = i;
            LINE_ENDS.forEach((name, lineEnd) -> tests.add(DynamicTest.dynamicTest(
                    example.title() + ", line " + example.line() + ", text " + (index + 1) + ", " + name,
                    () -> check(example, example.source(index).replace("\n", lineEnd)))));
        }
        return tests.stream();
    }

    private void check(Example example, String source) {
        ParseResult result = parser.parse(source);
        String actual = Outline.of(source, result, example.view());
        if (!actual.equals(example.outline())) {
            fail(example.file() + ":" + example.line() + " " + example.title() + System.lineSeparator()
                    + SideBySide.of(example.outline(), actual));
        }
        Accounts.assertComplete(source, result);
        assertThat(json.fromJson(json.toJson(result.document()))).isEqualTo(result.document());
    }
}
