package nl.kamervragen.internal.kop;

import java.util.Locale;
import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Functie;

/**
 * The grammar of functions: "Minister", "Ministers", "staatssecretaris", "Minister-President", misprints by one letter
 * too.
 */
final class Functies {
    private Functies() {}

    /** Takes a function, "demissionair" before it too. */
    static Optional<Functie> read(KopScanner in) {
        int back = in.position();
        if (!in.oneOf("demissionaire", "demissionair", "toenmalige", "toenmalig", "vice", "waarnemend")) {
            in.blanks();
        }
        in.blanks();
        if (Chars.isDash(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        Optional<Functie> functie = core(in);
        if (functie.isEmpty()) {
            in.moveTo(back);
        }
        return functie;
    }

    /** Whether a function stands here, an article before it or not; the position stays. */
    static boolean sees(KopScanner in) {
        int here = in.position();
        if (!in.oneOf("de", "het")) {
            in.blanks();
        }
        boolean seen = read(in).isPresent();
        in.moveTo(here);
        return seen;
    }

    private static Optional<Functie> core(KopScanner in) {
        int begin = in.blanks().position();
        String word = in.letters();
        if (stem(in, word, "minister", "s")) {
            if (president(in)) {
                return Optional.of(Functie.MINISTER_PRESIDENT);
            }
            return Optional.of(Functie.MINISTER);
        }
        in.moveTo(begin);
        if (stem(in, word, "staatssecretaris", "sen")) {
            return Optional.of(Functie.STAATSSECRETARIS);
        }
        in.moveTo(begin);
        if (Misprint.byOneLetterAtMost(word, "ministerpresident")) {
            in.moveTo(begin + word.length());
            return Optional.of(Functie.MINISTER_PRESIDENT);
        }
        return Optional.empty();
    }

    /** Takes the word in singular or plural, also where "van" or "voor" is glued to it. */
    private static boolean stem(KopScanner in, String word, String singular, String plural) {
        int begin = in.blanks().position();
        String lower = word.toLowerCase(Locale.ROOT);
        for (String form : new String[] {singular + plural, singular}) {
            if (lower.startsWith(form)) {
                String rest = lower.substring(form.length());
                boolean alone = rest.isEmpty() || Character.isUpperCase(word.charAt(form.length()));
                if (alone || rest.startsWith("van") || rest.startsWith("voor")) {
                    in.moveTo(begin + form.length());
                    return true;
                }
            }
        }
        if (in.oneOf(singular + plural, singular)) {
            return true;
        }
        if (Misprint.byOneLetterAtMost(lower, singular) || Misprint.byOneLetterAtMost(lower, singular + plural)) {
            in.moveTo(begin + word.length());
            return true;
        }
        return false;
    }

    private static boolean president(KopScanner in) {
        int back = in.position();
        in.blanks();
        if (Chars.isDash(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        in.blanks();
        String word = in.letters();
        if (Misprint.byOneLetterAtMost(word, "president")) {
            in.moveTo(in.position() + word.length());
            return true;
        }
        in.moveTo(back);
        return false;
    }
}
