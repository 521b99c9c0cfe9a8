package nl.kamervragen.internal.kop;

import java.util.List;
import java.util.Optional;

/**
 * The grammar of a subject: from "over" up to "(ingezonden …", and where that is missing up to the end of the sentence
 * or of the paragraph, whichever the kind of text makes it.
 */
final class Onderwerp {
    private static final int LANGSTE = 2000;
    /** How far behind those who are asked "over" may stand: "…, bij afwezigheid van de Minister, over". */
    private static final int VERSTE_OVER = 160;

    private final LopendeTekst lopend;
    private final String tekst;
    private final List<Sein> seinen;

    Onderwerp(LopendeTekst lopend, List<Sein> seinen) {
        this.lopend = lopend;
        this.tekst = lopend.tekst();
        this.seinen = seinen;
    }

    /**
     * A subject's place.
     *
     * @param begin first character
     * @param eind after the last character
     * @param slot the "(ingezonden …" that ended it
     */
    record Plaats(int begin, int eind, Optional<Sein> slot) {}

    /** Takes "over" and the like, if it stands here or within reach in the same sentence. */
    static boolean over(Lezer l) {
        if (voorzetsel(l)) {
            return true;
        }
        int hier = l.plek();
        int grens = Math.min(l.eind(), hier + VERSTE_OVER);
        for (int i = hier; i < grens; i++) {
            if (Tekens.woordbegin(l.tekst(), i)) {
                l.naar(i);
                if (voorzetsel(l)) {
                    return true;
                }
                if (l.ziet("(ingezonden", "antwoord van", "mededeling van", "beantwoord")) {
                    break;
                }
            } else if (l.tekst().charAt(i) == '\n' && i + 1 < grens && l.tekst().charAt(i + 1) == '\n') {
                break;
            }
        }
        l.naar(hier);
        return false;
    }

    private static boolean voorzetsel(Lezer l) {
        int hier = l.plek();
        l.teken(',');
        if (l.een("over", "inzake", "betreffende", "aangaande", "omtrent", "met betrekking tot", "naar aanleiding van")
                || l.frase("over")) {
            l.teken(':');
            return true;
        }
        l.naar(hier);
        return false;
    }

    /** The subject that begins here, in a head. */
    Plaats inKop(int begin, boolean ingezondenGezien) {
        int grens = Math.min(tekst.length(), begin + LANGSTE);
        Optional<Sein> slot = ingezondenGezien ? Optional.empty() : slot(begin, grens);
        if (slot.isPresent()) {
            return plaats(begin, slot.get().begin(), slot);
        }
        int eind = new Zinsloop(lopend, begin, grens).eindVanAlinea();
        return plaats(begin, Math.min(voorVolgendeZin(begin, eind), eind), Optional.empty());
    }

    /** The subject that begins here, in the opening of a letter: the sentence goes on after it. */
    Plaats inBrief(int begin) {
        Plaats heel = inKop(begin, false);
        int eind = eindInBrief(begin, heel.eind(), true);
        if (eind == heel.eind()) {
            // a quotation that nothing closes must not hide the end of the subject
            eind = eindInBrief(begin, heel.eind(), false);
        }
        return eind < heel.eind()
                ? plaats(begin, eind, Optional.empty())
                : plaats(begin, zonderWerkwoord(begin, heel.eind()), heel.slot());
    }

    /** Where in a letter's sentence something else begins, or {@code grens}. */
    private int eindInBrief(int begin, int grens, boolean citaten) {
        Lezer l = lopend.lezer(begin);
        Citaat citaat = new Citaat(tekst);
        for (int i = begin; i < grens; i++) {
            l.naar(i);
            char c = tekst.charAt(i);
            boolean woord = Tekens.woordbegin(tekst, i);
            boolean buiten = !citaten || !citaat.binnen();
            if (buiten && ((woord && vervolgzin(l)) || ((c == '(' || c == ',') && bijzin(l)) || zinseinde(i, grens))) {
                return i;
            }
            citaat.voorbij(i);
        }
        return grens;
    }

    private static boolean vervolgzin(Lezer l) {
        return (l.een("worden", "wordt", "werden", "zijn", "kunnen", "zullen", "kan")
                        && l.een(
                                "hierbij beantwoord",
                                "als volgt beantwoord",
                                "beantwoord",
                                "door mij",
                                "niet binnen",
                                "niet"))
                || l.een("die u mij", "die u aan mij", "die u op", "die mij", "die ik", "welke u", "niet binnen de")
                || (l.een("beantwoord") && l.ziet("worden", "zijn", "zoals", "als volgt", "in", "door", "mede"))
                || l.een(
                        "bijgaand beantwoord",
                        "hierbij beantwoord",
                        "zoals aangegeven",
                        "met kenmerk",
                        "met nummer",
                        "ingezonden op",
                        "toekomen");
    }

    /** "(ingezonden 5 juli 2018, kenmerk 2018Z12345)", "(2018Z12345)", ", die werden ingezonden op", ", kenmerk". */
    private static boolean bijzin(Lezer l) {
        boolean haakje = l.kijk() == '(';
        l.naar(l.plek() + 1);
        if (l.een(
                "kenmerk", "ingezonden", "uw kenmerk", "vraagnummer", "zaaknummer", "nummer", "nr. 2", "met kenmerk")) {
            return true;
        }
        if (!haakje) {
            return l.een(
                    "die u", "die ik", "die mij", "die werden", "die zijn", "die op", "welke u", "welke op", "zoals");
        }
        return Kenmerken.zaaknummer(l).isPresent();
    }

    private boolean zinseinde(int plek, int grens) {
        if (tekst.charAt(plek) != '.' || plek + 1 >= grens || !Tekens.blank(tekst.charAt(plek + 1))) {
            return false;
        }
        int volgend = Tekens.naBlanks(tekst, plek + 1, grens);
        return volgend < grens && Character.isUpperCase(tekst.charAt(volgend)) && !afkorting(plek);
    }

    /** A point after one or two letters ends an abbreviation ("nr.", "c.s."), not a sentence. */
    private boolean afkorting(int punt) {
        int i = punt;
        while (i > 0 && Character.isLetter(tekst.charAt(i - 1))) {
            i--;
        }
        return punt - i <= 2 && punt > i;
    }

    /** "Hierbij bied ik u de antwoorden op de vragen over X aan." */
    private int zonderWerkwoord(int begin, int eind) {
        int punt = Tekens.voorBlanks(tekst, begin, eind);
        if (punt > begin && tekst.charAt(punt - 1) == '.') {
            punt--;
        }
        for (String woord : new String[] {" aan", " toe", " toekomen", " beantwoord"}) {
            if (punt - woord.length() > begin && tekst.startsWith(woord, punt - woord.length())) {
                return punt - woord.length();
            }
        }
        return eind;
    }

    private Plaats plaats(int begin, int eind, Optional<Sein> slot) {
        int b = Tekens.naBlanks(tekst, begin, eind);
        int e = Tekens.voorBlanks(tekst, b, eind);
        if (e > b && ((tekst.charAt(e - 1) == '.' && !afkorting(e - 1)) || tekst.charAt(e - 1) == ',')) {
            e = Tekens.voorBlanks(tekst, b, e - 1);
        }
        return new Plaats(b, e, slot);
    }

    /** The "(ingezonden …" that ends the subject: the last one before the sentence about the answer. */
    private Optional<Sein> slot(int begin, int grens) {
        Optional<Sein> slot = Optional.empty();
        int tot = new Zinsloop(lopend, begin, grens).eindVanZin();
        for (int i = Zoek.eersteVanaf(seinen, begin);
                i < seinen.size() && seinen.get(i).begin() <= tot;
                i++) {
            Sein sein = seinen.get(i);
            if (sein.antwoord() || (sein.vragen() && (slot.isPresent() || nieuweKop(sein)))) {
                break;
            }
            if (sein.soort() == Sein.Soort.INGEZONDEN) {
                slot = Optional.of(sein);
                if (afgerond(sein.eind())) {
                    break;
                }
            }
        }
        return slot;
    }

    /** A capital where a paragraph begins: the head after the title of a page. */
    private boolean nieuweKop(Sein sein) {
        int alinea = lopend.alineaVan(sein.begin());
        return Character.isUpperCase(tekst.charAt(sein.begin()))
                && Tekens.naBlanks(tekst, lopend.begin(alinea), sein.begin()) == sein.begin();
    }

    /** Whether after "(ingezonden …)" the sentence is over. */
    private boolean afgerond(int plek) {
        int i = Tekens.naBlanks(tekst, plek, tekst.length());
        return i >= tekst.length()
                || tekst.charAt(i) == '.'
                || tekst.substring(plek, i).indexOf('\n') >= 0
                || Character.isUpperCase(tekst.charAt(i));
    }

    /** A sentence about the answer may stand in the same paragraph. */
    private int voorVolgendeZin(int begin, int eind) {
        int i = Zoek.eersteVanaf(seinen, begin);
        while (i < seinen.size() && seinen.get(i).begin() < eind) {
            Sein sein = seinen.get(i);
            if (!sein.vragen()) {
                return sein.begin();
            }
            i++;
        }
        return eind;
    }
}
