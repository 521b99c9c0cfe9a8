package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * A member of parliament who asks the questions.
 *
 * <p>Example: the head "Vragen van het lid Van Dommelen (Partij voor Water)" gives {@code new Vraagsteller("Van
 * Dommelen", Optional.of("Partij voor Water"))}.
 *
 * @param naam the name as printed, such as {@code "Van Dommelen"}; a first name only where the source has one
 * @param fractie the parliamentary party, empty when the source names none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"naam", "fractie"})
public record Vraagsteller(@JsonProperty(required = true) String naam, Optional<String> fractie) {
    /**
     * Checks the parts.
     *
     * @param naam the name as printed
     * @param fractie the parliamentary party
     * @throws IllegalArgumentException when a text is blank
     * @throws NullPointerException when an argument is null
     */
    public Vraagsteller {
        Check.notBlank("naam", naam);
        Check.notBlank("fractie", fractie);
    }

    /**
     * Gives name and party as heads print them.
     *
     * @return such as {@code "Van Dommelen (Partij voor Water)"}
     */
    @Override
    public String toString() {
        return fractie.map(f -> naam + " (" + f + ")").orElse(naam);
    }
}
