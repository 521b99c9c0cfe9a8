package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;

/**
 * One reading of a text for references, from begin to end, by all grammars.
 *
 * <p>Where a word or a number begins, the first grammar that reads something wins, and the scan goes on behind it.
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
        Scanner in = new Scanner(text.toString());
        Findings out = new Findings(yearBefore);
        while (!in.atEnd()) {
            int start = in.position();
            if (!readHere(in, out)) {
                in.moveTo(start + 1);
            } else if (in.position() <= start) {
                throw new IllegalStateException("a grammar read nothing at " + start);
            }
        }
        return new ReferenceScan(out.found(), out.unresolved(), out.lastYear());
    }

    private static boolean readHere(Scanner in, Findings out) {
        if (LinkGrammar.mayBegin(in)) {
            int start = in.position();
            if (Grammars.LINK.read(in, out)) {
                return true;
            }
            in.moveTo(start);
        }
        if (!in.atStart()) {
            return false;
        }
        return readWith(in, out) || (GluedWords.skip(in) && readWith(in, out));
    }

    private static boolean readWith(Scanner in, Findings out) {
        int start = in.position();
        for (Grammar grammar : Grammars.ALL) {
            if (grammar.read(in, out)) {
                return true;
            }
            in.moveTo(start);
        }
        return false;
    }
}
