package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the Handelingen, the minutes of what was said in a chamber.
 *
 * <p>{@code Handelingen II 2018/19, nr. 33, item 4} has the id {@code h-tk-20182019-33-4}. Before 2011 the minutes were
 * cited by page: {@code Handelingen TK 1997–1998, 6368–6375} has the id {@code h-tk-19971998-6368-6375}.
 *
 * @param kamer the chamber
 * @param vergaderjaar the parliamentary year that the number counts in
 * @param nummer the number of the meeting, or the first page in the years that were cited by page; from 1
 * @param vervolg the item on the meeting's agenda, or the last page; absent when the text gives none
 * @since 0.1.0
 */
public record Handelingen(Kamer kamer, Vergaderjaar vergaderjaar, int nummer, Optional<Integer> vervolg)
        implements Referentie {

    private static final String EXPECTED = "h-tk-YEARS-MEETING or h-tk-YEARS-MEETING-ITEM, such as h-tk-20182019-33-4";

    /**
     * Checks that nothing is absent and that the numbers count from one.
     *
     * @param kamer the chamber
     * @param vergaderjaar the parliamentary year
     * @param nummer the meeting, or the first page
     * @param vervolg the item, or the last page
     * @throws IllegalArgumentException when a number is less than 1
     */
    public Handelingen {
        Objects.requireNonNull(kamer, "kamer");
        Objects.requireNonNull(vergaderjaar, "vergaderjaar");
        Canoniek.positive("nummer", nummer);
        Objects.requireNonNull(vervolg, "vervolg").ifPresent(value -> Canoniek.positive("vervolg", value));
    }

    static Handelingen parse(String id) {
        List<String> parts = Canoniek.split(id, '-');
        if (parts.size() < 4 || parts.size() > 5 || !parts.get(0).equals("h")) {
            throw Canoniek.invalid(Soort.HANDELINGEN, id, EXPECTED);
        }
        Optional<Integer> vervolg = parts.size() == 5
                ? Optional.of(Canoniek.number(Soort.HANDELINGEN, id, parts.get(4), EXPECTED))
                : Optional.empty();
        return new Handelingen(
                Canoniek.kamer(Soort.HANDELINGEN, id, parts.get(1), EXPECTED),
                Canoniek.jaren(Soort.HANDELINGEN, id, parts.get(2), EXPECTED),
                Canoniek.number(Soort.HANDELINGEN, id, parts.get(3), EXPECTED),
                vervolg);
    }

    @Override
    public Soort soort() {
        return Soort.HANDELINGEN;
    }

    @Override
    public String id() {
        String meeting = "h-" + kamer.afkorting() + "-" + vergaderjaar.compact() + "-" + nummer;
        return vervolg.map(number -> meeting + "-" + number).orElse(meeting);
    }

    /**
     * Gives the official address when the reference is complete: a meeting alone has none.
     *
     * @return the address, or nothing when {@link #vervolg()} is absent
     */
    @Override
    public Optional<URI> uri() {
        return vervolg.isPresent() ? Canoniek.publicatie(id()) : Optional.empty();
    }
}
