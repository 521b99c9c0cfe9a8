package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Vraagsteller;

/**
 * One place that says who asks whom about what: "Vragen van het lid Jansma (VVD) aan de Minister van Financiën over …".
 *
 * @param bron what kind of sentence it is, which tells how much it weighs
 * @param mondeling whether the questions are oral ones
 * @param begin where the sentence begins in the running text
 * @param eind where it ends
 * @param stellers who ask
 * @param geadresseerden who are asked
 * @param onderwerp where the subject stands, empty when there is none
 * @param slot the "(ingezonden …" that closed the sentence
 * @param twijfels what was doubtful in it
 */
record Vraagzin(
        Bron bron,
        boolean mondeling,
        int begin,
        int eind,
        List<Vraagsteller> stellers,
        List<Bewindspersoon> geadresseerden,
        Optional<Onderwerp.Plaats> onderwerp,
        Optional<Sein> slot,
        List<Twijfel> twijfels) {
    /** What kind of sentence names the questions; the earlier in this list, the more it is to be believed. */
    enum Bron {
        /** The head itself, closed by "(ingezonden …)". */
        HOOFDZIN,
        /** A letter's opening: "In antwoord op uw brief … deel ik u mede dat de vragen van …". */
        OPENING,
        /** The head itself, without a date. */
        KALE_HOOFDZIN,
        /** "Antwoorden van de minister van … op de vragen van …". */
        OPSCHRIFT,
        /** A letter's line "Onderwerp". */
        ONDERWERPREGEL,
        /** The title of a web page. */
        TITEL
    }

    /** Reads the sentence that a turn of phrase begins; empty when no name follows it. */
    static Optional<Vraagzin> lees(LopendeTekst tekst, List<Sein> seinen, Sein sein, Bron bron, boolean gezien) {
        Lezer l = tekst.lezer(sein.eind());
        Vraagstellers.Lijst stellers = Vraagstellers.lees(l);
        if (stellers.stellers().isEmpty()) {
            return Optional.empty();
        }
        List<Twijfel> twijfels = new ArrayList<>();
        int naNamen = l.plek();
        Bewindspersonen.Lijst aan = geadresseerden(l);
        if (stellers.twijfel()) {
            twijfels.addAll(twijfel(tekst, Twijfel.Reden.VRAAGSTELLERS, sein.eind(), naNamen));
        }
        if (aan.onbekend()) {
            twijfels.addAll(twijfel(tekst, Twijfel.Reden.PORTEFEUILLE, naNamen, l.plek()));
        }
        int eind = l.plek();
        Optional<Onderwerp.Plaats> onderwerp = Optional.empty();
        Optional<Sein> slot = Optional.empty();
        if (Onderwerp.over(l)) {
            Onderwerp grammatica = new Onderwerp(tekst, seinen);
            Onderwerp.Plaats plaats =
                    bron == Bron.OPENING ? grammatica.inBrief(l.plek()) : grammatica.inKop(l.plek(), gezien);
            slot = plaats.slot();
            eind = Math.max(eind, slot.map(Sein::eind).orElse(plaats.eind()));
            onderwerp = plaats.eind() > plaats.begin() ? Optional.of(plaats) : Optional.empty();
        } else {
            slot = volgend(seinen, eind);
            onderwerp = slot.flatMap(s -> zonderOver(tekst.tekst(), l.plek(), s.begin()));
            eind = slot.map(Sein::eind).orElse(eind);
            if (bron == Bron.HOOFDZIN || bron == Bron.KALE_HOOFDZIN) {
                twijfels.addAll(twijfel(tekst, Twijfel.Reden.ONDERWERP, sein.begin(), eind));
            }
        }
        Bron gewogen = bron == Bron.KALE_HOOFDZIN && slot.isPresent() ? Bron.HOOFDZIN : bron;
        return Optional.of(new Vraagzin(
                gewogen,
                sein.soort() == Sein.Soort.MONDELINGE_VRAGEN,
                sein.begin(),
                eind,
                stellers.stellers(),
                aan.personen(),
                onderwerp,
                slot,
                twijfels));
    }

    /** Takes "aan de Minister van …", some words before it allowed: "(VVD) van 5 juli aan de Minister". */
    private static Bewindspersonen.Lijst geadresseerden(Lezer l) {
        int terug = l.plek();
        int grens = Math.min(l.eind(), terug + 120);
        for (int i = terug; i < grens; i++) {
            l.naar(i);
            if (i == terug || Tekens.woordbegin(l.tekst(), i)) {
                if (l.frase("aan") && Functies.ziet(l)) {
                    return Bewindspersonen.lees(l);
                }
                l.naar(i);
                if (l.frase("aande ") && Functies.ziet(l)) {
                    return Bewindspersonen.lees(l);
                }
                l.naar(i);
                if (l.ziet("over", "inzake", "betreffende", "(ingezonden") || l.ziet("antwoord van", "beantwoord")) {
                    break;
                }
            }
        }
        l.naar(terug);
        return new Bewindspersonen.Lijst(List.of(), false);
    }

    /** What stands where a subject must stand, when the word "over" was forgotten. */
    private static Optional<Onderwerp.Plaats> zonderOver(String tekst, int van, int tot) {
        int begin = Tekens.naBlanks(tekst, van, tot);
        int eind = Tekens.voorBlanks(tekst, begin, tot);
        boolean woorden = begin > van && eind - begin > 3 && Tekens.letter(tekst.charAt(begin));
        return woorden ? Optional.of(new Onderwerp.Plaats(begin, eind, Optional.empty())) : Optional.empty();
    }

    /** A closing "(ingezonden …" right after those who are asked: there is no subject. */
    private static Optional<Sein> volgend(List<Sein> seinen, int plek) {
        int i = Zoek.eersteVanaf(seinen, plek);
        if (i < seinen.size() && seinen.get(i).soort() == Sein.Soort.INGEZONDEN) {
            int tussen = seinen.get(i).begin();
            return tussen - plek < 200 ? Optional.of(seinen.get(i)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<Twijfel> twijfel(LopendeTekst tekst, Twijfel.Reden reden, int van, int tot) {
        return tekst.spans(van, tot).stream()
                .map(span -> new Twijfel(reden, span))
                .toList();
    }
}
