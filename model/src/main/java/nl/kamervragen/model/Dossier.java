package nl.kamervragen.model;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A parliamentary dossier as a whole, cited without the number of a piece in it.
 *
 * <p>{@code Kamerstuk 36 561} and {@code dossier 36 600-XII} are dossiers: {@code 36561}, {@code 36600-XII}.
 *
 * @param nummer the dossier's five digits
 * @param toevoeging what follows the digits: a roman chapter of the budget ({@code XII}), a fund ({@code A}), a part
 *     ({@code 02}) or a kingdom act's number ({@code R1234}); capitals
 * @since 0.1.0
 */
public record Dossier(String nummer, Optional<String> toevoeging) implements Referentie {

    /**
     * Checks the parts and gives letters their canonical case.
     *
     * @param nummer five digits
     * @param toevoeging one to six letters and digits
     * @throws IllegalArgumentException when a part has another form
     */
    public Dossier {
        nummer = checkNummer(nummer);
        toevoeging = checkToevoeging(toevoeging);
    }

    /**
     * A dossier without a suffix.
     *
     * @param nummer five digits
     * @throws IllegalArgumentException when it has another form
     */
    public Dossier(String nummer) {
        this(nummer, Optional.empty());
    }

    static Dossier parse(String id) {
        int dash = id.indexOf('-');
        return dash < 0 ? new Dossier(id) : new Dossier(id.substring(0, dash), Optional.of(id.substring(dash + 1)));
    }

    static String checkNummer(String nummer) {
        Objects.requireNonNull(nummer, "nummer");
        if (!Canoniek.isDigits(nummer, 5, 5)) {
            throw new IllegalArgumentException("a dossier must be five digits, but is \"" + nummer + "\"");
        }
        return nummer;
    }

    static Optional<String> checkToevoeging(Optional<String> toevoeging) {
        Objects.requireNonNull(toevoeging, "toevoeging");
        toevoeging.ifPresent(text -> {
            if (!Canoniek.isAlphanumeric(text, 1, 6)) {
                throw new IllegalArgumentException(
                        "toevoeging must be one to six letters and digits, but is \"" + text + "\"");
            }
        });
        return toevoeging.map(text -> text.toUpperCase(Locale.ROOT));
    }

    @Override
    public Soort soort() {
        return Soort.DOSSIER;
    }

    @Override
    public String id() {
        return toevoeging.map(text -> nummer + "-" + text).orElse(nummer);
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.dossier(id());
    }
}
