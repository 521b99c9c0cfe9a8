package nl.kamervragen.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Carries a sentence of our own through Jackson, which adds the place. */
final class FormException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    FormException(JsonParser parser, String sentence) {
        super(parser, sentence);
    }
}
