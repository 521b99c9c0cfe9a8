package nl.kamervragen.model;

import java.net.URI;
import java.util.Optional;

/**
 * A case (zaak) in the information system of the Tweede Kamer; every set of written questions is one.
 *
 * <p>The id is the year, the letter Z and five digits: {@code 2018Z10592}.
 *
 * @param jaar the year, 1900 to 2999
 * @param nummer the number in that year, 0 to 99999
 * @since 0.1.0
 */
public record Zaak(int jaar, int nummer) implements Referentie {

    private static final String ADDRESS = "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=";

    /**
     * Checks the year and the number.
     *
     * @param jaar the year
     * @param nummer the number in that year
     * @throws IllegalArgumentException when the id would not have four and five digits
     */
    public Zaak {
        Canoniek.between("jaar", jaar, 1900, 2999);
        Canoniek.between("nummer", nummer, 0, 99_999);
    }

    static Zaak parse(String id) {
        boolean complete = id.length() == 10
                && Canoniek.isDigits(id.substring(0, 4), 4, 4)
                && id.charAt(4) == 'Z'
                && Canoniek.isDigits(id.substring(5), 5, 5);
        if (!complete) {
            throw Canoniek.invalid(Soort.ZAAK, id, "a year, the letter Z and five digits, such as 2018Z10592");
        }
        return new Zaak(Integer.parseInt(id.substring(0, 4)), Integer.parseInt(id.substring(5)));
    }

    @Override
    public Soort soort() {
        return Soort.ZAAK;
    }

    @Override
    public String id() {
        return jaar + "Z" + Canoniek.digits(nummer, 5);
    }

    @Override
    public Optional<URI> uri() {
        return Optional.of(URI.create(ADDRESS + id()));
    }
}
