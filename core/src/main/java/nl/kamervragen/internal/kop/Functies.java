package nl.kamervragen.internal.kop;

import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Functie;

/**
 * The grammar of functions: "Minister", "Ministers", "staatssecretaris", "Minister-President", misprints by one letter
 * too.
 */
final class Functies {
    /** "Minister" with a letter missing. */
    private static final int SHORTEST = 7;

    private Functies() {}

    /** What says of a minister that another will follow, and is no part of the portfolio. */
    static final String[] AD_INTERIM = {"a.i.", "ad interim"};

    /** Takes a function, "demissionair" before it too. */
    static Optional<Functie> read(KopScanner in) {
        int back = in.position();
        if (!in.oneOf(
                "demissionaire", "demissionair", "toenmalige", "toenmalig", "vice", "waarnemend", "waarnemende")) {
            in.blanks();
        }
        in.blanks();
        if (Chars.isDash(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        Optional<Functie> functie = core(in);
        if (functie.isEmpty()) {
            in.moveTo(back);
        } else {
            in.oneOf(AD_INTERIM);
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
        if (word.length() < SHORTEST && !Chars.isDash(in.peek(word.length()))) {
            return Optional.empty();
        }
        if (stem(in, word, "minister", "ministers")) {
            if (president(in)) {
                return Optional.of(Functie.MINISTER_PRESIDENT);
            }
            return Optional.of(Functie.MINISTER);
        }
        in.moveTo(begin);
        if (stem(in, word, "staatssecretaris", "staatssecretarissen")) {
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
        if (begins(in, word, plural) || begins(in, word, singular) || in.oneOf(plural, singular)) {
            return true;
        }
        boolean misprint = Misprint.byOneLetterAtMost(word, singular) || Misprint.byOneLetterAtMost(word, plural);
        if (misprint) {
            in.moveTo(begin + word.length());
        }
        return misprint;
    }

    private static boolean begins(KopScanner in, String word, String form) {
        int length = form.length();
        boolean begins = word.regionMatches(true, 0, form, 0, length)
                && (word.length() == length
                        || Chars.isUpperCase(word.charAt(length))
                        || word.regionMatches(true, length, "van", 0, 3)
                        || word.regionMatches(true, length, "voor", 0, 4));
        if (begins) {
            in.moveTo(in.position() + length);
        }
        return begins;
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
