package nl.kamervragen.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Random;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.testing.RandomKamervragen;
import org.junit.jupiter.api.Test;

/** What holds of every document, shown on a thousand documents that no person would think of. */
class JsonPropertyTest {
    private static final int DOCUMENTS = 1_000;
    private static final String[] SPOILERS = {
        "", "\"", ",", ":", "{", "}", "[", "]", "1", "-", ".5", "null", "true", "\\", "\\u", "\n", "\u0000", "\ud83d",
        "x"
    };

    private final KamervragenJson json = KamervragenJson.create();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(KamervragenJson.schema());

    @Test
    void everyDocumentComesBackAsItWas() {
        RandomKamervragen.documents(DOCUMENTS)
                .forEach(document ->
                        assertThat(json.fromJson(json.toJson(document))).isEqualTo(document));
    }

    @Test
    void everyDocumentGivesTheSameTextAgain() {
        RandomKamervragen.documents(DOCUMENTS)
                .map(json::toJson)
                .forEach(text -> assertThat(json.toJson(json.fromJson(text))).isEqualTo(text));
    }

    @Test
    void everyDocumentHasTheFormOfTheSchema() {
        RandomKamervragen.documents(DOCUMENTS)
                .map(json::toJson)
                .forEach(text -> assertThat(errors(text)).as(text).isEmpty());
    }

    @Test
    void theValidatorSeesWhatIsWrong() {
        String text = json.toJson(RandomKamervragen.documents(1).findFirst().orElseThrow());
        assertThat(errors(text.replace("\"versie\":1", "\"versie\":2"))).isNotEmpty();
        assertThat(errors(text.replace("\"kop\":{", "\"kop\":{\"datum\":\"2024-02-31\",\"datum2\":1,")))
                .hasSizeGreaterThan(1);
    }

    @Test
    void differentDocumentsGiveDifferentTexts() {
        List<Kamervragen> documents = RandomKamervragen.documents(DOCUMENTS).toList();
        assertThat(documents.stream().map(json::toJson).distinct())
                .hasSameSizeAs(documents.stream().distinct().toList());
        assertThat(documents.stream().distinct().count()).isGreaterThan(DOCUMENTS / 2);
    }

    @Test
    void aSpoiltTextGivesADocumentOrARefusalThatIsClear() {
        Random random = new Random(7);
        RandomKamervragen.documents(DOCUMENTS).map(json::toJson).forEach(text -> {
            StringBuilder spoilt = new StringBuilder(text);
            for (int i = 0; i < 3; i++) {
                int place = random.nextInt(spoilt.length());
                spoilt.replace(
                        place,
                        Math.min(spoilt.length(), place + random.nextInt(4)),
                        SPOILERS[random.nextInt(SPOILERS.length)]);
            }
            try {
                json.fromJson(spoilt.toString());
            } catch (KamervragenJsonException e) {
                assertThat(e.getMessage()).endsWith(".").doesNotContain("jackson", "java.");
            }
        });
    }

    private List<Error> errors(String text) {
        return schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
