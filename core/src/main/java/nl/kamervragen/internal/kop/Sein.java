package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A turn of phrase that begins a part of a head, found wherever it stands.
 *
 * @param soort which part begins here
 * @param begin offset of its first character in the running text
 * @param eind offset after its last character; what belongs to it begins here
 * @param datum the date of "(ingezonden …" and "(ontvangen …", empty in other kinds and where it can't be read
 */
record Sein(Soort soort, int begin, int eind, Optional<LocalDate> datum) {
    /** The parts of a head that a turn of phrase can begin. */
    enum Soort {
        /** "Vragen van het lid". */
        VRAGEN,
        /** "Mondelinge vragen van het lid". */
        MONDELINGE_VRAGEN,
        /** "Antwoord van" before a minister. */
        ANTWOORD,
        /** "Mededeling van" before a minister. */
        MEDEDELING,
        /** "(ingezonden 5 juli 2018)". */
        INGEZONDEN,
        /** "(ontvangen 9 juli 2018)". */
        ONTVANGEN,
        /** "Zie ook Aanhangsel Handelingen …". */
        ZIE_OOK
    }

    Sein(Soort soort, int begin, int eind) {
        this(soort, begin, eind, Optional.empty());
    }

    boolean vragen() {
        return soort == Soort.VRAGEN || soort == Soort.MONDELINGE_VRAGEN;
    }

    boolean antwoord() {
        return soort == Soort.ANTWOORD || soort == Soort.MEDEDELING;
    }
}
