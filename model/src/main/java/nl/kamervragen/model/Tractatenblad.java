package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A number of the Tractatenblad, in which treaties are published.
 *
 * <p>The id is {@code trb-}, the year and the number: {@code trb-1994-277}.
 *
 * @param jaar the year, 1800 to 2999
 * @param nummer the number in that year, from 1
 * @since 0.1.0
 */
public record Tractatenblad(int jaar, int nummer) implements Referentie {

    private static final String EXPECTED = "trb-YEAR-NUMBER, such as trb-1994-277";

    /**
     * Checks the year and the number.
     *
     * @param jaar the year
     * @param nummer the number in that year
     * @throws IllegalArgumentException when the year has not four digits or the number is less than 1
     */
    public Tractatenblad {
        Canoniek.between("jaar", jaar, 1800, 2999);
        Canoniek.positive("nummer", nummer);
    }

    static Tractatenblad parse(String id) {
        List<String> parts = Canoniek.split(id, '-');
        if (parts.size() != 3 || !parts.get(0).equals("trb")) {
            throw Canoniek.invalid(Soort.TRACTATENBLAD, id, EXPECTED);
        }
        return new Tractatenblad(
                Canoniek.number(Soort.TRACTATENBLAD, id, parts.get(1), EXPECTED),
                Canoniek.number(Soort.TRACTATENBLAD, id, parts.get(2), EXPECTED));
    }

    @Override
    public Soort soort() {
        return Soort.TRACTATENBLAD;
    }

    @Override
    public String id() {
        return "trb-" + jaar + "-" + nummer;
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.publicatie(id());
    }
}
