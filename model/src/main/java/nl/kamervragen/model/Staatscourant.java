package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A number of the Staatscourant, in which ministerial regulations and notices are published.
 *
 * <p>The id is {@code stcrt-}, the year and the number: {@code stcrt-2018-12345}.
 *
 * @param jaar the year, 1800 to 2999
 * @param nummer the number in that year, from 1
 * @since 0.1.0
 */
public record Staatscourant(int jaar, int nummer) implements Referentie {

    private static final String EXPECTED = "stcrt-YEAR-NUMBER, such as stcrt-2018-12345";

    /**
     * Checks the year and the number.
     *
     * @param jaar the year
     * @param nummer the number in that year
     * @throws IllegalArgumentException when the year has not four digits or the number is less than 1
     */
    public Staatscourant {
        Canoniek.between("jaar", jaar, 1800, 2999);
        Canoniek.positive("nummer", nummer);
    }

    static Staatscourant parse(String id) {
        List<String> parts = Canoniek.split(id, '-');
        if (parts.size() != 3 || !parts.get(0).equals("stcrt")) {
            throw Canoniek.invalid(Soort.STAATSCOURANT, id, EXPECTED);
        }
        return new Staatscourant(
                Canoniek.number(Soort.STAATSCOURANT, id, parts.get(1), EXPECTED),
                Canoniek.number(Soort.STAATSCOURANT, id, parts.get(2), EXPECTED));
    }

    @Override
    public Soort soort() {
        return Soort.STAATSCOURANT;
    }

    @Override
    public String id() {
        return "stcrt-" + jaar + "-" + nummer;
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.publicatie(id());
    }
}
