package nl.kamervragen.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** Refuses null wherever it stands: the form leaves absent values out, and Jackson would read it as one of those. */
final class StrictParser extends JsonParserDelegate {
    StrictParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            throw new FormException(this, "null stands here. Leave the member out, or give it a value");
        }
        return token;
    }
}
