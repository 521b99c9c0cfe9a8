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
    private static final int MEESTE = 20;

    private final LopendeTekst tekst;
    private final List<Bewindspersoon> personen = new ArrayList<>();
    private final List<Bewindspersoon> medeNamens = new ArrayList<>();
    private final List<String> namen = new ArrayList<>();

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
        int eind = -1;
        int volgende = alinea;
        while (volgende < tekst.aantal() && personen.size() < MEESTE) {
            int gelezen = regel(volgende);
            if (gelezen < 0) {
                break;
            }
            eind = gelezen;
            volgende = volgendeAlinea(volgende + 1);
        }
        if (eind < 0) {
            return Optional.empty();
        }
        while (volgende < tekst.aantal() && namen.size() < Math.max(1, personen.size())) {
            Lezer l = tekst.lezerVan(volgende);
            int begin = l.blanks().plek();
            int naamEind = naam(l);
            if (naamEind < 0) {
                break;
            }
            namen.addAll(losseNamen(begin, naamEind));
            eind = naamEind;
            volgende = volgendeAlinea(volgende + 1);
        }
        return Optional.of(new Gelezen(metNamen(), medeNamens, eind));
    }

    private int volgendeAlinea(int alinea) {
        int volgende = alinea;
        while (volgende < tekst.aantal() && tekst.lezerVan(volgende).blanks().klaar()) {
            volgende++;
        }
        return volgende;
    }

    /** Reads a paragraph with functions, and a name behind them; gives where it ends, -1 when it is something else. */
    private int regel(int alinea) {
        Lezer l = tekst.lezerVan(alinea);
        Brief.slotwoord(l);
        boolean mede = l.een("mede namens", "namens", "mede-namens");
        if (!namen.isEmpty() || !Functies.ziet(l)) {
            return -1;
        }
        List<Bewindspersoon> lijst = Bewindspersonen.lees(l).personen();
        l.teken(',');
        List<Bewindspersoon> ook = !mede && l.een("mede namens", "mede-namens")
                ? Bewindspersonen.lees(l).personen()
                : List.of();
        l.teken(',');
        int eind = l.blanks().plek();
        int naamEind = l.klaar() ? eind : naam(l);
        if (lijst.isEmpty() || naamEind < 0) {
            return -1;
        }
        if (naamEind > eind) {
            namen.addAll(losseNamen(eind, naamEind));
        }
        verdeel(lijst, mede, naamEind > eind || naamOp(volgendeAlinea(alinea + 1)));
        medeNamens.addAll(ook);
        return naamEind;
    }

    /** "Mede namens de Minister van Defensie, de Minister van Financiën" before a name: the last one signs. */
    private void verdeel(List<Bewindspersoon> lijst, boolean mede, boolean naamVolgt) {
        int ondertekenaars = !mede ? lijst.size() : naamVolgt && lijst.size() > 1 ? 1 : 0;
        medeNamens.addAll(lijst.subList(0, lijst.size() - ondertekenaars));
        personen.addAll(lijst.subList(lijst.size() - ondertekenaars, lijst.size()));
    }

    private boolean naamOp(int alinea) {
        return alinea < tekst.aantal() && naam(tekst.lezerVan(alinea)) > 0;
    }

    /** The last names belong to the last functions: who stands first may have none. */
    private List<Bewindspersoon> metNamen() {
        List<Bewindspersoon> uit = new ArrayList<>();
        int verschil = personen.size() - namen.size();
        for (int i = 0; i < personen.size(); i++) {
            Bewindspersoon persoon = personen.get(i);
            Optional<String> naam = i >= verschil ? Optional.of(namen.get(i - verschil)) : Optional.empty();
            uit.add(new Bewindspersoon(persoon.functie(), naam, persoon.portefeuille()));
        }
        return uit;
    }

    /** "A. Jansma B.C. de Wit" are two names when two sign: initials begin a new one. */
    private List<String> losseNamen(int begin, int eind) {
        List<String> los = new ArrayList<>();
        int van = begin;
        boolean naInitialen = false;
        for (int i = begin; i < eind; i++) {
            if (Tekens.woordbegin(tekst.tekst(), i)
                    && (i == begin || Tekens.blank(tekst.tekst().charAt(i - 1)))) {
                boolean initiaal = i + 1 < eind && tekst.tekst().charAt(i + 1) == '.';
                if (initiaal && !naInitialen && i > van) {
                    los.add(Namen.schoon(tekst.tekst().substring(van, i)));
                    van = i;
                }
                naInitialen = initiaal;
            }
        }
        los.add(Namen.schoon(tekst.tekst().substring(van, eind)));
        return personen.size() + 1 >= los.size() && los.size() > 1 && personen.size() > 1
                ? los
                : List.of(Namen.schoon(tekst.tekst().substring(begin, eind)));
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
