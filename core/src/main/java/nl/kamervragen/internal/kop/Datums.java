package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.internal.text.DutchDate;

/** Takes dates from a head. */
final class Datums {
    /** How much may stand between "ingezonden" and its date: "op woensdag", "d.d.", "(ontvangen". */
    private static final int VERSTE_BEGIN = 24;

    private Datums() {}

    /** Takes a date that begins here, after blanks. */
    static Optional<LocalDate> lees(Lezer l) {
        Optional<DutchDate> datum = DutchDate.at(l.tekst(), Tekens.naBlanks(l.tekst(), l.plek(), l.eind()));
        if (datum.isEmpty() || datum.get().end() > l.eind()) {
            return Optional.empty();
        }
        l.naar(datum.get().end());
        return Optional.of(datum.get().date());
    }

    /** Takes the date that begins within the next few words, for the places where a date must follow. */
    static Optional<LocalDate> leesVerderop(Lezer l) {
        int terug = l.plek();
        int grens = Math.min(l.eind(), terug + VERSTE_BEGIN);
        for (int i = terug; i < grens; i++) {
            if (Tekens.cijfer(l.tekst().charAt(i))) {
                l.naar(i);
                Optional<LocalDate> datum = lees(l);
                if (datum.isEmpty()) {
                    l.naar(terug);
                }
                return datum;
            }
        }
        return Optional.empty();
    }
}
