package nl.kamervragen.model;

import java.util.Optional;

/**
 * A question beside its answer, as {@link Kamervragen#paren()} lists them.
 *
 * <p>Example: where one answer serves questions 2 and 3, there are two pairs that hold the same answer.
 *
 * @param vraag the question
 * @param antwoord its answer, empty when the document has none
 * @since 0.1.0
 */
public record Paar(Vraag vraag, Optional<Antwoord> antwoord) {
    /**
     * Checks the parts.
     *
     * @param vraag the question
     * @param antwoord its answer
     * @throws NullPointerException when an argument is null
     */
    public Paar {
        Check.notNull("vraag", vraag);
        Check.notNull("antwoord", antwoord);
    }

    /**
     * Gives the question and the answer, shortened.
     *
     * @return such as {@code "Vraag 1: «Kent u dit bericht?» – Antwoord 1: «Ja.»"}
     */
    @Override
    public String toString() {
        return vraag + " – " + antwoord.map(Antwoord::toString).orElse("geen antwoord");
    }
}
