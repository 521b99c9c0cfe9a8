package nl.kamervragen.result;

import java.util.List;

/**
 * Thrown by {@link ParseResult#orElseThrow()} when a text yields no document; its message lists every error.
 *
 * <pre>
 * No Kamervragen in the text, 1 error:
 * line 1, column 1: ERROR NO_KAMERVRAGEN: No question and no answer found: …
 * </pre>
 *
 * @since 0.1.0
 */
public final class KamervragenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Transient, because an exception travels between machines and a diagnostic does not; the message holds all of it.
    private final transient List<Diagnostic> errors;

    KamervragenException(List<Diagnostic> errors) {
        super(message(errors));
        this.errors = List.copyOf(errors);
    }

    /**
     * Returns what the message lists.
     *
     * @return the diagnostics of severity {@link Severity#ERROR}, in the order of the text; empty after deserialisation
     */
    @SuppressWarnings("ConstantValue") // a deserialised exception has lost its transient field
    public List<Diagnostic> errors() {
        return errors == null ? List.of() : errors;
    }

    private static String message(List<Diagnostic> errors) {
        StringBuilder message = new StringBuilder("No Kamervragen in the text, ")
                .append(errors.size())
                .append(errors.size() == 1 ? " error:" : " errors:");
        for (Diagnostic error : errors) {
            message.append('\n').append(error);
        }
        return message.toString();
    }
}
