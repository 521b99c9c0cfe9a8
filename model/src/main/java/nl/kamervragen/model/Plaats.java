package nl.kamervragen.model;

import java.util.Optional;

/**
 * A place in a document: which part, which number of it, and which paragraph.
 *
 * <p>Example: {@code new Plaats(Onderdeel.VOETNOOT, Optional.of(3), Optional.of(0))} is the first paragraph of footnote
 * 3.
 *
 * @param onderdeel the part of the document
 * @param nummer the first number of the question, answer or footnote; empty for the other parts
 * @param alinea the index of the paragraph in its part, from 0; empty for the head's line "Zie ook", of which only the
 *     references are kept
 * @since 0.1.0
 */
public record Plaats(Onderdeel onderdeel, Optional<Integer> nummer, Optional<Integer> alinea) {
    /**
     * Checks the parts.
     *
     * @param onderdeel the part of the document
     * @param nummer the first number of the question, answer or footnote
     * @param alinea the index of the paragraph
     * @throws IllegalArgumentException when the part needs a number and has none, or has one and needs none, when a
     *     number is less than 1, or when the index is negative, or absent outside the head
     * @throws NullPointerException when an argument is null
     */
    public Plaats {
        Check.notNull("onderdeel", onderdeel);
        Check.notNull("nummer", nummer).ifPresent(n -> Check.atLeast("nummer", 1, n));
        Check.notNull("alinea", alinea).ifPresent(a -> Check.atLeast("alinea", 0, a));
        Check.require(
                nummer.isPresent() == onderdeel.genummerd(),
                "nummer",
                nummer,
                onderdeel.genummerd() ? "must be present in a " + onderdeel : "must be empty in a " + onderdeel);
        Check.require(
                alinea.isPresent() || onderdeel == Onderdeel.KOP,
                "alinea",
                alinea,
                "must be present in a " + onderdeel);
    }

    /**
     * Gives the place as a reader would say it.
     *
     * @return such as {@code "voetnoot 3, alinea 1"}: paragraphs are counted from 1 here
     */
    @Override
    public String toString() {
        return onderdeel.woord()
                + nummer.map(n -> " " + n).orElse("")
                + alinea.map(a -> ", alinea " + (a + 1)).orElse("");
    }
}
