package nl.kamervragen.internal.kop;

import java.util.Optional;

/** A letter's line "Onderwerp" that doesn't name those who ask: "Beantwoording Kamervragen over vuurwerk". */
final class Onderwerpregel {
    private Onderwerpregel() {}

    /** Where the subject stands that the line gives, if a paragraph is such a line. */
    static Optional<Onderwerp.Plaats> lees(LopendeTekst tekst, int alinea) {
        Lezer l = tekst.lezerVan(alinea);
        int i = tekst.begin(alinea);
        while (i < l.eind() && !label(l, i)) {
            i++;
        }
        if (i >= l.eind()) {
            return Optional.empty();
        }
        l.teken(':');
        if (l.blanks().klaar() && alinea + 1 < tekst.aantal()) {
            l = tekst.lezerVan(alinea + 1);
        }
        return over(l);
    }

    private static boolean label(Lezer l, int plek) {
        l.naar(plek);
        return Tekens.woordbegin(l.tekst(), plek) && Character.isUpperCase(l.kijk()) && l.een("onderwerp", "betreft");
    }

    private static Optional<Onderwerp.Plaats> over(Lezer l) {
        for (int i = l.plek(); i < l.eind(); i++) {
            l.naar(i);
            if (Tekens.woordbegin(l.tekst(), i) && l.een("over", "inzake", "betreffende")) {
                int begin = l.blanks().plek();
                int eind = Tekens.voorBlanks(l.tekst(), begin, l.eind());
                return eind > begin
                        ? Optional.of(new Onderwerp.Plaats(begin, eind, Optional.empty()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
