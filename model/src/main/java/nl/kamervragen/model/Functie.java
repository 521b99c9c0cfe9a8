package nl.kamervragen.model;

/**
 * The office of a member of the government, a {@link Bewindspersoon}.
 *
 * <p>Example: {@code Functie.STAATSSECRETARIS.aanduiding()} is {@code "Staatssecretaris"}.
 *
 * @since 0.1.0
 */
public enum Functie {
    /** A minister, with or without a ministry of his own. */
    MINISTER("Minister"),
    /** A staatssecretaris (state secretary), who shares the work of a ministry with its minister. */
    STAATSSECRETARIS("Staatssecretaris"),
    /** The Minister-President (prime minister). */
    MINISTER_PRESIDENT("Minister-President");

    private final String aanduiding;

    Functie(String aanduiding) {
        this.aanduiding = aanduiding;
    }

    /**
     * Gives the office's title as official papers print it.
     *
     * @return {@code "Minister"}, {@code "Staatssecretaris"} or {@code "Minister-President"}
     */
    public String aanduiding() {
        return aanduiding;
    }
}
