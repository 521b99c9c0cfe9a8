package nl.kamervragen.model;

import java.net.URI;
import java.util.Optional;

/**
 * A document in the information system of the Tweede Kamer: a letter, an answer, a decision list.
 *
 * <p>The id is the year, the letter D and five digits: {@code 2018D54632}.
 *
 * @param jaar the year, 1900 to 2999
 * @param nummer the number in that year, 0 to 99999
 * @since 0.1.0
 */
public record Kamerdocument(int jaar, int nummer) implements Referentie {

    private static final String ADDRESS = "https://www.tweedekamer.nl/kamerstukken/detail?did=";

    /**
     * Checks the year and the number.
     *
     * @param jaar the year
     * @param nummer the number in that year
     * @throws IllegalArgumentException when the id would not have four and five digits
     */
    public Kamerdocument {
        Canoniek.between("jaar", jaar, 1900, 2999);
        Canoniek.between("nummer", nummer, 0, 99_999);
    }

    static Kamerdocument parse(String id) {
        boolean complete = id.length() == 10
                && Canoniek.isDigits(id.substring(0, 4), 4, 4)
                && id.charAt(4) == 'D'
                && Canoniek.isDigits(id.substring(5), 5, 5);
        if (!complete) {
            throw Canoniek.invalid(Soort.DOCUMENT, id, "a year, the letter D and five digits, such as 2018D54632");
        }
        return new Kamerdocument(Integer.parseInt(id.substring(0, 4)), Integer.parseInt(id.substring(5)));
    }

    @Override
    public Soort soort() {
        return Soort.DOCUMENT;
    }

    @Override
    public String id() {
        return jaar + "D" + Canoniek.digits(nummer, 5);
    }

    @Override
    public Optional<URI> uri() {
        return Optional.of(URI.create(ADDRESS + id()));
    }
}
