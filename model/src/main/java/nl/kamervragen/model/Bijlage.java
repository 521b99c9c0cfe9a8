package nl.kamervragen.model;

import java.net.URI;
import java.util.Optional;

/**
 * An annex to a parliamentary publication, such as a report that was sent along with a letter.
 *
 * <p>The id is {@code blg-} and the number: {@code blg-1164713}. An annex is of the kind {@link Soort#DOCUMENT}.
 *
 * @param nummer the annex's number, from 1
 * @since 0.1.0
 */
public record Bijlage(int nummer) implements Referentie {

    static final String PREFIX = "blg-";

    /**
     * Checks that the number counts from one.
     *
     * @param nummer the annex's number
     * @throws IllegalArgumentException when it is less than 1
     */
    public Bijlage {
        Canoniek.positive("nummer", nummer);
    }

    static Bijlage parse(String id) {
        String expected = "blg-NUMBER, such as blg-1164713";
        if (!id.startsWith(PREFIX)) {
            throw Canoniek.invalid(Soort.DOCUMENT, id, expected);
        }
        return new Bijlage(Canoniek.number(Soort.DOCUMENT, id, id.substring(PREFIX.length()), expected));
    }

    @Override
    public Soort soort() {
        return Soort.DOCUMENT;
    }

    @Override
    public String id() {
        return PREFIX + nummer;
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.publicatie(id());
    }
}
