package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchDate;

/** Takes dates from a head. */
final class Dates {
    /** How much may stand between "ingezonden" and its date: "op woensdag", "d.d.", "(ontvangen". */
    private static final int FURTHEST_BEGIN = 24;

    private Dates() {}

    /** Takes a date that begins here, after blanks. */
    static Optional<LocalDate> read(KopScanner in) {
        Optional<DutchDate> date = DutchDate.at(in.text(), Chars.blanksEnd(in.text(), in.position(), in.end()));
        if (date.isEmpty() || date.get().end() > in.end()) {
            return Optional.empty();
        }
        in.moveTo(date.get().end());
        return Optional.of(date.get().date());
    }

    /** Takes the date that begins within the next few words, for the places where a date must follow. */
    static Optional<LocalDate> readNearby(KopScanner in) {
        int back = in.position();
        int limit = Math.min(in.end(), back + FURTHEST_BEGIN);
        for (int i = back; i < limit; i++) {
            if (Chars.isDigit(in.text().charAt(i))) {
                in.moveTo(i);
                Optional<LocalDate> date = read(in);
                if (date.isEmpty()) {
                    in.moveTo(back);
                }
                return date;
            }
        }
        return Optional.empty();
    }
}
