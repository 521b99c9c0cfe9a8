package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A number of the Staatsblad, in which laws and royal decrees are published.
 *
 * <p>The id is {@code stb-}, the year and the number: {@code stb-2024-153}.
 *
 * @param jaar the year, 1800 to 2999
 * @param nummer the number in that year, from 1
 * @since 0.1.0
 */
public record Staatsblad(int jaar, int nummer) implements Referentie {

    private static final String EXPECTED = "stb-YEAR-NUMBER, such as stb-2024-153";

    /**
     * Checks the year and the number.
     *
     * @param jaar the year
     * @param nummer the number in that year
     * @throws IllegalArgumentException when the year has not four digits or the number is less than 1
     */
    public Staatsblad {
        Canoniek.between("jaar", jaar, 1800, 2999);
        Canoniek.positive("nummer", nummer);
    }

    static Staatsblad parse(String id) {
        List<String> parts = Canoniek.split(id, '-');
        if (parts.size() != 3 || !parts.get(0).equals("stb")) {
            throw Canoniek.invalid(Soort.STAATSBLAD, id, EXPECTED);
        }
        return new Staatsblad(
                Canoniek.number(Soort.STAATSBLAD, id, parts.get(1), EXPECTED),
                Canoniek.number(Soort.STAATSBLAD, id, parts.get(2), EXPECTED));
    }

    @Override
    public Soort soort() {
        return Soort.STAATSBLAD;
    }

    @Override
    public String id() {
        return "stb-" + jaar + "-" + nummer;
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.publicatie(id());
    }
}
