package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;

/**
 * The grammar of a letter's signature: "Mede namens de Minister van Financiën," / "De Minister van Defensie," / "A.
 * Jansma", each on a line of its own or together.
 */
final class Ondertekening {
    private static final int LANGSTE_NAAM = 70;

    private final LopendeTekst tekst;
    private final List<Bewindspersoon> personen = new ArrayList<>();
    private final List<Bewindspersoon> medeNamens = new ArrayList<>();

    private Ondertekening(LopendeTekst tekst) {
        this.tekst = tekst;
    }

    /**
     * A signature.
     *
     * @param personen who sign
     * @param medeNamens on whose behalf too
     * @param eind offset after it
     */
    record Gelezen(List<Bewindspersoon> personen, List<Bewindspersoon> medeNamens, int eind) {}

    /** Reads a signature that begins with this paragraph; empty when it is something else. */
    static Optional<Gelezen> lees(LopendeTekst tekst, int alinea) {
        return new Ondertekening(tekst).vanaf(alinea);
    }

    private Optional<Gelezen> vanaf(int alinea) {
        Lezer l = tekst.lezerVan(alinea);
        boolean mede = l.een("mede namens", "namens", "mede-namens");
        if (!Functies.ziet(l)) {
            return Optional.empty();
        }
        List<Bewindspersoon> lijst = Bewindspersonen.lees(l).personen();
        if (lijst.isEmpty()) {
            return Optional.empty();
        }
        l.teken(',');
        int eind = l.blanks().plek();
        if (mede) {
            return l.klaar() ? klaar(lijst, medeNamens, eind) : Optional.empty();
        }
        if (l.klaar()) {
            return metNaamOp(alinea + 1, lijst, eind);
        }
        int naamEind = naam(l);
        return naamEind < 0 ? Optional.empty() : benoemd(lijst, eind, naamEind);
    }

    private Optional<Gelezen> metNaamOp(int alinea, List<Bewindspersoon> lijst, int eind) {
        int volgende = alinea;
        while (volgende < tekst.aantal() && tekst.lezerVan(volgende).blanks().klaar()) {
            volgende++;
        }
        if (volgende < tekst.aantal()) {
            Lezer l = tekst.lezerVan(volgende);
            int begin = l.blanks().plek();
            int naamEind = naam(l);
            if (naamEind > begin) {
                return benoemd(lijst, begin, naamEind);
            }
        }
        return klaar(lijst, personen, eind);
    }

    private Optional<Gelezen> benoemd(List<Bewindspersoon> lijst, int begin, int eind) {
        String naam = Namen.schoon(tekst.tekst().substring(begin, eind));
        List<Bewindspersoon> metNaam = new ArrayList<>(lijst);
        Bewindspersoon laatste = metNaam.remove(metNaam.size() - 1);
        metNaam.add(new Bewindspersoon(laatste.functie(), Optional.of(naam), laatste.portefeuille()));
        return klaar(metNaam, personen, eind);
    }

    private Optional<Gelezen> klaar(List<Bewindspersoon> lijst, List<Bewindspersoon> doel, int eind) {
        doel.addAll(lijst);
        return Optional.of(new Gelezen(personen, medeNamens, eind));
    }

    /** Where the name that begins here ends: at the paragraph's end or before a heading; -1 when it is no name. */
    private static int naam(Lezer l) {
        int begin = l.blanks().plek();
        int grens = Math.min(l.eind(), begin + LANGSTE_NAAM + 1);
        int i = begin;
        while (i < grens) {
            l.naar(i);
            if (Tekens.woordbegin(l.tekst(), i)
                    && l.ziet(
                            "antwoorden",
                            "antwoord",
                            "beantwoording",
                            "vragen",
                            "kamervragen",
                            "bijlage",
                            "mede namens")) {
                break;
            }
            i++;
        }
        int eind = Tekens.voorBlanks(l.tekst(), begin, i);
        return eind > begin && Namen.lijktNaam(l.tekst().substring(begin, eind)) ? eind : -1;
    }
}
