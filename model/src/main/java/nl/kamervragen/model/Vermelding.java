package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Optional;

/**
 * A reference at its place in a paragraph: what the text refers to, and which words say so.
 *
 * <p>Example: in "Zie Kamerstuk 30 995, nr. 14." the words from 4 to 28 refer to {@code kst-30995-14}.
 *
 * <p>In JSON it is one flat object with {@code soort}, {@code id}, {@code uri}, {@code begin} and {@code eind}.
 *
 * @param referentie what is referred to
 * @param begin the offset in {@link Alinea#inhoud()} of the first character, in UTF-16 code units, from 0
 * @param eind the offset just after the last character, more than {@code begin}
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"soort", "id", "uri", "begin", "eind"})
public record Vermelding(@JsonIgnore Referentie referentie, int begin, int eind) {
    /**
     * Checks the parts.
     *
     * @param referentie what is referred to
     * @param begin the offset of the first character
     * @param eind the offset just after the last character
     * @throws IllegalArgumentException when the begin is negative or the end is not more than the begin
     * @throws NullPointerException when the reference is null
     */
    public Vermelding {
        Check.notNull("referentie", referentie);
        Check.atLeast("begin", 0, begin);
        if (eind <= begin) {
            Check.require(false, "eind", eind, "must be > begin " + begin);
        }
    }

    /**
     * Makes a reference at a place from its kind and canonical id.
     *
     * @param soort the kind of what is referred to
     * @param id the canonical id, such as {@code "kst-30995-14"}
     * @param begin the offset of the first character
     * @param eind the offset just after the last character
     * @return the reference at its place
     * @throws IllegalArgumentException when the id is none of its kind, or the place is out of order
     * @throws NullPointerException when an argument is null
     */
    @JsonCreator
    public static Vermelding of(
            @JsonProperty(value = "soort", required = true) Soort soort,
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "begin", required = true) int begin,
            @JsonProperty(value = "eind", required = true) int eind) {
        return new Vermelding(Referentie.parse(Check.notNull("soort", soort), Check.notNull("id", id)), begin, eind);
    }

    /**
     * Gives the kind of what is referred to.
     *
     * @return the kind
     */
    @JsonProperty
    public Soort soort() {
        return referentie.soort();
    }

    /**
     * Gives the canonical id of what is referred to.
     *
     * @return the id, the same for every way of writing the same thing
     */
    @JsonProperty
    public String id() {
        return referentie.id();
    }

    /**
     * Gives the official address of what is referred to.
     *
     * @return the address, or empty where none follows from the id
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Optional<URI> uri() {
        return referentie.uri();
    }

    /**
     * Gives kind, id and place.
     *
     * @return such as {@code "KAMERSTUK kst-30995-14 [4, 28)"}
     */
    @Override
    public String toString() {
        return soort() + " " + id() + " [" + begin + ", " + eind + ")";
    }
}
