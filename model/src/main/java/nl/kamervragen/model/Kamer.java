package nl.kamervragen.model;

/**
 * One of the two chambers of the Dutch parliament, the Staten-Generaal.
 *
 * <p>Example: {@code Kamer.TWEEDE_KAMER.afkorting()} is {@code "tk"}, as in the publication id
 * {@code ah-tk-20182019-663}.
 *
 * @since 0.1.0
 */
public enum Kamer {
    /** The Tweede Kamer, the house of representatives; almost all Kamervragen are asked there. */
    TWEEDE_KAMER("Tweede Kamer", "tk"),
    /** The Eerste Kamer, the senate. */
    EERSTE_KAMER("Eerste Kamer", "ek");

    private final String naam;
    private final String afkorting;

    Kamer(String naam, String afkorting) {
        this.naam = naam;
        this.afkorting = afkorting;
    }

    /**
     * Gives the chamber's name as a reader knows it.
     *
     * @return {@code "Tweede Kamer"} or {@code "Eerste Kamer"}
     */
    public String naam() {
        return naam;
    }

    /**
     * Gives the two letters that stand for the chamber in publication ids.
     *
     * @return {@code "tk"} or {@code "ek"}
     */
    public String afkorting() {
        return afkorting;
    }
}
