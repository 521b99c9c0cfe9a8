package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Functie;

/**
 * The grammar of a list of ministers and state secretaries named by their portfolio: "de Ministers van A, voor B en van
 * C en de Staatssecretaris van D", "de Minister en Staatssecretaris van A", "de Minister-President, Minister van
 * Algemene Zaken".
 */
final class Bewindspersonen {
    /** There were never so many members of a government; a longer list is no head. */
    private static final int MEESTE = 40;

    private final Lezer l;
    private final List<Bewindspersoon> personen = new ArrayList<>();
    /** Functions that still wait for the portfolio that they share with the next one. */
    private final List<Functie> wachtend = new ArrayList<>();

    private Optional<Functie> laatste = Optional.empty();
    private boolean onbekend;

    private Bewindspersonen(Lezer l) {
        this.l = l;
    }

    /**
     * The list that was read.
     *
     * @param personen in order
     * @param onbekend whether a portfolio was read that the table doesn't know
     */
    record Lijst(List<Bewindspersoon> personen, boolean onbekend) {}

    /** Takes as long a list as stands here; an empty one when there is none. */
    static Lijst lees(Lezer l) {
        return new Bewindspersonen(l).lijst();
    }

    private Lijst lijst() {
        int eind = l.plek();
        while (personen.size() < MEESTE && lid()) {
            eind = l.plek();
        }
        l.naar(eind);
        wachtend.forEach(functie -> voeg(functie, Optional.empty()));
        return new Lijst(personen, onbekend);
    }

    private boolean lid() {
        boolean scheiding = scheiding();
        if (l.woord("bij afwezigheid van")) {
            Bewindspersonen.lees(l);
            return true;
        }
        l.een("de", "het", "aan de");
        Optional<Functie> functie = Functies.lees(l);
        if (functie.isPresent()) {
            laatste = functie;
            return functie.get() == Functie.MINISTER_PRESIDENT ? president() : gewoon(functie.get());
        }
        if (laatste.isEmpty() || !scheiding) {
            return false;
        }
        if (vanOfVoor()) {
            return portefeuille(laatste.get(), Portefeuille.lees(l));
        }
        return portefeuille(laatste.get(), Portefeuille.bekend(l));
    }

    private boolean scheiding() {
        boolean komma = l.teken(',');
        return l.een("en", "alsmede", "evenals", "als", "&", "/", "of") || (l.frase("en de") && terugVoorDe()) || komma;
    }

    /** "ende Staatssecretaris": the blank between "en" and "de" got lost; "de" is still to be read. */
    private boolean terugVoorDe() {
        l.naar(l.plek() - 2);
        return true;
    }

    private boolean gewoon(Functie functie) {
        if (vanOfVoor()) {
            return portefeuille(functie, Portefeuille.lees(l));
        }
        l.woord("zonder portefeuille");
        wachtend.add(functie);
        return true;
    }

    /** "van" and "voor", also glued to what follows: "vanBinnenlandse Zaken". */
    private boolean vanOfVoor() {
        int terug = l.plek();
        if (l.een("van", "voor")) {
            return true;
        }
        boolean gelijmd = (l.frase("van") || l.frase("voor"))
                && !Schrijfwijzen.PORTEFEUILLES
                        .vind(l.tekst(), l.plek(), l.eind())
                        .isEmpty();
        if (!gelijmd) {
            l.naar(terug);
        }
        return gelijmd;
    }

    private boolean portefeuille(Functie functie, Optional<Portefeuille.Gelezen> gelezen) {
        if (gelezen.isEmpty()) {
            return false;
        }
        onbekend |= !gelezen.get().bekend();
        Optional<String> naam = Optional.of(gelezen.get().naam());
        wachtend.forEach(eerder -> voeg(eerder, naam));
        wachtend.clear();
        voeg(functie, naam);
        return true;
    }

    /** The Minister-President may be called "Minister van Algemene Zaken" in the same breath: that is one person. */
    private boolean president() {
        int na = l.plek();
        if (!l.teken(',') && !l.een("en", "tevens")) {
            l.blanks();
        }
        l.een("tevens", "en", "de");
        Optional<Functie> ook = Functies.lees(l);
        if ((ook.isEmpty() || ook.get() == Functie.MINISTER) && l.een("van", "voor")) {
            Optional<Portefeuille.Gelezen> gelezen = Portefeuille.bekend(l);
            if (gelezen.isPresent() && gelezen.get().naam().equalsIgnoreCase("Algemene Zaken")) {
                voeg(Functie.MINISTER_PRESIDENT, Optional.of(gelezen.get().naam()));
                return true;
            }
        }
        l.naar(na);
        voeg(Functie.MINISTER_PRESIDENT, Optional.empty());
        return true;
    }

    private void voeg(Functie functie, Optional<String> portefeuille) {
        Bewindspersoon persoon = new Bewindspersoon(functie, Optional.empty(), portefeuille);
        if (!personen.contains(persoon)) {
            personen.add(persoon);
        }
    }
}
