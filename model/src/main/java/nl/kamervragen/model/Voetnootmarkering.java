package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A footnote mark: the number that was taken out of a paragraph, and where it stood.
 *
 * <p>Example: "Kent u dit bericht?1" becomes the text "Kent u dit bericht?" with a mark of number 1 at position 19,
 * after the question mark.
 *
 * @param nummer the number of the mark, from 1
 * @param positie the offset in {@link Alinea#inhoud()} at which the mark stood, in UTF-16 code units, from 0 up to and
 *     including the text's length
 * @since 0.1.0
 */
@JsonPropertyOrder({"nummer", "positie"})
public record Voetnootmarkering(
        @JsonProperty(required = true) int nummer,
        @JsonProperty(required = true) int positie) {
    /**
     * Checks the parts.
     *
     * @param nummer the number of the mark
     * @param positie the offset in the text
     * @throws IllegalArgumentException when the number is less than 1 or the position is negative
     */
    public Voetnootmarkering {
        Check.atLeast("nummer", 1, nummer);
        Check.atLeast("positie", 0, positie);
    }
}
