package nl.kamervragen.cli;

import nl.kamervragen.referentie.ReferentieFinder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Completes a line of JSON with the references in its text. */
final class ReferenceLine {
    private static final String TEXT = "tekst";
    private static final String REFERENCES = "referenties";
    private static final String EXPECTED = "expected an object with a member \"tekst\", as in {\"tekst\": \"Zie …\"}";

    /** Numbers that are none of our business go out as they came in. */
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final ReferentieFinder finder = ReferentieFinder.create();

    String complete(String line) throws BadLineException {
        ObjectNode object = object(line);
        JsonNode text = object.get(TEXT);
        if (text == null || !text.isString()) {
            throw new BadLineException("has no \"tekst\" that is a string: " + EXPECTED);
        }
        object.set(REFERENCES, mapper.valueToTree(finder.find(text.stringValue())));
        return mapper.writeValueAsString(object);
    }

    private ObjectNode object(String line) throws BadLineException {
        try {
            if (mapper.readTree(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new BadLineException("is not JSON (" + e.getOriginalMessage() + "): " + EXPECTED);
        }
        throw new BadLineException("is no object: " + EXPECTED);
    }
}
