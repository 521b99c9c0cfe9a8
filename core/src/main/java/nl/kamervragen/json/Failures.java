package nl.kamervragen.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** Turns what Jackson throws into exceptions of our own. */
final class Failures {
    private Failures() {}

    static RuntimeException writing(JacksonException e) {
        return e.getCause() instanceof IOException cause
                ? new UncheckedIOException("Cannot write JSON: the target failed (" + cause.getMessage() + ")", cause)
                : e;
    }

    /** The parser, where there is one, stands where reading stopped. */
    static RuntimeException reading(JacksonException e, @Nullable JsonParser parser) {
        // A wrong byte in UTF-32 is reported as a failure of the stream, and is one of the text.
        if (e instanceof JacksonIOException
                && e.getCause() instanceof IOException cause
                && !(cause instanceof CharConversionException)) {
            return new UncheckedIOException("Cannot read JSON: the source failed (" + cause.getMessage() + ")", cause);
        }
        TokenStreamLocation location = e.getLocation();
        if (parser != null && !isKnown(location)) {
            location = parser.currentLocation();
        }
        boolean known = location != null && isKnown(location);
        return new KamervragenJsonException(
                Sentences.of(e, parser),
                JsonPath.of(e, parser),
                known ? location.getLineNr() : 0,
                known ? location.getColumnNr() : 0,
                e);
    }

    private static boolean isKnown(@Nullable TokenStreamLocation location) {
        return location != null && location.getLineNr() > 0 && location.getColumnNr() > 0;
    }

    static KamervragenJsonException withoutVersion() {
        return new KamervragenJsonException(
                "the member versie is missing. Add \"versie\": " + KamervragenJson.VERSIE
                        + " if the text has that form.",
                "$." + StrictParser.VERSION,
                0,
                0,
                null);
    }

    static KamervragenJsonException tooLong(int length) {
        return new KamervragenJsonException(
                "the text has " + length + " characters, and at most " + KamervragenJson.MAX_LENGTH
                        + " are read. Split it, or check that it is the right file.",
                "$",
                0,
                0,
                null);
    }
}
