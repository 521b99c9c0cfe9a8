package nl.kamervragen.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Reads tokens for the mapper and settles two things that the mapper cannot.
 *
 * <p>The version, a member of the document that the model does not have, is checked and taken out wherever it stands.
 * And null is refused: the form leaves absent values out, and the mapper would read null as one of those.
 */
final class StrictParser extends JsonParserDelegate {
    /** The member of the JSON form that holds the version. */
    static final String VERSION = "versie";

    private static final int MEMBER_OF_DOCUMENT = 1;

    private boolean versionMet;

    StrictParser(JsonParser parser) {
        super(parser);
    }

    boolean versionMet() {
        return versionMet;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = delegate.nextToken();
        while (token == JsonToken.PROPERTY_NAME && isVersion()) {
            checkVersion(delegate.nextToken());
            token = delegate.nextToken();
        }
        if (token == JsonToken.VALUE_NULL) {
            throw new FormException(this, "null stands here. Leave the member out, or give it a value");
        }
        return token;
    }

    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
    }

    @Override
    public boolean nextName(SerializableString name) {
        return name.getValue().equals(nextName());
    }

    @Override
    public @Nullable JsonToken nextValue() {
        JsonToken token = nextToken();
        return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
    }

    @Override
    public int nextNameMatch(PropertyNameMatcher matcher) {
        String name = nextName();
        if (name != null) {
            return matcher.matchName(name);
        }
        return hasToken(JsonToken.END_OBJECT)
                ? PropertyNameMatcher.MATCH_END_OBJECT
                : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    private boolean isVersion() {
        return streamReadContext().getNestingDepth() == MEMBER_OF_DOCUMENT && VERSION.equals(currentName());
    }

    private void checkVersion(@Nullable JsonToken token) {
        boolean known = token == JsonToken.VALUE_NUMBER_INT && getString().equals("" + KamervragenJson.VERSIE);
        if (!known) {
            String found = token == JsonToken.VALUE_NUMBER_INT ? Sentences.cut(getString()) : "no whole number";
            throw new FormException(
                    this,
                    "this library reads version " + KamervragenJson.VERSIE + " of the form, and here stands " + found
                            + ". Use a release of the library that knows it, or correct the number");
        }
        versionMet = true;
    }
}
