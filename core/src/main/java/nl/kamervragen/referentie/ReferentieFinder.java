package nl.kamervragen.referentie;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kamervragen.internal.referentie.ReferenceScan;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;

/**
 * Finds what a Dutch text refers to: parliamentary papers, laws, judgments, European acts, links.
 *
 * <p>It reads any text, not only Kamervragen; the parser uses the very same code for its paragraphs.
 *
 * <pre>{@code
 * List<Vermelding> found = ReferentieFinder.create().find("Zie Kamerstuk 30 995, nrs. 14 en 15.");
 * found.get(0).id();     // kst-30995-14, from "Kamerstuk" to "14"
 * found.get(1).id();     // kst-30995-15, the "15" alone
 * }</pre>
 *
 * <p>References stand in text order and do not overlap. A list gives one reference per number: the first spans from the
 * citation's first word, each further one spans its own number, and the numbers inside a range (1–3) share what stands
 * between its ends. Cross references to questions are the exception: one reference names the whole set. Offsets count
 * UTF-16 code units.
 *
 * <p>A finder has no state: threads may share one. It takes time and memory linear in the text's length, on any input:
 * all ranges of a text name no more than 10,000 numbers and one for each 256 characters; of a range beyond these only
 * the first number is read.
 *
 * @since 0.1.0
 */
public final class ReferentieFinder {

    private static final ReferentieFinder INSTANCE = new ReferentieFinder();

    private ReferentieFinder() {}

    /**
     * Gives a finder.
     *
     * @return a finder that threads may share
     */
    public static ReferentieFinder create() {
        return INSTANCE;
    }

    /**
     * Finds the references in a text.
     *
     * @param text any text; line breaks may stand inside references
     * @return the references in text order, in an unmodifiable list
     * @throws NullPointerException when the text is null
     */
    public List<Vermelding> find(CharSequence text) {
        return find(text, Optional.empty());
    }

    /**
     * Finds the references in a text that follows another, in which a parliamentary year was named.
     *
     * <p>An Aanhangsel is numbered by year. Where a citation of one gives no year, the year that the text named last
     * holds, and before that {@code vergaderjaar}; without either, the citation is no reference.
     *
     * @param text any text
     * @param vergaderjaar the year that was named shortly before the text
     * @return the references in text order, in an unmodifiable list
     * @throws NullPointerException when an argument is null
     */
    public List<Vermelding> find(CharSequence text, Optional<Vergaderjaar> vergaderjaar) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(vergaderjaar, "vergaderjaar");
        return ReferenceScan.of(text, vergaderjaar).references();
    }
}
