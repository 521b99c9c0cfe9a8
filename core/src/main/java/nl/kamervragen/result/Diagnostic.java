package nl.kamervragen.result;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One thing in a text that was doubtful or did not fit, where it stands, and a sentence that a person can act on.
 *
 * <pre>{@code
 * for (Diagnostic diagnostic : result.diagnostics()) {
 *     System.out.println(diagnostic.span().place() + ": " + diagnostic.english());
 * }
 * // line 12, column 1: Question 2 has no answer.
 * }</pre>
 *
 * @param code what it is
 * @param span where it stands
 * @param arguments what the sentence names, such as the numbers of questions; as many as
 *     {@link DiagnosticCode#argumentCount()} says
 * @since 0.1.0
 */
public record Diagnostic(DiagnosticCode code, SourceSpan span, List<String> arguments) {

    /**
     * Checks the parts and copies the arguments.
     *
     * @param code what it is
     * @param span where it stands
     * @param arguments what the sentence names
     * @throws IllegalArgumentException if there are more or fewer arguments than the code's sentences take
     */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(span, "span");
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.argumentCount()) {
            throw new IllegalArgumentException(
                    "arguments " + arguments + " must be " + code.argumentCount() + " in number for " + code);
        }
    }

    /**
     * Makes a diagnostic.
     *
     * <pre>{@code
     * Diagnostic.of(DiagnosticCode.QUESTION_WITHOUT_ANSWER, span, List.of(4, 5)) // Question 4, 5 has no answer.
     * }</pre>
     *
     * @param code what it is
     * @param span where it stands
     * @param arguments what the sentence names; of a list the members are joined with a comma
     * @return the diagnostic
     * @throws IllegalArgumentException as the constructor does
     */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, Object... arguments) {
        return new Diagnostic(
                code, span, Arrays.stream(arguments).map(Diagnostic::text).toList());
    }

    private static String text(Object argument) {
        if (argument instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return String.valueOf(argument);
    }

    /**
     * Returns how much it matters.
     *
     * @return the severity of its code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Returns the sentence in Dutch.
     *
     * @return for example {@code Vraag 2 heeft geen antwoord.}
     */
    public String dutch() {
        return Sentence.fill(code.dutch(), arguments);
    }

    /**
     * Returns the sentence in English.
     *
     * @return for example {@code Question 2 has no answer.}
     */
    public String english() {
        return Sentence.fill(code.english(), arguments);
    }

    /**
     * Returns place, severity, code and English sentence on one line.
     *
     * @return for example {@code line 12, column 1: WARNING QUESTION_WITHOUT_ANSWER: Question 2 has no answer.}
     */
    @Override
    public String toString() {
        return span.place() + ": " + severity() + " " + code + ": " + english();
    }
}
