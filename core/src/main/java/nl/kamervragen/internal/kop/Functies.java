package nl.kamervragen.internal.kop;

import java.util.Locale;
import java.util.Optional;
import nl.kamervragen.model.Functie;

/**
 * The grammar of functions: "Minister", "Ministers", "staatssecretaris", "Minister-President", misprints by one letter
 * too.
 */
final class Functies {
    private Functies() {}

    /** Takes a function, "demissionair" before it too. */
    static Optional<Functie> lees(Lezer l) {
        int terug = l.plek();
        if (!l.een("demissionaire", "demissionair", "toenmalige", "toenmalig", "vice", "waarnemend")) {
            l.blanks();
        }
        l.blanks();
        if (Tekens.streepje(l.kijk())) {
            l.naar(l.plek() + 1);
        }
        Optional<Functie> functie = kern(l);
        if (functie.isEmpty()) {
            l.naar(terug);
        }
        return functie;
    }

    /** Whether a function stands here, an article before it or not; the position stays. */
    static boolean ziet(Lezer l) {
        int hier = l.plek();
        if (!l.een("de", "het")) {
            l.blanks();
        }
        boolean gezien = lees(l).isPresent();
        l.naar(hier);
        return gezien;
    }

    private static Optional<Functie> kern(Lezer l) {
        int begin = l.blanks().plek();
        String woord = l.letters();
        if (stam(l, woord, "minister", "s")) {
            if (president(l)) {
                return Optional.of(Functie.MINISTER_PRESIDENT);
            }
            return Optional.of(Functie.MINISTER);
        }
        l.naar(begin);
        if (stam(l, woord, "staatssecretaris", "sen")) {
            return Optional.of(Functie.STAATSSECRETARIS);
        }
        l.naar(begin);
        if (Gelijkenis.hooguitEenLetter(woord, "ministerpresident")) {
            l.naar(begin + woord.length());
            return Optional.of(Functie.MINISTER_PRESIDENT);
        }
        return Optional.empty();
    }

    /** Takes the word in singular or plural, also where "van" or "voor" is glued to it. */
    private static boolean stam(Lezer l, String woord, String enkelvoud, String meervoud) {
        int begin = l.blanks().plek();
        String klein = woord.toLowerCase(Locale.ROOT);
        for (String vorm : new String[] {enkelvoud + meervoud, enkelvoud}) {
            if (klein.startsWith(vorm)) {
                String rest = klein.substring(vorm.length());
                boolean los = rest.isEmpty() || Character.isUpperCase(woord.charAt(vorm.length()));
                if (los || rest.startsWith("van") || rest.startsWith("voor")) {
                    l.naar(begin + vorm.length());
                    return true;
                }
            }
        }
        if (Gelijkenis.hooguitEenLetter(klein, enkelvoud) || Gelijkenis.hooguitEenLetter(klein, enkelvoud + meervoud)) {
            l.naar(begin + woord.length());
            return true;
        }
        return false;
    }

    private static boolean president(Lezer l) {
        int terug = l.plek();
        l.blanks();
        if (Tekens.streepje(l.kijk())) {
            l.naar(l.plek() + 1);
        }
        l.blanks();
        String woord = l.letters();
        if (Gelijkenis.hooguitEenLetter(woord, "president")) {
            l.naar(l.plek() + woord.length());
            return true;
        }
        l.naar(terug);
        return false;
    }
}
