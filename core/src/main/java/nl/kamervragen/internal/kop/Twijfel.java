package nl.kamervragen.internal.kop;

/**
 * Something in the head that could not be read with certainty.
 *
 * @param reden what was doubtful
 * @param plaats where it stands
 */
public record Twijfel(Reden reden, Span plaats) {
    /** What can be doubtful in a head. */
    public enum Reden {
        /** "(ingezonden" or "(ontvangen" without a date that exists. */
        DATUM,
        /** A portfolio that the table doesn't know, read by grammar. */
        PORTEFEUILLE,
        /** No "over" before the subject. */
        ONDERWERP,
        /** An opening parenthesis that nothing closes. */
        HAAKJE,
        /** The names of those who ask could not be told apart. */
        VRAAGSTELLERS
    }
}
