package nl.kamervragen.model;

/**
 * The kind of a document of Kamervragen: whether it answers, only asks, or postpones.
 *
 * <p>Example: a document whose head says "Antwoord van Minister …" is an {@link #ANTWOORD}.
 *
 * @since 0.1.0
 */
public enum Documentsoort {
    /** Questions to which no answer has been published yet ({@code kv-tk-…}). */
    VRAGEN,
    /** Questions with the government's answers, an Aanhangsel van de Handelingen ({@code ah-tk-…}). */
    ANTWOORD,
    /** A message in place of answers, most often that answering takes longer than three weeks. */
    MEDEDELING,
    /** Questions announced to be asked aloud in the chamber: a head without numbered questions. */
    MONDELINGE_VRAGEN
}
