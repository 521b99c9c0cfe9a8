package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Functie;

/**
 * The sentence about the answer: "Antwoord van Minister Jansma (Financiën), mede namens de Minister van Defensie", or
 * "Antwoorden van de minister van Financiën", up to its date.
 */
final class Antwoordzin {
    /** There were never so many members of a government; a longer list is no head. */
    private static final int MEESTE = 40;

    private static final int LANGSTE_NAAM = 80;
    private static final int LANGSTE_HAAKJES = 160;

    private final Lezer l;
    private final List<Bewindspersoon> personen = new ArrayList<>();
    private final List<Bewindspersoon> medeNamens = new ArrayList<>();
    private List<Bewindspersoon> nu = personen;
    private Optional<Functie> laatste = Optional.empty();
    private int haakje = -1;

    private Antwoordzin(Lezer l) {
        this.l = l;
    }

    /**
     * Who answer.
     *
     * @param personen who answer
     * @param medeNamens on whose behalf too
     * @param eind where the list of them ends
     * @param haakje offset of an opening parenthesis that nothing closes, or -1
     */
    record Gelezen(List<Bewindspersoon> personen, List<Bewindspersoon> medeNamens, int eind, int haakje) {}

    /** Takes the list after "Antwoord van". */
    static Gelezen lees(Lezer l) {
        return new Antwoordzin(l).zin();
    }

    private Gelezen zin() {
        int eind = l.plek();
        while (personen.size() + medeNamens.size() < MEESTE && lid()) {
            eind = l.plek();
        }
        l.naar(eind);
        return new Gelezen(personen, medeNamens, eind, haakje);
    }

    private boolean lid() {
        boolean komma = l.teken(',');
        boolean scheiding = l.een("en", "alsmede", "evenals") || komma;
        if (l.een("mede namens", "namens", "tevens namens", "mede-namens") || l.frase("medenamens")) {
            nu = medeNamens;
            laatste = Optional.empty();
            scheiding = true;
        }
        int hier = l.plek();
        l.een("van de", "van", "de", "het");
        int naLidwoord = l.plek();
        Optional<Functie> functie = Functies.lees(l);
        if (functie.isPresent()) {
            laatste = functie;
            return naam(functie.get()) || lijst(naLidwoord);
        }
        // "de Ministers Jansma (Financiën) en De Wit (Defensie)": the function holds for both
        l.naar(hier);
        return scheiding && laatste.isPresent() && naam(laatste.get());
    }

    /** "van Financiën en van Defensie": people without names. */
    private boolean lijst(int begin) {
        l.naar(begin);
        List<Bewindspersoon> gelezen = Bewindspersonen.lees(l).personen();
        for (Bewindspersoon persoon : gelezen) {
            voeg(metNaam(persoon));
        }
        return !gelezen.isEmpty();
    }

    /** Old heads: "de Minister van Justitie (Jansma)". */
    private Bewindspersoon metNaam(Bewindspersoon persoon) {
        int terug = l.plek();
        if (persoon.portefeuille().isPresent() && l.teken('(')) {
            int eind = teken(')', l.plek());
            String inhoud = eind < 0 ? "" : l.tekst().substring(l.plek(), eind);
            if (!inhoud.isEmpty() && !datumhaakje(l.plek()) && Namen.lijktNaam(inhoud)) {
                l.naar(eind + 1);
                return new Bewindspersoon(persoon.functie(), Optional.of(Namen.schoon(inhoud)), persoon.portefeuille());
            }
        }
        l.naar(terug);
        return persoon;
    }

    /** "Jansma (Financiën)": a name up to a parenthesis, which holds the portfolio unless it holds a date. */
    private boolean naam(Functie functie) {
        int terug = l.plek();
        boolean portefeuille = vanPortefeuille();
        l.naar(terug);
        if (portefeuille) {
            return false;
        }
        int begin = l.blanks().plek();
        int i = begin;
        int grens = Math.min(l.eind(), begin + LANGSTE_NAAM);
        while (i < grens && ("(,;:.".indexOf(l.tekst().charAt(i)) < 0 || initiaal(i))) {
            l.naar(i);
            if (i > begin && Tekens.woordbegin(l.tekst(), i) && naDeNaam()) {
                break;
            }
            i++;
        }
        String naam = Namen.schoon(l.tekst().substring(begin, Math.min(i, grens)));
        if (naam.isEmpty() || !Namen.lijktNaam(naam)) {
            l.naar(terug);
            return false;
        }
        l.naar(i);
        Optional<String> veld = portefeuilleTussenHaakjes();
        if (veld.isEmpty() && functie == Functie.MINISTER_PRESIDENT) {
            veld = tweedeAmbt();
        }
        voeg(new Bewindspersoon(functie, Optional.of(naam), veld));
        return true;
    }

    /** "Minister-President Jansma, Minister van Algemene Zaken": one person. */
    private Optional<String> tweedeAmbt() {
        int terug = l.plek();
        l.teken(',');
        Optional<Portefeuille.Gelezen> veld = l.woord("minister van") ? Portefeuille.lees(l) : Optional.empty();
        if (veld.isEmpty()) {
            l.naar(terug);
        }
        return veld.map(Portefeuille.Gelezen::naam);
    }

    private boolean naDeNaam() {
        return l.ziet("mede namens", "op de", "op vragen", "op kamervragen", "ontvangen", "zie ook", "namens");
    }

    /** The point of "D.M. van" belongs to the name. */
    private boolean initiaal(int plek) {
        return plek > 0
                && l.tekst().charAt(plek) == '.'
                && Character.isUpperCase(l.tekst().charAt(plek - 1))
                && (plek < 2 || !Character.isLetter(l.tekst().charAt(plek - 2)));
    }

    /** Whether "van" begins a portfolio here and not a name: "minister van Weel (Justitie …)" has none. */
    private boolean vanPortefeuille() {
        if (l.woord("voor")) {
            return true;
        }
        if (!l.woord("van")) {
            return l.frase("van") && Portefeuille.bekend(l).isPresent();
        }
        int naVan = l.plek();
        if (Portefeuille.bekend(l).isPresent()) {
            return true;
        }
        l.naar(naVan);
        int haakjes = teken('(', naVan);
        boolean naam = haakjes >= 0
                && !datumhaakje(haakjes + 1)
                && Namen.lijktNaam(l.tekst().substring(naVan, haakjes));
        return !naam;
    }

    /** Where a sign stands that must follow within the length of a name; -1 when it doesn't. */
    private int teken(char teken, int vanaf) {
        int grens = Math.min(l.eind(), vanaf + LANGSTE_NAAM);
        for (int i = vanaf; i < grens; i++) {
            if (l.tekst().charAt(i) == teken) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> portefeuilleTussenHaakjes() {
        int terug = l.plek();
        if (!l.teken('(') || datumhaakje(l.plek())) {
            l.naar(terug);
            return Optional.empty();
        }
        int begin = l.plek();
        int i = begin;
        int grens = Math.min(l.eind(), begin + LANGSTE_HAAKJES);
        while (i < grens && "()".indexOf(l.tekst().charAt(i)) < 0) {
            i++;
        }
        boolean gesloten = i < grens && l.tekst().charAt(i) == ')';
        if (!gesloten) {
            haakje = begin - 1;
            i = zonderSluiting(begin, i);
        }
        l.naar(gesloten ? i + 1 : i);
        Lezer binnen = new Lezer(l.tekst(), begin, i);
        binnen.een("minister", "staatssecretaris");
        binnen.een("van", "voor");
        String portefeuille =
                Portefeuille.schoon(l.tekst().substring(binnen.blanks().plek(), i));
        return portefeuille.isEmpty() ? Optional.empty() : Optional.of(portefeuille);
    }

    /**
     * "(Welzijn en Sport (ontvangen" and "(Financiën, mede namens": where the portfolio ends when nothing closes it.
     */
    private int zonderSluiting(int begin, int uiterste) {
        if (uiterste < l.eind() && l.tekst().charAt(uiterste) == '(') {
            return Tekens.voorBlanks(l.tekst(), begin, uiterste);
        }
        l.naar(begin);
        return Portefeuille.lees(l).isPresent() ? l.plek() : uiterste;
    }

    private boolean datumhaakje(int plek) {
        Lezer hier = new Lezer(l.tekst(), plek, l.eind());
        return hier.frase("ontvangen")
                || hier.frase("ingezonden")
                || Gelijkenis.hooguitEenLetter(hier.letters(), "ontvangen");
    }

    private void voeg(Bewindspersoon persoon) {
        if (!nu.contains(persoon)) {
            nu.add(persoon);
        }
    }
}
