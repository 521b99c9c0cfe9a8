package nl.kamervragen.internal.text;

import java.util.List;
import nl.kamervragen.result.DiagnosticCode;

/**
 * Something that does not fit, as the phase saw it that met it.
 *
 * @param code what does not fit
 * @param begin where in the source it begins
 * @param end where in the source it ends
 * @param arguments what the sentence names
 */
public record Doubt(DiagnosticCode code, int begin, int end, List<String> arguments) {
    /** Keeps the arguments as they are now. */
    public Doubt {
        arguments = List.copyOf(arguments);
    }

    /** A doubt with its arguments listed. */
    public static Doubt of(DiagnosticCode code, int begin, int end, String... arguments) {
        return new Doubt(code, begin, end, List.of(arguments));
    }
}
