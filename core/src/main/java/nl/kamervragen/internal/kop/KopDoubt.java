package nl.kamervragen.internal.kop;

/**
 * Something in the head that could not be read with certainty.
 *
 * @param reason what was doubtful
 * @param place where it stands
 */
public record KopDoubt(Reason reason, ParagraphSpan place) {
    /** What can be doubtful in a head. */
    public enum Reason {
        /** "(ingezonden" or "(ontvangen" without a date that exists. */
        DATUM,
        /** A portfolio that the table doesn't know, read by grammar. */
        PORTEFEUILLE,
        /** No "over" before the subject. */
        ONDERWERP,
        /** An opening parenthesis that nothing closes. */
        PARENTHESIS,
        /** The names of those who ask could not be told apart. */
        VRAAGSTELLERS
    }
}
