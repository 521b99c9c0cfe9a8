package nl.kamervragen.internal.kop;

import java.util.Optional;

/**
 * The grammar of a portfolio that stands in running text: "Volksgezondheid, Welzijn en Sport" in "de Minister van
 * Volksgezondheid, Welzijn en Sport en de Minister van Financiën over …".
 *
 * <p>The table tells where it ends; of several names that begin alike the longest wins after which the sentence can go
 * on. A portfolio that the table doesn't hold runs up to the next word that can't belong to one.
 */
final class Portefeuille {
    /** A portfolio without an entry in the table has at most this many words. */
    private static final int MEESTE_WOORDEN = 14;

    private Portefeuille() {}

    /**
     * A portfolio and whether the table knows it.
     *
     * @param naam clean text
     * @param bekend whether it stands in the table
     */
    record Gelezen(String naam, boolean bekend) {}

    /** Takes a portfolio of the table, only where the sentence can go on after it. */
    static Optional<Gelezen> bekend(Lezer l) {
        int begin = l.blanks().plek();
        for (Schrijfwijzen.Vondst vondst : Schrijfwijzen.PORTEFEUILLES.vind(l.tekst(), begin, l.eind())) {
            l.naar(vondst.eind());
            toevoeging(l);
            if (kanVerder(l)) {
                return Optional.of(new Gelezen(schoon(l.tekst().substring(begin, l.plek())), true));
            }
        }
        l.naar(begin);
        return Optional.empty();
    }

    /** Takes "– Jeugd, Preventie en Sport", the part of a ministry's work that a state secretary has. */
    private static void toevoeging(Lezer l) {
        int hier = l.plek();
        l.blanks();
        if (l.plek() > hier && Tekens.streepje(l.kijk())) {
            l.naar(l.plek() + 1);
            for (Schrijfwijzen.Vondst vondst :
                    Schrijfwijzen.PORTEFEUILLES.vind(l.tekst(), l.blanks().plek(), l.eind())) {
                l.naar(vondst.eind());
                return;
            }
            if (Character.isUpperCase(l.kijk()) && onbekend(l).isPresent()) {
                return;
            }
        }
        l.naar(hier);
    }

    /** Takes a portfolio, known or not. */
    static Optional<Gelezen> lees(Lezer l) {
        Optional<Gelezen> bekend = bekend(l);
        return bekend.or(() -> bekendVoorKleineLetter(l)).or(() -> onbekend(l));
    }

    /** "de Minister van Financiën het bericht": "over" was forgotten, and a portfolio goes on with a capital only. */
    private static Optional<Gelezen> bekendVoorKleineLetter(Lezer l) {
        int begin = l.blanks().plek();
        for (Schrijfwijzen.Vondst vondst : Schrijfwijzen.PORTEFEUILLES.vind(l.tekst(), begin, l.eind())) {
            l.naar(vondst.eind());
            if (Tekens.blank(l.kijk()) && Character.isLowerCase(l.blanks().kijk()) && !l.ziet("en")) {
                l.naar(vondst.eind());
                return Optional.of(new Gelezen(schoon(l.tekst().substring(begin, l.plek())), true));
            }
        }
        l.naar(begin);
        return Optional.empty();
    }

    /** The clean text of a portfolio: the table's blanks, or single ones; "A – B" has each part mended. */
    static String schoon(String ruw) {
        String tekst = Tekens.schoon(ruw);
        String hersteld = Schrijfwijzen.PORTEFEUILLES.herstel(tekst);
        int streep = hersteld.indexOf(" – ");
        if (streep < 0) {
            return hersteld;
        }
        return Schrijfwijzen.PORTEFEUILLES.herstel(hersteld.substring(0, streep))
                + " – "
                + Schrijfwijzen.PORTEFEUILLES.herstel(hersteld.substring(streep + 3));
    }

    /** Whether the sentence can go on here if a portfolio ends here. */
    private static boolean kanVerder(Lezer l) {
        int hier = l.plek();
        boolean kan = volgtOpPortefeuille(l);
        l.naar(hier);
        return kan;
    }

    private static boolean volgtOpPortefeuille(Lezer l) {
        if (einde(l)) {
            return true;
        }
        boolean komma = l.teken(',');
        if (komma && (l.blanks().klaar() || initialen(l) || l.kijk(-1) == '\n' || einde(l))) {
            return true;
        }
        boolean en = l.een("en", "alsmede", "evenals", "als") || gelijmdEn(l);
        if (komma || en) {
            return l.ziet("van", "voor", "mede", "bij", "tevens", "de", "het", "aan")
                    || Functies.ziet(l)
                    || !Schrijfwijzen.PORTEFEUILLES
                            .vind(l.tekst(), l.blanks().plek(), l.eind())
                            .isEmpty();
        }
        return false;
    }

    /** "en" right before a small letter that the extraction glued to it: "ende Staatssecretaris". */
    private static boolean gelijmdEn(Lezer l) {
        return l.ziet("ende", "envan", "envoor") && l.frase("en");
    }

    /** Words and signs that end every list of portfolios. "overde" too: the blank after "over" gets lost. */
    private static boolean einde(Lezer l) {
        int hier = l.blanks().plek();
        if (l.klaar() || ".;:()[]–".indexOf(l.kijk()) >= 0) {
            return true;
        }
        boolean gezien = l.frase("over")
                || l.een("inzake", "betreffende", "betreft", "aangaande", "omtrent", "op", "naar", "met", "mede")
                || l.een("bij", "namens", "worden", "wordt", "van", "voor", "tevens", "antwoord", "zie");
        l.naar(hier);
        return gezien;
    }

    /** "D.M. van Weel" after "De Minister van Justitie en Veiligheid," */
    private static boolean initialen(Lezer l) {
        return Character.isUpperCase(l.kijk()) && l.kijk(1) == '.';
    }

    private static Optional<Gelezen> onbekend(Lezer l) {
        int begin = l.blanks().plek();
        int eind = begin;
        for (int woorden = 0; woorden < MEESTE_WOORDEN && !slot(l); woorden++) {
            String woord = l.letters();
            if (woord.isEmpty()) {
                break;
            }
            l.blanks();
            boolean voegwoord = woord.equalsIgnoreCase("en");
            l.naar(l.plek() + woord.length());
            while (Tekens.streepje(l.kijk()) && Tekens.letter(l.kijk(1))) {
                l.naar(l.plek() + 1);
                l.naar(l.plek() + l.letters().length());
            }
            eind = voegwoord ? eind : l.plek();
            l.teken(',');
        }
        l.naar(eind);
        String naam = schoon(l.tekst().substring(begin, eind));
        return naam.isEmpty() ? Optional.empty() : Optional.of(new Gelezen(naam, false));
    }

    /** Whether an unknown portfolio must have ended before this word. */
    private static boolean slot(Lezer l) {
        int hier = l.plek();
        boolean slot = einde(l) || initialen(l.blanks());
        if (!slot && l.een("en", "alsmede", "evenals")) {
            slot = l.een("van", "voor") || Functies.ziet(l);
        } else if (!slot) {
            slot = Functies.ziet(l);
        }
        l.naar(hier);
        return slot;
    }
}
