package nl.kamervragen.internal.layout;

import java.util.Optional;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;

/**
 * What the heads and feet of the pages say of the document.
 *
 * @param kamer the chamber that the page head names
 * @param publicatie the id of the publication, as in {@code ah-tk-20182019-663}
 * @param vergaderjaar the parliamentary year
 * @param nummer the number of the Aanhangsel
 * @param zaaknummer the number of the questions, as in {@code 2024Z18435}
 * @param furniture whether any page head or foot was seen
 */
public record PageFacts(
        Optional<Kamer> kamer,
        Optional<String> publicatie,
        Optional<Vergaderjaar> vergaderjaar,
        Optional<Integer> nummer,
        Optional<String> zaaknummer,
        boolean furniture) {}
