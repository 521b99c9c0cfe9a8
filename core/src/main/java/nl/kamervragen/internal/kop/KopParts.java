package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vraagsteller;

/**
 * Everything that the paragraphs before the first label say about a document.
 *
 * @param roles the role of each paragraph, one per paragraph that was handed in
 * @param soort the kind of document that the head announces, empty when it doesn't say
 * @param kamer the chamber, when the text names it outside running text
 * @param vergaderjaar the document's own parliamentary year, when told
 * @param nummer the Aanhangsel number ("AH 604"), when told
 * @param zaaknummer the number of the questions ("2024Z18285"), without spaces
 * @param vraagstellers who ask, in order
 * @param geadresseerden whom they ask, in order
 * @param bewindspersonen who answer or give the notice, in order
 * @param medeNamens on whose behalf too ("mede namens"), in order
 * @param onderwerp the subject: one span, or several where it runs over paragraphs; joined by a space they are the
 *     subject
 * @param datum the date of a letter
 * @param ingezonden the day on which the questions were sent in
 * @param ontvangen the day on which the answer was received
 * @param zieOok the sentences "Zie ook …", for the reference finder
 * @param brief whether the text is a letter
 * @param recognised whether a head sentence could be read; if not, most other parts are empty
 * @param doubts what could not be read with certainty
 */
public record KopParts(
        List<ParagraphRole> roles,
        Optional<Documentsoort> soort,
        Optional<Kamer> kamer,
        Optional<Vergaderjaar> vergaderjaar,
        Optional<Integer> nummer,
        Optional<String> zaaknummer,
        List<Vraagsteller> vraagstellers,
        List<Bewindspersoon> geadresseerden,
        List<Bewindspersoon> bewindspersonen,
        List<Bewindspersoon> medeNamens,
        List<ParagraphSpan> onderwerp,
        Optional<LocalDate> datum,
        Optional<LocalDate> ingezonden,
        Optional<LocalDate> ontvangen,
        List<ParagraphSpan> zieOok,
        boolean brief,
        boolean recognised,
        List<KopDoubt> doubts) {
    /** Copies the lists. */
    public KopParts {
        roles = List.copyOf(roles);
        vraagstellers = List.copyOf(vraagstellers);
        geadresseerden = List.copyOf(geadresseerden);
        bewindspersonen = List.copyOf(bewindspersonen);
        medeNamens = List.copyOf(medeNamens);
        onderwerp = List.copyOf(onderwerp);
        zieOok = List.copyOf(zieOok);
        doubts = List.copyOf(doubts);
    }
}
