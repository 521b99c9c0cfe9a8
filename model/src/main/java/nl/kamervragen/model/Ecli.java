package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A court's decision, by its European Case Law Identifier or by its older Dutch LJN number.
 *
 * <p>The id is the identifier in capitals: {@code ECLI:NL:RVS:2024:3946}. An LJN has no ECLI that follows from it and
 * stays as it is: {@code LJN BD1234}.
 *
 * @param id the identifier; capitals
 * @since 0.1.0
 */
public record Ecli(String id) implements Referentie {

    private static final String EXPECTED =
            "ECLI:COUNTRY:COURT:YEAR:NUMBER, such as ECLI:NL:RVS:2024:3946, or LJN BD1234";

    /**
     * Checks the form and gives letters their canonical case.
     *
     * @param id an ECLI of five parts, or {@code LJN}, a space, two letters and four digits
     * @throws IllegalArgumentException when it has another form
     */
    public Ecli {
        Objects.requireNonNull(id, "id");
        if (!isEcli(id) && !isLjn(id)) {
            throw Canoniek.invalid(Soort.ECLI, id, EXPECTED);
        }
        id = id.toUpperCase(Locale.ROOT);
    }

    private static boolean isEcli(String id) {
        List<String> parts = Canoniek.split(id, ':');
        return parts.size() == 5
                && parts.get(0).equalsIgnoreCase("ECLI")
                && Canoniek.isLetters(parts.get(1), 2, 2)
                && Canoniek.isAlphanumeric(parts.get(2), 1, 7)
                && Canoniek.isDigits(parts.get(3), 4, 4)
                && isOrdinal(parts.get(4));
    }

    /** The last part may hold full stops inside, as French decisions have. */
    private static boolean isOrdinal(String text) {
        return Canoniek.isAlphanumeric(text.replace(".", ""), 1, 25)
                && text.length() <= 25
                && !text.startsWith(".")
                && !text.endsWith(".");
    }

    private static boolean isLjn(String id) {
        return id.length() == 10
                && id.regionMatches(true, 0, "LJN ", 0, 4)
                && Canoniek.isLetters(id.substring(4, 6), 2, 2)
                && Canoniek.isDigits(id.substring(6), 4, 4);
    }

    @Override
    public Soort soort() {
        return Soort.ECLI;
    }

    /**
     * Gives the address: at the Dutch judiciary for Dutch decisions, at the European e-Justice portal for others.
     *
     * @return the address, or nothing for an LJN
     */
    @Override
    public Optional<URI> uri() {
        if (id.startsWith("ECLI:NL:")) {
            return Optional.of(URI.create("https://deeplink.rechtspraak.nl/uitspraak?id=" + id));
        }
        return id.startsWith("ECLI:")
                ? Optional.of(URI.create("https://e-justice.europa.eu/ecli/" + id))
                : Optional.empty();
    }
}
