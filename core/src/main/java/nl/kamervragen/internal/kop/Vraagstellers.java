package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Vraagsteller;

/**
 * The grammar of those who ask: "Jansma (VVD)", "A, B en C (allen D66), De Wit (GroenLinks-PvdA)".
 *
 * <p>A parenthesis holds for all names since the one before it.
 */
final class Vraagstellers {
    /** The Tweede Kamer has 150 members. */
    private static final int MEESTE = 150;

    private static final int LANGSTE_NAAM = 70;
    private static final int LANGSTE_FRACTIE = 80;

    private final Lezer l;
    private final List<Vraagsteller> stellers = new ArrayList<>();
    private final List<String> zonderFractie = new ArrayList<>();
    private boolean twijfel;

    private Vraagstellers(Lezer l) {
        this.l = l;
    }

    /**
     * The list that was read.
     *
     * @param stellers in order
     * @param twijfel whether something stood among them that is no name
     */
    record Lijst(List<Vraagsteller> stellers, boolean twijfel) {}

    /** Takes the names that stand here, after "het lid" or "de leden". */
    static Lijst lees(Lezer l) {
        return new Vraagstellers(l).lijst();
    }

    private Lijst lijst() {
        int eind = l.plek();
        while (stellers.size() + zonderFractie.size() < MEESTE && lid()) {
            eind = l.plek();
        }
        l.naar(eind);
        zonderFractie.forEach(naam -> stellers.add(new Vraagsteller(naam, Optional.empty())));
        return new Lijst(stellers, twijfel);
    }

    private boolean lid() {
        scheiding();
        if (l.klaar() || slot(l)) {
            return false;
        }
        if (l.kijk() == '(') {
            return fractie();
        }
        return naam();
    }

    private void scheiding() {
        boolean verder = true;
        while (verder) {
            verder = l.teken(',')
                    || l.teken(';')
                    || l.teken('/')
                    || l.een(
                            "mede namens het lid",
                            "mede namens de leden",
                            "en",
                            "alsmede",
                            "het lid",
                            "de leden",
                            "leden",
                            "lid")
                    || l.een("de heer", "mevrouw", "het kamerlid", "de kamerleden", "c.s.", "e.a.");
        }
        l.blanks();
    }

    /** Whether the names have ended here. */
    static boolean slot(Lezer l) {
        int hier = l.plek();
        l.blanks();
        boolean slot = l.frase("aan de ") && Functies.ziet(l);
        l.naar(hier);
        slot = slot || (l.frase("aan") && (Functies.ziet(l) || l.een("het kabinet", "de regering", "de bewinds")));
        l.naar(hier);
        slot = slot
                || l.ziet(
                        "over",
                        "inzake",
                        "betreffende",
                        "aangaande",
                        "namens",
                        "ingezonden",
                        "gesteld",
                        "omtrent",
                        "d.d.")
                || l.ziet(
                        "met betrekking", "naar aanleiding", "met kenmerk", "worden", "zoals", "over de", "medegedeeld")
                || l.ziet("antwoord van", "mededeling van", "(ingezonden", "(ontvangen", "(kenmerk", "(vraagnummer");
        return slot;
    }

    private boolean fractie() {
        int begin = l.plek() + 1;
        int i = begin;
        int grens = Math.min(l.eind(), begin + LANGSTE_FRACTIE);
        while (i < grens && l.tekst().charAt(i) != ')' && l.tekst().charAt(i) != '(') {
            l.naar(i);
            if (i > begin && l.kijk() == ' ' && slot(l)) {
                break;
            }
            i++;
        }
        boolean gesloten = i < grens && l.tekst().charAt(i) == ')';
        twijfel |= !gesloten;
        Lezer binnen = new Lezer(l.tekst(), begin, i);
        binnen.een("beiden", "allen", "beide", "alle", "allemaal");
        binnen.een("van de", "van het", "van");
        String fractie = schoneFractie(l.tekst().substring(binnen.blanks().plek(), i));
        l.naar(gesloten ? i + 1 : i);
        Optional<String> gelezen = fractie.isEmpty() ? Optional.empty() : Optional.of(fractie);
        zonderFractie.forEach(naam -> stellers.add(new Vraagsteller(naam, gelezen)));
        zonderFractie.clear();
        return true;
    }

    private static String schoneFractie(String ruw) {
        String fractie = Schrijfwijzen.FRACTIES.herstel(Tekens.schoon(ruw));
        return fractie.endsWith("-fractie") ? fractie.substring(0, fractie.length() - "-fractie".length()) : fractie;
    }

    /** Takes words up to what can't belong to a name. */
    private boolean naam() {
        int begin = l.plek();
        int grens = Math.min(l.eind(), begin + LANGSTE_NAAM);
        int i = begin;
        while (i < grens && ",(;/".indexOf(l.tekst().charAt(i)) < 0) {
            if (i > begin && Tekens.woordbegin(l.tekst(), i)) {
                l.naar(i);
                if (slot(l) || l.ziet("en", "alsmede", "c.s.", "e.a.")) {
                    break;
                }
            }
            i++;
        }
        return neem(begin, i);
    }

    private boolean neem(int begin, int eind) {
        String naam = Namen.schoon(zonderPunt(l.tekst().substring(begin, eind)));
        if (naam.isEmpty() || !Namen.lijktNaam(naam)) {
            twijfel |= !naam.isEmpty();
            l.naar(begin);
            return false;
        }
        l.naar(eind);
        zonderFractie.add(naam);
        return true;
    }

    private static String zonderPunt(String naam) {
        String kaal = naam.strip();
        return kaal.endsWith(".") || kaal.endsWith(":") ? kaal.substring(0, kaal.length() - 1) : kaal;
    }
}
