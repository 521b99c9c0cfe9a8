package nl.kamervragen.referentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases that lie beside the project's folder on some machines; skipped where they are absent. */
class ReferenceCasesTest {

    private static final Path CASES = Path.of("../../shared/corpus/refcases.jsonl");

    @TestFactory
    List<DynamicTest> findsWhatTheCasesExpect() throws IOException {
        assumeTrue(Files.exists(CASES), "no cases at " + CASES);
        JsonMapper json = new JsonMapper();
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(CASES)) {
            JsonNode wanted = json.readTree(line);
            String text = wanted.get("tekst").asString();
            tests.add(
                    DynamicTest.dynamicTest(text, () -> assertThat(found(text)).isEqualTo(refs(wanted))));
        }
        return tests;
    }

    private static List<String> found(String text) {
        return ReferentieFinder.create().find(text).stream()
                .map(reference -> reference.soort() + " " + reference.id())
                .toList();
    }

    private static List<String> refs(JsonNode wanted) {
        List<String> refs = new ArrayList<>();
        for (JsonNode ref : wanted.get("refs")) {
            refs.add(ref.get(0).asString() + " " + ref.get(1).asString());
        }
        return refs;
    }
}
