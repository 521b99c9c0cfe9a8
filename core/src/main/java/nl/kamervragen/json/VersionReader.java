package nl.kamervragen.json;

import nl.kamervragen.model.Kamervragen;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Reads the version, a member that the model does not have, where it stands among the document's other members. */
final class VersionReader extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        boolean ofDocument = beanOrClass == Kamervragen.class || beanOrClass instanceof Kamervragen;
        if (!ofDocument || !name.equals(Versie.MEMBER)) {
            return false;
        }
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.getLongValue() != KamervragenJson.VERSIE) {
            throw new FormException(
                    parser,
                    "this library reads version " + KamervragenJson.VERSIE + " of the form, and this is "
                            + (parser.currentToken().isScalarValue() ? parser.getString() : "no number")
                            + ". Use a release of the library that knows this version");
        }
        if (context.getAttribute(Versie.class) instanceof Versie versie) {
            versie.lees();
        }
        return true;
    }
}
