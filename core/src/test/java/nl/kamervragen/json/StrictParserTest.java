package nl.kamervragen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import tools.jackson.databind.json.JsonMapper;

/** Jackson asks for tokens in several ways, and in each of them the version and null are met. */
class StrictParserTest {
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void takesTheVersionOutWhereverItStands() {
        StrictParser parser = parser("{\"versie\": 1, \"kop\": 2}");

        assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
        assertThat(parser.versionMet()).isFalse();
        assertThat(parser.nextName()).isEqualTo("kop");
        assertThat(parser.versionMet()).isTrue();
    }

    @Test
    void leavesAMemberOfThatNameDeeperDown() {
        StrictParser parser = parser("{\"kop\": {\"versie\": 2}}");
        parser.nextToken();

        assertThat(parser.nextName()).isEqualTo("kop");
        assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
        assertThat(parser.nextName()).isEqualTo("versie");
        assertThat(parser.versionMet()).isFalse();
    }

    @Test
    void givesNoNameWhereNoneStands() {
        StrictParser parser = parser("{\"kop\": 2}");

        assertThat(parser.nextName()).isNull();
        assertThat(parser.nextName()).isEqualTo("kop");
        assertThat(parser.nextName()).isNull();
    }

    @Test
    void comparesTheNameBehindTheVersion() {
        StrictParser parser = parser("{\"versie\": 1, \"kop\": 2, \"vragen\": 3}");
        parser.nextToken();

        assertThat(parser.nextName(new SerializedString("kop"))).isTrue();
        assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        assertThat(parser.nextName(new SerializedString("kop"))).isFalse();
    }

    @Test
    void givesTheValueBehindAName() {
        StrictParser parser = parser("{\"versie\": 1, \"kop\": 2}");

        assertThat(parser.nextValue()).isEqualTo(JsonToken.START_OBJECT);
        assertThat(parser.nextValue()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        assertThat(parser.getIntValue()).isEqualTo(2);
        assertThat(parser.nextValue()).isEqualTo(JsonToken.END_OBJECT);
    }

    @Test
    void matchesNamesAndTheirEnd() {
        PropertyNameMatcher matcher = mapper.tokenStreamFactory()
                .constructNameMatcher(List.of(Named.fromString("kop"), Named.fromString("vragen")), true);
        StrictParser parser = parser("{\"versie\": 1, \"vragen\": 2, \"los\": 3}");

        assertThat(parser.nextNameMatch(matcher)).isEqualTo(PropertyNameMatcher.MATCH_ODD_TOKEN);
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(1);
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(PropertyNameMatcher.MATCH_ODD_TOKEN);
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(PropertyNameMatcher.MATCH_UNKNOWN_NAME);
        parser.nextToken();
        assertThat(parser.nextNameMatch(matcher)).isEqualTo(PropertyNameMatcher.MATCH_END_OBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1.0", "\"1\"", "true", "[]", "99999999999"})
    void refusesAnotherVersion(String version) {
        StrictParser parser = parser("{\"versie\": " + version + "}");
        parser.nextToken();

        assertThatThrownBy(parser::nextToken).isInstanceOf(FormException.class).hasMessageContaining("version 1");
    }

    @Test
    void refusesNullHoweverItIsAskedFor() {
        for (String text : List.of("null", "[null]", "{\"kop\": null}")) {
            assertThatThrownBy(() -> drain(parser(text)))
                    .as(text)
                    .isInstanceOf(FormException.class)
                    .hasMessageContaining("null stands here");
            assertThatThrownBy(() -> drainValues(parser(text)))
                    .as(text.toUpperCase(Locale.ROOT))
                    .isInstanceOf(FormException.class);
        }
    }

    private static void drain(StrictParser parser) {
        while (parser.nextToken() != null) {
            // only what is thrown matters
        }
    }

    private static void drainValues(StrictParser parser) {
        while (parser.nextValue() != null) {
            // only what is thrown matters
        }
    }

    private StrictParser parser(String json) {
        return new StrictParser(mapper.createParser(json));
    }
}
