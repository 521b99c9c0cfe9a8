package nl.kamervragen.model;

import java.util.Optional;

/**
 * A reference and where it stands in the document, as {@link Kamervragen#referenties()} lists them.
 *
 * <p>Example: {@code vindplaats + ""} is such as {@code "vraag 4, alinea 1: KAMERSTUK kst-30995-14"}.
 *
 * @param plaats the part and the paragraph
 * @param referentie what is referred to
 * @param vermelding the words in the paragraph that refer to it; empty for the head's line "Zie ook", of which only the
 *     references are kept
 * @since 0.1.0
 */
public record Vindplaats(Plaats plaats, Referentie referentie, Optional<Vermelding> vermelding) {
    /**
     * Checks the parts.
     *
     * @param plaats the part and the paragraph
     * @param referentie what is referred to
     * @param vermelding the words in the paragraph
     * @throws IllegalArgumentException when the words refer to something else, or when there are words without a
     *     paragraph or a paragraph without words
     * @throws NullPointerException when an argument is null
     */
    public Vindplaats {
        Check.notNull("plaats", plaats);
        Check.notNull("referentie", referentie);
        Referentie zelfde = referentie;
        Check.notNull("vermelding", vermelding)
                .ifPresent(v -> Check.require(
                        v.referentie().equals(zelfde), "vermelding", v, "must refer to referentie " + zelfde));
        Check.require(
                vermelding.isPresent() == plaats.alinea().isPresent(),
                "vermelding",
                vermelding,
                "must be present when the place has a paragraph, and only then");
    }

    /**
     * Gives the place, the kind and the id.
     *
     * @return such as {@code "vraag 4, alinea 1: KAMERSTUK kst-30995-14"}
     */
    @Override
    public String toString() {
        return plaats + ": " + referentie.soort() + " " + referentie.id();
    }
}
