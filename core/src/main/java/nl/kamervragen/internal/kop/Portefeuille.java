package nl.kamervragen.internal.kop;

import java.util.Optional;
import nl.kamervragen.internal.text.Chars;

/**
 * The grammar of a portfolio that stands in running text: "Volksgezondheid, Welzijn en Sport" in "de Minister van
 * Volksgezondheid, Welzijn en Sport en de Minister van Financiën over …".
 *
 * <p>The table tells where it ends; of several names that begin alike the longest wins after which the sentence can go
 * on. A portfolio that the table doesn't hold runs up to the next word that can't belong to one.
 */
final class Portefeuille {
    /** A portfolio without an entry in the table has at most this many words. */
    private static final int MOST_WORDS = 14;

    private static final int LONGEST_NAME = 70;

    private Portefeuille() {}

    /**
     * A portfolio and whether the table knows it.
     *
     * @param name clean text
     * @param known whether it stands in the table
     */
    record Reading(String name, boolean known) {}

    /** Takes a portfolio of the table, only where the sentence can go on after it. */
    static Optional<Reading> known(KopScanner in) {
        int begin = in.blanks().position();
        for (Spellings.Match match : Spellings.PORTEFEUILLES.find(in.text(), begin, in.end())) {
            in.moveTo(match.end());
            addition(in);
            int end = in.position();
            in.oneOf(Functies.AD_INTERIM);
            if (canGoOn(in)) {
                return Optional.of(known(in.text().substring(begin, end), match));
            }
        }
        in.moveTo(begin);
        return Optional.empty();
    }

    /** What is spelt as the table spells it is clean. */
    private static Reading known(String raw, Spellings.Match match) {
        return new Reading(raw.equals(match.name()) ? raw : clean(raw), true);
    }

    /**
     * Takes "– Jeugd, Preventie en Sport" or "(Jeugd, Preventie en Sport)", the part of a ministry's work that a state
     * secretary has.
     */
    private static void addition(KopScanner in) {
        int here = in.position();
        if (in.sign('(')) {
            for (Spellings.Match match : Spellings.PORTEFEUILLES.find(in.text(), in.position(), in.end())) {
                in.moveTo(match.end());
                if (in.sign(')')) {
                    return;
                }
            }
            in.moveTo(here);
        }
        in.blanks();
        if (in.position() > here && Chars.isDash(in.peek())) {
            in.moveTo(in.position() + 1);
            for (Spellings.Match match :
                    Spellings.PORTEFEUILLES.find(in.text(), in.blanks().position(), in.end())) {
                in.moveTo(match.end());
                return;
            }
            if (Chars.isUpperCase(in.peek()) && unknown(in).isPresent()) {
                return;
            }
        }
        in.moveTo(here);
    }

    /** Takes a portfolio, known or not. */
    static Optional<Reading> read(KopScanner in) {
        Optional<Reading> known = known(in);
        return known.or(() -> knownBeforeSmallLetter(in)).or(() -> unknown(in));
    }

    /** "de Minister van Financiën het bericht": "over" was forgotten, and a portfolio goes on with a capital only. */
    private static Optional<Reading> knownBeforeSmallLetter(KopScanner in) {
        int begin = in.blanks().position();
        for (Spellings.Match match : Spellings.PORTEFEUILLES.find(in.text(), begin, in.end())) {
            in.moveTo(match.end());
            if (Chars.isBlank(in.peek()) && Chars.isLowerCase(in.blanks().peek()) && !in.sees("en")) {
                in.moveTo(match.end());
                return Optional.of(known(in.text().substring(begin, in.position()), match));
            }
        }
        in.moveTo(begin);
        return Optional.empty();
    }

    /** The clean text of a portfolio: the table's blanks, or single ones; "A – B" has each part mended. */
    static String clean(String raw) {
        String text = withoutAdInterim(CleanText.of(raw));
        String restored = Spellings.PORTEFEUILLES.restore(text);
        int dash = restored.indexOf(" – ");
        if (dash < 0) {
            return restored;
        }
        return Spellings.PORTEFEUILLES.restore(restored.substring(0, dash))
                + " – "
                + Spellings.PORTEFEUILLES.restore(restored.substring(dash + 3));
    }

    private static String withoutAdInterim(String text) {
        for (String addition : Functies.AD_INTERIM) {
            if (text.endsWith(' ' + addition)) {
                return text.substring(0, text.length() - addition.length() - 1);
            }
        }
        return text;
    }

    /** Whether the sentence can go on here if a portfolio ends here. */
    private static boolean canGoOn(KopScanner in) {
        int here = in.position();
        boolean can = followsPortefeuille(in);
        in.moveTo(here);
        return can;
    }

    private static boolean followsPortefeuille(KopScanner in) {
        if (beginsParagraph(in) || endsList(in)) {
            return true;
        }
        boolean comma = in.sign(',');
        if (comma && (in.blanks().atEnd() || beginsName(in) || isName(in) || in.peek(-1) == '\n' || endsList(in))) {
            return true;
        }
        boolean and = in.oneOf("en", "alsmede", "evenals", "als") || gluedEn(in);
        if (comma || and) {
            return in.sees("van", "voor", "mede", "bij", "tevens", "de", "het", "aan")
                    || Functies.sees(in)
                    || !Spellings.PORTEFEUILLES
                            .find(in.text(), in.blanks().position(), in.end())
                            .isEmpty();
        }
        return false;
    }

    /** "en" right before a small letter that the extraction glued to it: "ende Staatssecretaris". */
    private static boolean gluedEn(KopScanner in) {
        return in.sees("ende", "envan", "envoor") && in.phrase("en");
    }

    /** Words and signs that end every list of portfolios. "overde" too: the blank after "over" gets lost. */
    private static boolean endsList(KopScanner in) {
        int here = in.blanks().position();
        if (in.atEnd() || ".;:()[]–".indexOf(in.peek()) >= 0) {
            return true;
        }
        boolean seen = in.phrase("over")
                || in.oneOf(
                        "inzake", "betreffende", "betreft", "aangaande", "omtrent", "op", "naar", "met", "mede", "dat")
                || in.oneOf("bij", "namens", "worden", "wordt", "van", "voor", "tevens", "antwoord", "zie");
        in.moveTo(here);
        return seen;
    }

    /** A paragraph that begins with a capital goes on with nothing. */
    private static boolean beginsParagraph(KopScanner in) {
        int begin = Chars.blanksEnd(in.text(), in.position(), in.end());
        return begin < in.end()
                && Chars.isUpperCase(in.text().charAt(begin))
                && in.text().substring(in.position(), begin).indexOf('\n') >= 0;
    }

    /** "D.M. van Weel" or "mr. D.M. van Weel" after "De Minister van Justitie en Veiligheid," */
    private static boolean beginsName(KopScanner in) {
        return Names.isTitle(in.letters()) || (Chars.isUpperCase(in.peek()) && in.peek(1) == '.');
    }

    /** "Ans Jansma", up to the end of the paragraph. */
    private static boolean isName(KopScanner in) {
        String text = in.text();
        int end = Math.min(in.end(), in.position() + LONGEST_NAME);
        end = Chars.find(text, '\n', in.position(), end);
        boolean whole = end == in.end() || text.charAt(end) == '\n';
        return whole && Chars.isUpperCase(in.peek()) && Names.looksLikeName(text.substring(in.position(), end));
    }

    /** One that is written with a capital goes on with one behind a comma: "de Minister voor Bos, de antwoorden". */
    private static Optional<Reading> unknown(KopScanner in) {
        int begin = in.blanks().position();
        boolean capital = Chars.isUpperCase(in.peek());
        int end = begin;
        for (int words = 0; words < MOST_WORDS && !hasEnded(in); words++) {
            String word = in.letters();
            if (word.isEmpty()) {
                break;
            }
            in.blanks();
            boolean conjunction = word.equalsIgnoreCase("en");
            in.moveTo(in.position() + word.length());
            while (Chars.isDash(in.peek()) && Chars.isLetter(in.peek(1))) {
                in.moveTo(in.position() + 1);
                in.moveTo(in.position() + in.letters().length());
            }
            end = conjunction ? end : in.position();
            if (in.sign(',') && capital && Chars.isLowerCase(in.blanks().peek())) {
                break;
            }
        }
        in.moveTo(end);
        String name = clean(in.text().substring(begin, end));
        return name.isEmpty() ? Optional.empty() : Optional.of(new Reading(name, false));
    }

    /** Whether an unknown portfolio must have ended before this word. */
    private static boolean hasEnded(KopScanner in) {
        int here = in.position();
        boolean ended = endsList(in) || beginsName(in.blanks());
        if (!ended && in.oneOf("en", "alsmede", "evenals")) {
            ended = in.oneOf("van", "voor") || Functies.sees(in);
        } else if (!ended) {
            ended = Functies.sees(in);
        }
        in.moveTo(here);
        return ended;
    }
}
