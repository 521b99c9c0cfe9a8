package nl.kamervragen.internal.referentie;

import java.util.Optional;
import nl.kamervragen.model.Vergaderjaar;

/** Reads parliamentary years: 2018–2019, 2018/19, 2018-2019, with or without the word before them. */
final class Years {

    private static final WordSet WORDS = WordSet.of("vergaderjaar", "vergaderjaren", "zittingsjaar", "zitting", "vj");
    private static final int FIRST = 1814;
    private static final int LAST = 2099;

    private Years() {}

    /**
     * Reads a parliamentary year, and the word vergaderjaar before it; leaves the position where it was if there is
     * none.
     */
    static Optional<Vergaderjaar> read(Scanner in) {
        int start = in.position();
        in.skipSpaces();
        takeWord(in);
        in.skipSpaces();
        Optional<Vergaderjaar> year = readNumbers(in);
        if (year.isEmpty()) {
            in.moveTo(start);
        }
        return year;
    }

    /** Takes the word vergaderjaar, also cut in two by a lost full stop ("verg. jaar"). */
    static boolean takeWord(Scanner in) {
        if (in.takeAnyWord(WORDS)) {
            in.take('.');
            in.takeSpaced(':');
            return true;
        }
        int start = in.position();
        if (in.takeWord("verg")) {
            in.take('.');
            if (in.takeSpacedWord("jaar") || in.takeSpacedWord("jr")) {
                in.take('.');
                return true;
            }
        }
        in.moveTo(start);
        return false;
    }

    private static Optional<Vergaderjaar> readNumbers(Scanner in) {
        if (in.digitsAhead(5) != 4) {
            return Optional.empty();
        }
        int first = in.number(4);
        if (first < FIRST || first > LAST || !(in.takeDash() || in.takeSpaced('/'))) {
            return Optional.empty();
        }
        int digits = in.digitsAhead(5);
        if ((digits != 2 && digits != 4) || in.number(4) < 0) {
            return Optional.empty();
        }
        // The second year follows from the first; misprints such as 2023–34 occur, and the first is the one that is
        // right.
        return Optional.of(new Vergaderjaar(first));
    }
}
