package nl.kamervragen.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A numbered piece in a parliamentary dossier: a bill, a letter, a motion, a report.
 *
 * <p>{@code Kamerstuk 36 600 XII, nr. 20} is {@code new Kamerstuk("36600", Optional.of("XII"), "20")} with the id
 * {@code kst-36600-XII-20}. Pieces of the Eerste Kamer have letters for a number: {@code kst-35261-B}.
 *
 * @param dossier the dossier's five digits
 * @param toevoeging what follows the dossier's digits: a roman chapter of the budget ({@code XII}), a fund ({@code A}),
 *     a part ({@code 02}) or a kingdom act's number ({@code R1234}); capitals
 * @param nummer the piece in the dossier: digits, letters, or digits with one letter ({@code 42e})
 * @since 0.1.0
 */
public record Kamerstuk(String dossier, Optional<String> toevoeging, String nummer) implements Referentie {

    private static final String EXPECTED = "kst-DOSSIER-NUMBER or kst-DOSSIER-SUFFIX-NUMBER, such as kst-36600-XII-20";

    /**
     * Checks the parts and gives letters their canonical case.
     *
     * @param dossier five digits
     * @param toevoeging one to six letters and digits
     * @param nummer one to five digits, one to four letters, or digits and a letter
     * @throws IllegalArgumentException when a part has another form
     */
    public Kamerstuk {
        dossier = Dossier.checkNummer(dossier);
        toevoeging = Dossier.checkToevoeging(toevoeging);
        nummer = checkNummer(nummer);
    }

    /**
     * A piece in a dossier without a suffix.
     *
     * @param dossier five digits
     * @param nummer the number or letters of the piece
     * @throws IllegalArgumentException when a part has another form
     */
    public Kamerstuk(String dossier, String nummer) {
        this(dossier, Optional.empty(), nummer);
    }

    static Kamerstuk parse(String id) {
        List<String> parts = Canoniek.split(id, '-');
        if (parts.size() < 3 || parts.size() > 4 || !parts.get(0).equals("kst")) {
            throw Canoniek.invalid(Soort.KAMERSTUK, id, EXPECTED);
        }
        return parts.size() == 3
                ? new Kamerstuk(parts.get(1), parts.get(2))
                : new Kamerstuk(parts.get(1), Optional.of(parts.get(2)), parts.get(3));
    }

    private static String checkNummer(String nummer) {
        Objects.requireNonNull(nummer, "nummer");
        if (Canoniek.isLetters(nummer, 1, 4)) {
            return nummer.toUpperCase(Locale.ROOT);
        }
        String digits = isNumberWithLetter(nummer) ? nummer.substring(0, nummer.length() - 1) : nummer;
        if (!Canoniek.isDigits(digits, 1, 5)) {
            throw new IllegalArgumentException(
                    "nummer must be digits, letters, or digits and a letter, but is \"" + nummer + "\"");
        }
        return Canoniek.withoutLeadingZeros(nummer).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumberWithLetter(String nummer) {
        return nummer.length() > 1 && Canoniek.isLetter(nummer.charAt(nummer.length() - 1));
    }

    @Override
    public Soort soort() {
        return Soort.KAMERSTUK;
    }

    @Override
    public String id() {
        return "kst-" + inDossier().id() + "-" + nummer;
    }

    @Override
    public Optional<URI> uri() {
        return Canoniek.publicatie(id());
    }

    /**
     * Gives the dossier that the piece stands in, as a reference of its own.
     *
     * @return the dossier, with its suffix
     */
    public Dossier inDossier() {
        return new Dossier(dossier, toevoeging);
    }
}
