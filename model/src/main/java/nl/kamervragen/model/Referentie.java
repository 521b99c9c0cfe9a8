package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a text points at: a Kamerstuk, an earlier question, a law, a judgment, a link.
 *
 * <p>Each kind is a record of its own. Two references are equal when they mean the same thing, however the text writes
 * it: {@code Kamerstuk 32 847, nr. 312} and {@code Kamerstukken II 2017/18, 32847, 312} both give
 * {@code kst-32847-312}. {@link #parse(Soort, String)} reads back what {@link #soort()} and {@link #id()} say:
 *
 * <pre>{@code
 * Referentie r = Referentie.parse(Soort.KAMERSTUK, "kst-32847-312");
 * r.uri();   // Optional[https://zoek.officielebekendmakingen.nl/kst-32847-312.html]
 * if (r instanceof Kamerstuk k) {
 *     k.dossier();   // "32847"
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE)
@JsonIgnoreProperties({"begin", "eind"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"soort", "id", "uri"})
public sealed interface Referentie
        permits Kamerstuk,
                Dossier,
                Aanhangsel,
                Handelingen,
                Zaak,
                Kamerdocument,
                Bijlage,
                Staatsblad,
                Staatscourant,
                Tractatenblad,
                Ecli,
                EuHandeling,
                Wetsartikel,
                Weblink,
                Vraagverwijzing {

    /**
     * Says what kind of thing this points at.
     *
     * @return the kind
     */
    @JsonProperty
    Soort soort();

    /**
     * Gives the canonical name: two ways of writing the same thing give the same id.
     *
     * @return the id, never blank
     */
    @JsonProperty
    String id();

    /**
     * Gives the official address, where a stable one follows from the {@link #id()}.
     *
     * @return the absolute address, or nothing
     */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    Optional<URI> uri();

    /**
     * Reads a canonical id back, so that {@code parse(r.soort(), r.id()).equals(r)}.
     *
     * @param soort the kind
     * @param id the canonical id, as {@link #id()} gives it
     * @return the reference
     * @throws IllegalArgumentException when {@code id} is not an id of that kind; the message says what was expected
     */
    @JsonCreator
    static Referentie parse(
            @JsonProperty(value = "soort", required = true) Soort soort,
            @JsonProperty(value = "id", required = true) String id) {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(id, "id");
        return switch (soort) {
            case KAMERSTUK -> Kamerstuk.parse(id);
            case DOSSIER -> Dossier.parse(id);
            case AANHANGSEL -> Aanhangsel.parse(id);
            case HANDELINGEN -> Handelingen.parse(id);
            case ZAAK -> Zaak.parse(id);
            case DOCUMENT -> id.startsWith(Bijlage.PREFIX) ? Bijlage.parse(id) : Kamerdocument.parse(id);
            case STAATSBLAD -> Staatsblad.parse(id);
            case STAATSCOURANT -> Staatscourant.parse(id);
            case TRACTATENBLAD -> Tractatenblad.parse(id);
            case ECLI -> new Ecli(id);
            case EU -> new EuHandeling(id);
            case WET -> Wetsartikel.parse(id);
            case URL -> new Weblink(id);
            case VRAAG -> Vraagverwijzing.parse(id);
        };
    }
}
