package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * An answer of the government to one question, or to several at once.
 *
 * <p>Example: "Antwoord 2 en 3" with "Ja." gives {@code new Antwoord(List.of(2, 3), Tekst.of("Ja."))}.
 *
 * @param nummers the numbers of the questions that are answered, at least one, in the order of the label
 * @param tekst the text under the label, the label left out
 * @since 0.1.0
 */
@JsonPropertyOrder({"nummers", "tekst"})
public record Antwoord(
        @JsonProperty(required = true) List<Integer> nummers,
        @JsonProperty(required = true) Tekst tekst) implements Genummerd {
    /**
     * Checks the parts and copies the numbers.
     *
     * @param nummers the numbers
     * @param tekst the text
     * @throws IllegalArgumentException when there is no number, one is less than 1, or one stands twice
     * @throws NullPointerException when an argument or a number is null
     */
    public Antwoord {
        nummers = Check.nummers(nummers);
        Check.notNull("tekst", tekst);
    }

    /**
     * Gives the numbers and the text's beginning.
     *
     * @return such as {@code "Antwoord 4 en 5: «Kent u dit bericht?»"}
     */
    @Override
    public String toString() {
        return "Antwoord " + Wording.list(nummers) + ": " + tekst.begin();
    }
}
