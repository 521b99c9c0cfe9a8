package nl.kamervragen.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private final JsonNode schema = JsonMapper.shared().readTree(KamervragenJson.schema());

    @Test
    void shipsWithTheLibrary() {
        assertThat(schema.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void isOfTheVersionThatIsWritten() {
        assertThat(schema.at("/properties/versie/const").asInt()).isEqualTo(KamervragenJson.VERSIE);
    }
}
