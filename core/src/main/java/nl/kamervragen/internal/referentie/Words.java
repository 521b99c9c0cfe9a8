package nl.kamervragen.internal.referentie;

import java.util.Set;
import nl.kamervragen.internal.text.WordList;

/** Words that tell what a number is, or that it belongs to something else. */
final class Words {

    static final Set<String> NUMBER = Set.of("nr", "nrs", "nummer", "nummers", "no");
    static final WordSet PAGE =
            WordSet.of("blz", "bladzijde", "bladzijden", "p", "pp", "pag", "pagina", "paginas", "par");
    static final WordSet AND = WordSet.of("en", "alsmede", "alsook", "respectievelijk", "resp", "of");
    static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
            "jan",
            "feb",
            "mrt",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "nov",
            "dec");

    /** What is counted: a number before it counts it and names nothing. */
    private static final Set<String> COUNTED = WordList.set(Words.class, "getelde-woorden.txt");

    private Words() {}

    /** True when the word behind a number says that the number counts something, or is the day of a date. */
    static boolean isCounted(Scanner in) {
        char next = in.peekAfterSpaces();
        if (next == '%' || next == '\u20ac' || next == '\u2030') {
            return true;
        }
        String word = in.nextWord();
        return COUNTED.contains(word) || MONTHS.contains(word);
    }

    /** Takes "nr.", "nrs.", "nummer" and the like, with white space around; says which was taken, or nothing. */
    static NumberSign takeNumberSign(Scanner in) {
        int start = in.position();
        in.skipSpaces();
        String word = Chars.lower(in.word());
        if (!NUMBER.contains(word)) {
            in.moveTo(start);
            return NumberSign.NONE;
        }
        in.take('.');
        in.takeSpaced(':');
        in.skipSpaces();
        return word.endsWith("s") ? NumberSign.PLURAL : NumberSign.SINGULAR;
    }

    /** What stood before a number. */
    enum NumberSign {
        NONE,
        SINGULAR,
        PLURAL
    }
}
