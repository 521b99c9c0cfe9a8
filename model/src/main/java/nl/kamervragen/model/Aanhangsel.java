package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Written questions with their answers, as published in the Aanhangsel van de Handelingen.
 *
 * <p>{@code Aanhangsel Handelingen, vergaderjaar 2017–2018, nr. 2616} has the id {@code ah-tk-20172018-2616}.
 *
 * @param kamer the chamber whose members asked
 * @param vergaderjaar the parliamentary year that the number counts in
 * @param nummer the number in that year, from 1
 * @since 0.1.0
 */
public record Aanhangsel(Kamer kamer, Vergaderjaar vergaderjaar, int nummer) implements Referentie {

    private static final String EXPECTED = "ah-tk-YEARS-NUMBER or ah-ek-YEARS-NUMBER, such as ah-tk-20172018-2616";

    /**
     * Checks that nothing is absent and that the number counts from one.
     *
     * @param kamer the chamber
     * @param vergaderjaar the parliamentary year
     * @param nummer the number in that year
     * @throws IllegalArgumentException when {@code nummer} is less than 1
     */
    public Aanhangsel {
        Objects.requireNonNull(kamer, "kamer");
        Objects.requireNonNull(vergaderjaar, "vergaderjaar");
        Canoniek.positive("nummer", nummer);
    }

    static Aanhangsel parse(String id) {
        List<String> parts = Canoniek.split(id, '-');
        if (parts.size() != 4 || !parts.get(0).equals("ah")) {
            throw Canoniek.invalid(Soort.AANHANGSEL, id, EXPECTED);
        }
        return new Aanhangsel(
                Canoniek.kamer(Soort.AANHANGSEL, id, parts.get(1), EXPECTED),
                Canoniek.jaren(Soort.AANHANGSEL, id, parts.get(2), EXPECTED),
                Canoniek.number(Soort.AANHANGSEL, id, parts.get(3), EXPECTED));
    }

    @Override
    public Soort soort() {
        return Soort.AANHANGSEL;
    }

    @Override
    public String id() {
        return "ah-" + kamer.afkorting() + "-" + vergaderjaar.compact() + "-" + nummer;
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.publicatie(id());
    }
}
