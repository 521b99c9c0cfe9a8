package nl.kamervragen.model;

import java.util.List;

/**
 * Text that stands under one or more numbers: a {@link Vraag} or an {@link Antwoord}.
 *
 * <p>Example: the answer under "Antwoord 4, 5 en 9" has the numbers 4, 5 and 9.
 *
 * @since 0.1.0
 */
public sealed interface Genummerd permits Vraag, Antwoord {
    /**
     * Gives the numbers in the order of the label.
     *
     * @return at least one number, each from 1, none twice; unmodifiable
     */
    List<Integer> nummers();

    /**
     * Gives what stands under the label.
     *
     * @return the text, empty when nothing stands there
     */
    Tekst tekst();

    /**
     * Tells whether this text stands under the given number.
     *
     * @param nummer the number to look for
     * @return {@code true} when {@link #nummers()} holds it
     */
    default boolean heeft(int nummer) {
        return nummers().contains(nummer);
    }
}
