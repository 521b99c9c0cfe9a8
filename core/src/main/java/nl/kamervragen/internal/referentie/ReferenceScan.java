package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;

/**
 * One reading of a text for references, from begin to end, by all grammars.
 *
 * <p>Where one may begin, the first grammar that reads something wins, and the scan goes on behind it.
 *
 * @param references what was found, in text order
 * @param unresolved the citations that lack what would identify them
 * @param lastYear the parliamentary year last named, for the text that follows
 */
public record ReferenceScan(List<Vermelding> references, List<Unresolved> unresolved, Optional<Vergaderjaar> lastYear) {

    /**
     * Reads a text.
     *
     * @param text any text
     * @param yearBefore the parliamentary year that was named before the text, for an Aanhangsel that gives none
     * @return what was found
     */
    public static ReferenceScan of(CharSequence text, Optional<Vergaderjaar> yearBefore) {
        String all = text.toString();
        StartFinder starts = new StartFinder(all);
        if (!starts.next()) {
            return new ReferenceScan(List.of(), List.of(), yearBefore);
        }
        Scanner in = new Scanner(all);
        Findings out = new Findings(yearBefore);
        do {
            int start = starts.position();
            in.moveTo(start);
            if (readHere(in, out, starts.openings())) {
                if (in.position() <= start) {
                    throw new IllegalStateException("a grammar read nothing at " + start);
                }
                starts.moveTo(in.position());
            }
        } while (starts.next());
        return new ReferenceScan(out.found(), out.unresolved(), out.lastYear());
    }

    private static boolean readHere(Scanner in, Findings out, int openings) {
        int start = in.position();
        if ((openings & Openings.LINK) != 0 && LinkGrammar.read(in, out)) {
            return true;
        }
        in.moveTo(start);
        if (readWith(in, out, openings)) {
            return true;
        }
        return (openings & Openings.GLUED) != 0 && GluedWords.skip(in) && readWith(in, out, Openings.ANY);
    }

    private static boolean readWith(Scanner in, Findings out, int openings) {
        int start = in.position();
        for (int i = 0; i < Grammars.ALL.size(); i++) {
            if ((openings & (1 << i)) != 0) {
                if (Grammars.ALL.get(i).read(in, out)) {
                    return true;
                }
                in.moveTo(start);
            }
        }
        return false;
    }
}
