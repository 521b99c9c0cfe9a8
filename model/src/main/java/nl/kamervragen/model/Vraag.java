package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A question: the text under one number, or under several where the source does not tell which part is whose.
 *
 * <p>Example: "Vraag 1" with "Kent u dit bericht?" gives {@code new Vraag(List.of(1), Tekst.of("Kent u dit
 * bericht?"))}.
 *
 * @param nummers the numbers of the question, at least one, in the order of the label
 * @param tekst the text under the label, the label left out
 * @since 0.1.0
 */
@JsonPropertyOrder({"nummers", "tekst"})
public record Vraag(
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
    public Vraag {
        nummers = Check.nummers(nummers);
        Check.notNull("tekst", tekst);
    }

    /**
     * Gives the numbers and the text's beginning.
     *
     * @return such as {@code "Vraag 4 en 5: «Kent u dit bericht?»"}
     */
    @Override
    public String toString() {
        return "Vraag " + Wording.list(nummers) + ": " + tekst.begin();
    }
}
