package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * A member of the government: one who is asked, one who answers, or one on whose behalf is answered too.
 *
 * <p>Example: "Antwoord van Minister Zandstra (Financiën)" gives {@code new Bewindspersoon(Functie.MINISTER,
 * Optional.of("Zandstra"), Optional.of("Financiën"))}.
 *
 * @param functie the office
 * @param naam the name as printed; empty for addressees, whom a head calls by their office only
 * @param portefeuille the ministry or the field of work, without "van" or "voor"; empty when the source names none
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"functie", "naam", "portefeuille"})
public record Bewindspersoon(
        @JsonProperty(required = true) Functie functie, Optional<String> naam, Optional<String> portefeuille) {
    /**
     * Checks the parts.
     *
     * @param functie the office
     * @param naam the name as printed
     * @param portefeuille the ministry or the field of work
     * @throws IllegalArgumentException when a text is blank
     * @throws NullPointerException when an argument is null
     */
    public Bewindspersoon {
        Check.notNull("functie", functie);
        Check.notBlank("naam", naam);
        Check.notBlank("portefeuille", portefeuille);
    }

    /**
     * Gives office, name and field of work as heads print them.
     *
     * @return such as {@code "Minister Zandstra (Financiën)"}
     */
    @Override
    public String toString() {
        return functie.aanduiding()
                + naam.map(n -> " " + n).orElse("")
                + portefeuille.map(p -> " (" + p + ")").orElse("");
    }
}
