package nl.kamervragen.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;

/** Says where in a JSON text something stands, such as {@code $.vragen[0].tekst}. */
final class JsonPath {
    private JsonPath() {}

    /**
     * The path that Jackson kept while it unwound; where the text itself is wrong, the place where its parser stood.
     */
    static String of(JacksonException e, @Nullable JsonParser parser) {
        boolean ofText = e instanceof FormException || e instanceof StreamReadException;
        return ofText && parser != null ? of(parser.streamReadContext()) : of(e.getPath());
    }

    private static String of(List<JacksonException.Reference> path) {
        StringBuilder text = new StringBuilder("$");
        for (JacksonException.Reference step : path) {
            append(text, step.getPropertyName(), step.getIndex());
        }
        return text.toString();
    }

    private static String of(TokenStreamContext place) {
        StringBuilder text = new StringBuilder();
        for (TokenStreamContext step = place; step != null && !step.inRoot(); step = step.getParent()) {
            StringBuilder part = new StringBuilder();
            append(
                    part,
                    step.inObject() ? step.currentName() : null,
                    step.hasCurrentIndex() ? step.getCurrentIndex() : -1);
            text.insert(0, part);
        }
        return text.insert(0, '$').toString();
    }

    private static void append(StringBuilder text, @Nullable String name, int index) {
        if (name != null) {
            text.append('.').append(Sentences.cut(name));
        } else if (index >= 0) {
            text.append('[').append(index).append(']');
        }
    }
}
