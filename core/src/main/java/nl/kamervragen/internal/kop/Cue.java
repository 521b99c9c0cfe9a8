package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A turn of phrase that begins a part of a head, found wherever it stands.
 *
 * @param kind which part begins here
 * @param begin offset of its first character in the running text
 * @param end offset after its last character; what belongs to it begins here
 * @param date the date of "(ingezonden …" and "(ontvangen …", empty in other kinds and where it can't be read
 */
record Cue(Kind kind, int begin, int end, Optional<LocalDate> date) {
    /** The parts of a head that a turn of phrase can begin. */
    enum Kind {
        /** "Vragen van het lid". */
        VRAGEN,
        /** "heeft het lid Jansma vragen gesteld", in a letter. */
        GESTELDE_VRAGEN,
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

    Cue(Kind kind, int begin, int end) {
        this(kind, begin, end, Optional.empty());
    }

    boolean isQuestions() {
        return kind == Kind.VRAGEN || kind == Kind.MONDELINGE_VRAGEN;
    }

    boolean isAnswer() {
        return kind == Kind.ANTWOORD || kind == Kind.MEDEDELING;
    }

    /** Index of the first of the cues, which stand in order, that begins at or after an offset; in log n steps. */
    static int firstFrom(List<Cue> cues, int at) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).begin() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
