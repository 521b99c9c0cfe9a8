package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Vergaderjaar;
import nl.kamervragen.model.Vermelding;

/** What a scan has found so far, and what it remembers from earlier in the text. */
final class Findings {

    private final List<Vermelding> found = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private Optional<Vergaderjaar> lastYear;

    Findings(Optional<Vergaderjaar> yearBefore) {
        lastYear = yearBefore;
    }

    void add(Referentie referentie, int begin, int end) {
        found.add(new Vermelding(referentie, begin, end));
    }

    void addUnresolved(int begin, int end) {
        unresolved.add(new Unresolved(begin, end));
    }

    /** What was found last. */
    Optional<Vermelding> last() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** Remembers a parliamentary year, for a citation further on that gives none. */
    void remember(Vergaderjaar year) {
        lastYear = Optional.of(year);
    }

    Optional<Vergaderjaar> lastYear() {
        return lastYear;
    }

    List<Vermelding> found() {
        return List.copyOf(found);
    }

    List<Unresolved> unresolved() {
        return List.copyOf(unresolved);
    }
}
