package nl.kamervragen.internal.kop;

import java.util.Optional;
import nl.kamervragen.model.Vergaderjaar;

/** The grammar of a document's numbers: "2024Z 17972", "AH 604", "2017–2018". */
final class Kenmerken {
    private Kenmerken() {}

    /** Takes a number of questions, blanks left out of what it gives: "2024Z17972". */
    static Optional<String> zaaknummer(Lezer l) {
        int terug = l.plek();
        int jaar = l.blanks().plek();
        if (cijfers(l, 4) && (l.kijk() == 'Z' || l.kijk() == 'z')) {
            l.naar(l.plek() + 1);
            int nummer = l.blanks().plek();
            if (cijfers(l, 5) && !Tekens.cijfer(l.kijk())) {
                return Optional.of(
                        l.tekst().substring(jaar, jaar + 4) + "Z" + l.tekst().substring(nummer, nummer + 5));
            }
        }
        l.naar(terug);
        return Optional.empty();
    }

    /** The first number of questions in a stretch of text. */
    static Optional<String> zaaknummer(String tekst, int van, int tot) {
        Lezer l = new Lezer(tekst, van, tot);
        for (int i = van; i < tot; i++) {
            if (Tekens.cijfer(tekst.charAt(i)) && (i == van || !Character.isLetterOrDigit(tekst.charAt(i - 1)))) {
                l.naar(i);
                Optional<String> gevonden = zaaknummer(l);
                if (gevonden.isPresent()) {
                    return gevonden;
                }
            }
        }
        return Optional.empty();
    }

    /** The number of an Aanhangsel that a paragraph begins with: "AH 604". */
    static Optional<Integer> aanhangsel(Lezer l) {
        if (!l.frase("ah-tk") && !l.frase("ah-ek") && !l.frase("ah") && !l.woord("aanhangsel")) {
            return Optional.empty();
        }
        l.woord("nr");
        l.teken('.');
        int begin = l.blanks().plek();
        while (Tekens.cijfer(l.kijk())) {
            l.naar(l.plek() + 1);
        }
        int n = l.plek() - begin;
        boolean los = l.klaar() || Tekens.blank(l.kijk());
        return los && n >= 1 && n <= 5 ? positief(l.tekst().substring(begin, l.plek())) : Optional.empty();
    }

    private static Optional<Integer> positief(String cijfers) {
        int nummer = Integer.parseInt(cijfers);
        return nummer > 0 ? Optional.of(nummer) : Optional.empty();
    }

    /** Takes a parliamentary year: "2017-2018", "2017–2018", "2017/18". */
    static Optional<Vergaderjaar> vergaderjaar(Lezer l) {
        int terug = l.plek();
        int b = l.blanks().plek();
        if (cijfers(l, 4)) {
            int jaar = Integer.parseInt(l.tekst().substring(b, b + 4));
            l.blanks();
            if (Tekens.streepje(l.kijk()) || l.kijk() == '/') {
                l.naar(l.plek() + 1);
                int tweede = l.blanks().plek();
                boolean vol = cijfers(l, 4) && getal(l, tweede, 4) == jaar + 1;
                if (!vol) {
                    l.naar(tweede);
                }
                if (vol || (cijfers(l, 2) && getal(l, tweede, 2) == (jaar + 1) % 100)) {
                    return Optional.of(new Vergaderjaar(jaar));
                }
            }
        }
        l.naar(terug);
        return Optional.empty();
    }

    /** Takes up to four figures that stand right here, as the number of an Aanhangsel. */
    static Optional<Integer> nummer(Lezer l) {
        int begin = l.blanks().plek();
        while (l.plek() - begin < 4 && Tekens.cijfer(l.kijk())) {
            l.naar(l.plek() + 1);
        }
        return l.plek() == begin ? Optional.empty() : positief(l.tekst().substring(begin, l.plek()));
    }

    private static int getal(Lezer l, int van, int lengte) {
        return Integer.parseInt(l.tekst().substring(van, van + lengte));
    }

    private static boolean cijfers(Lezer l, int aantal) {
        for (int i = 0; i < aantal; i++) {
            if (!Tekens.cijfer(l.kijk(i))) {
                return false;
            }
        }
        l.naar(l.plek() + aantal);
        return true;
    }
}
