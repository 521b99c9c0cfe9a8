package nl.kamervragen.internal.kop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the turns of phrase that begin the parts of a head, in one pass from left to right. */
final class Seinen {
    /** How many words may stand between "vragen" and "het lid": "die zijn gesteld door". */
    private static final int MEESTE_TUSSENWOORDEN = 8;

    private final Lezer l;
    private final List<Sein> seinen = new ArrayList<>();

    private Seinen(LopendeTekst tekst) {
        l = tekst.lezer(0);
    }

    static List<Sein> vind(LopendeTekst tekst) {
        Seinen zoeker = new Seinen(tekst);
        zoeker.zoek();
        return zoeker.seinen;
    }

    private void zoek() {
        int plek = 0;
        while (plek < l.eind()) {
            int verder = plek + 1;
            if (Tekens.woordbegin(l.tekst(), plek)) {
                l.naar(plek);
                Optional<Sein> sein = sein(plek);
                if (sein.isPresent()) {
                    seinen.add(sein.get());
                    verder = Math.max(verder, sein.get().eind());
                }
            }
            plek = verder;
        }
    }

    private Optional<Sein> sein(int plek) {
        return switch (Character.toLowerCase(l.kijk())) {
            case 'v', 's', 'k' -> voorlopig(plek).or(() -> vragen(plek, Sein.Soort.VRAGEN));
            case 'm' ->
                l.frase("mondelinge ")
                        ? vragen(plek, Sein.Soort.MONDELINGE_VRAGEN)
                        : antwoord(plek, Sein.Soort.MEDEDELING, "mededeling", "mededelingen");
            case 'a', 'b', 'n', 'h', 'g' ->
                antwoord(plek, Sein.Soort.ANTWOORD, "antwoorden", "antwoord", "beantwoording");
            case 'u' -> antwoord(plek, Sein.Soort.MEDEDELING, "uitstelbericht", "uitstel");
            case 'i' -> datum(plek, Sein.Soort.INGEZONDEN, "ingezonden");
            case 'o' -> datum(plek, Sein.Soort.ONTVANGEN, "ontvangen");
            case 'z' ->
                l.frase("zie ook") || l.frase("zie tevens")
                        ? Optional.of(new Sein(Sein.Soort.ZIE_OOK, plek, l.plek()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Sein> voorlopig(int plek) {
        Optional<Sein> sein = l.woord("voorlopig") ? antwoord(plek, Sein.Soort.ANTWOORD, "antwoord") : Optional.empty();
        if (sein.isEmpty()) {
            l.naar(plek);
        }
        return sein;
    }

    private Optional<Sein> vragen(int plek, Sein.Soort soort) {
        l.woord("schriftelijke");
        if (!l.een("kamervragen", "kamervraag", "vragen", "vraag") && !vragenVan() && !misprint(plek)) {
            return Optional.empty();
        }
        for (int i = 0; i < MEESTE_TUSSENWOORDEN; i++) {
            if (lid()) {
                return Optional.of(new Sein(soort, plek, l.plek()));
            }
            if (!l.een("van", "door", "die", "zijn", "werden", "werd", "hebben", "heeft", "gesteld", "gestelde")
                    && !kenmerk()
                    && !l.een("ingediend", "ingediende", "toegezonden", "aan mij", "mij", "welke", "schriftelijke")) {
                break;
            }
        }
        return zonderLid(plek, soort);
    }

    /** "met kenmerk 2018Z12345", "(2018Z12345)", a comma. */
    private boolean kenmerk() {
        boolean teken = l.teken('(') || l.teken(',') || l.een("met kenmerk", "met nummer", "kenmerk");
        boolean nummer = Kenmerken.zaaknummer(l).isPresent();
        return l.teken(')') || nummer || teken;
    }

    /** "vanhet lid": the blank after "van" got lost. */
    private boolean vragenVan() {
        return (l.frase("vragenvan") || l.frase("vraagvan")) && terug(3);
    }

    private boolean terug(int letters) {
        l.naar(l.plek() - letters);
        return true;
    }

    /** "Vrgaen van het lid" where a paragraph begins. */
    private boolean misprint(int plek) {
        String woord = l.letters();
        boolean lijkt = woord.length() >= 5 && alineabegin(plek) && Gelijkenis.hooguitEenLetter(woord, "vragen");
        if (lijkt) {
            l.blanks();
            l.naar(l.plek() + woord.length());
        }
        return lijkt && l.ziet("van");
    }

    /** "het lid", "de leden", and what it is misprinted as. */
    private boolean lid() {
        boolean gevonden = l.frase("vanhet lid") || l.frase("vande leden") || l.woord("het eerste kamerlid");
        gevonden = gevonden || l.een("het lid", "de leden", "het leden", "de lid", "het kamerlid", "de kamerleden");
        gevonden = gevonden || l.een("lid", "leden", "kamerlid", "de heren", "de heer", "mevrouw", "de dames");
        while (gevonden && l.een("lid", "leden")) {
            // "van de leden lid Jansen"
        }
        return gevonden;
    }

    /** "Vragen van Jansen (VVD) aan": no "het lid", but a name and a parenthesis after it. */
    private Optional<Sein> zonderLid(int plek, Sein.Soort soort) {
        l.naar(plek);
        l.woord("mondelinge");
        l.woord("schriftelijke");
        if (!alineabegin(plek) || !l.een("kamervragen van", "vragen van", "vraag van")) {
            return Optional.empty();
        }
        int na = l.plek();
        l.blanks();
        for (int i = 0; i < 60 && !l.klaar() && l.kijk() != '('; i++) {
            l.naar(l.plek() + 1);
        }
        boolean naam = l.kijk() == '(' && Namen.lijktNaam(l.tekst().substring(na, l.plek()));
        return naam ? Optional.of(new Sein(soort, plek, na)) : Optional.empty();
    }

    private Optional<Sein> antwoord(int plek, Sein.Soort soort, String... woorden) {
        boolean begint = alineabegin(plek);
        if (!begint && !(Character.isUpperCase(l.kijk()) && zinsbegin(plek))) {
            return Optional.empty();
        }
        l.een("nader", "nadere", "aanvullend", "aanvullende", "herzien", "herziene", "gewijzigd", "gecorrigeerd");
        if (!l.een(woorden) && !misprint(woorden[0])) {
            return Optional.empty();
        }
        int na = l.plek();
        boolean van = l.een("van", "door", "namens") || l.frase("van");
        if ((!van && !begint) || !Functies.ziet(l)) {
            l.naar(na);
            return Optional.empty();
        }
        return Optional.of(new Sein(soort, plek, l.plek()));
    }

    private boolean misprint(String bedoeld) {
        String woord = l.letters();
        boolean lijkt = Gelijkenis.hooguitEenLetter(woord, bedoeld);
        lijkt = lijkt || (bedoeld.equals("antwoorden") && Gelijkenis.hooguitEenLetter(woord, "antwoord"));
        if (lijkt) {
            l.blanks();
            l.naar(l.plek() + woord.length());
        }
        return lijkt;
    }

    private Optional<Sein> datum(int plek, Sein.Soort soort, String woord) {
        boolean haakje = voorteken(plek) == '(';
        if (!l.frase(woord)) {
            String gezien = l.letters();
            if (!haakje || !Gelijkenis.hooguitEenLetter(gezien, woord)) {
                return Optional.empty();
            }
            l.blanks();
            l.naar(l.plek() + gezien.length());
        }
        int na = l.plek();
        Optional<LocalDate> datum = Datums.leesVerderop(l);
        if (!haakje && datum.isEmpty()) {
            return Optional.empty();
        }
        int eind = datum.isPresent() ? sluit(l.plek()) : na;
        return Optional.of(new Sein(soort, haakje ? haakjeVoor(plek) : plek, eind, datum));
    }

    private int sluit(int plek) {
        l.naar(plek);
        l.teken(')');
        return l.plek();
    }

    private int haakjeVoor(int plek) {
        return Tekens.voorBlanks(l.tekst(), 0, plek) - 1;
    }

    private char voorteken(int plek) {
        int i = Tekens.voorBlanks(l.tekst(), 0, plek);
        return i == 0 ? '\n' : l.tekst().charAt(i - 1);
    }

    private boolean alineabegin(int plek) {
        int i = plek;
        while (i > 0
                && l.tekst().charAt(i - 1) != '\n'
                && Tekens.blank(l.tekst().charAt(i - 1))) {
            i--;
        }
        return i == 0 || l.tekst().charAt(i - 1) == '\n';
    }

    /** A quoted "Antwoord van de minister" belongs to a subject. */
    private boolean zinsbegin(int plek) {
        return !Tekens.aanhaling(voorteken(plek)) || voorteken(plek) == '»';
    }
}
