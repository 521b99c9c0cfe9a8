package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * A footnote: its number, its text and, where it cites a publication, what it says of that.
 *
 * <p>Example: {@code new Voetnoot(1, Tekst.of("De Stadskrant, 3 maart 2021."), Optional.empty())}.
 *
 * @param nummer the number of the footnote, from 1
 * @param tekst the text, the number left out
 * @param bron the publication that is cited; empty when the note is a mere link or a reference to an official paper
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"nummer", "tekst", "bron"})
public record Voetnoot(
        @JsonProperty(required = true) int nummer,
        @JsonProperty(required = true) Tekst tekst,
        Optional<Bronvermelding> bron) {
    /**
     * Checks the parts.
     *
     * @param nummer the number of the footnote
     * @param tekst the text
     * @param bron the publication that is cited
     * @throws IllegalArgumentException when the number is less than 1
     * @throws NullPointerException when an argument is null
     */
    public Voetnoot {
        Check.atLeast("nummer", 1, nummer);
        Check.notNull("tekst", tekst);
        Check.notNull("bron", bron);
    }

    /**
     * Gives the number and the text's beginning.
     *
     * @return such as {@code "Voetnoot 1: «De Stadskrant, 3 maart 2021.»"}
     */
    @Override
    public String toString() {
        return "Voetnoot " + nummer + ": " + tekst.begin();
    }
}
