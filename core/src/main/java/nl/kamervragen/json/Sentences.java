package nl.kamervragen.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.kamervragen.model.Herkomst;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Vergaderjaar;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in sentences of our own what Jackson found wrong, and what to do about it. */
final class Sentences {
    private static final int SHOWN = 60;
    private static final int SENTENCE = 300;
    private static final String MISSING = "Missing required creator property '";
    private static final String NO_UTF8 = "Invalid UTF-8";
    private static final String TRAILING = "Trailing token";
    private static final String DUPLICATE = "Duplicate Object property \"";

    private Sentences() {}

    static String of(JacksonException e, @Nullable JsonParser parser) {
        if (e instanceof FormException) {
            return e.getOriginalMessage() + ".";
        } else if (e instanceof StreamConstraintsException) {
            return tooMuch(e.getOriginalMessage());
        } else if (e instanceof UnexpectedEndOfInputException) {
            return "the text ends before the document does. Check that it is whole.";
        } else if (e instanceof InputCoercionException) {
            return "the number does not fit in 32 bits. Write a smaller one.";
        } else if (e instanceof StreamReadException) {
            return noJson(e.getOriginalMessage());
        } else if (e instanceof UnrecognizedPropertyException unknown) {
            return unknown(unknown);
        } else if (e instanceof ValueInstantiationException refused) {
            return refused(refused);
        } else if (e instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch, parser);
        }
        return "the text is no document of Kamervragen. Compare it with the schema.";
    }

    private static String tooMuch(String message) {
        String what;
        if (message.startsWith("Document nesting depth")) {
            what = "it is nested more than " + KamervragenJson.MAX_DEPTH + " levels deep";
        } else if (message.startsWith("Name length")) {
            what = "a name has more than " + KamervragenJson.MAX_NAME + " characters";
        } else if (message.startsWith("Number value length")) {
            what = "a number has more than " + KamervragenJson.MAX_NUMBER + " digits";
        } else {
            what = "it is longer than " + KamervragenJson.MAX_LENGTH + " characters";
        }
        return what + ", more than is read. Check that this is the right text.";
    }

    private static String noJson(String message) {
        String member = quoted(message, DUPLICATE, '"');
        if (member != null) {
            return "the member " + cut(member) + " stands twice. Leave one of them out.";
        }
        return message.startsWith(NO_UTF8)
                ? "these bytes are not UTF-8. Save the text as UTF-8."
                : "this is no JSON. Check the text around this place.";
    }

    /** The version is known, though not to the model. */
    private static String unknown(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        String names =
                known == null ? "none" : known.stream().map(Object::toString).collect(Collectors.joining(", "));
        String version = e.getReferringClass() == Kamervragen.class ? StrictParser.VERSION + ", " : "";
        return "the member " + cut(e.getPropertyName()) + " is unknown; known here are " + version + names
                + ". Leave it out, or use a release of the library that knows it.";
    }

    private static String refused(ValueInstantiationException e) {
        Throwable cause = e.getCause();
        String why = cause == null || cause.getMessage() == null ? "the value is refused" : cause.getMessage();
        return cut(why, SENTENCE) + ". Correct the value.";
    }

    private static String mismatch(MismatchedInputException e, @Nullable JsonParser parser) {
        String member = quoted(e.getOriginalMessage(), MISSING, '\'');
        if (member != null) {
            return "the member " + member + " is missing. Add it.";
        }
        if (e.getOriginalMessage().startsWith(TRAILING)) {
            return "something follows after the document. Leave it out.";
        }
        if (e instanceof InvalidFormatException format && format.getValue() instanceof String value) {
            return "\"" + cut(value) + "\" stands where " + expected(e.getTargetType())
                    + " is expected. Correct the value.";
        }
        JsonToken token = parser == null ? null : parser.currentToken();
        if (token == null) {
            return "the text is empty. Give the JSON of a document.";
        }
        return found(token) + " stands where " + expected(e.getTargetType()) + " is expected. Correct the value.";
    }

    private static String found(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "something else";
        };
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        } else if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        } else if (type == int.class || type == Integer.class) {
            return "a whole number";
        } else if (type == String.class) {
            return "a text";
        } else if (type == LocalDate.class) {
            return "a date such as 2024-11-30";
        } else if (type == Vergaderjaar.class) {
            return "a parliamentary year such as 2024-2025";
        } else if (type == Herkomst.class) {
            return "an array of three whole numbers";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return "an object";
    }

    private static @Nullable String quoted(String message, String before, char after) {
        if (!message.startsWith(before)) {
            return null;
        }
        int end = message.indexOf(after, before.length());
        return end < 0 ? null : message.substring(before.length(), end);
    }

    /** Shortens what the text says and keeps it on one line, so that a message stays a message. */
    static String cut(String text) {
        return cut(text, SHOWN);
    }

    private static String cut(String text, int length) {
        String shown = text.length() <= length ? text : text.substring(0, length) + "…";
        return shown.replace('\n', ' ').replace('\r', ' ');
    }
}
