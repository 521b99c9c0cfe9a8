package nl.kamervragen.internal.referentie;

import java.util.Optional;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;

/** Reads the words between the name of a series and the number in it: chamber, year, and what joins them. */
final class Citation {

    private static final WordSet JOINING = WordSet.of(
            "van",
            "de",
            "der",
            "het",
            "bij",
            "uit",
            "met",
            "kenmerk",
            "dossier",
            "dossiernummer",
            "dossiernr",
            "voor",
            "kamer",
            "handelingen",
            "hand");
    private static final int MOST_PARTS = 16;

    private Optional<Kamer> chamber = Optional.empty();
    private Optional<Vergaderjaar> year = Optional.empty();
    private Words.NumberSign sign = Words.NumberSign.NONE;

    private Citation() {}

    /** Reads as many of these parts as there are, and stops at the first thing that is none of them. */
    static Citation read(Scanner in) {
        Citation citation = new Citation();
        for (int i = 0; i < MOST_PARTS && citation.readPart(in); i++) {
            in.skipSpaces();
        }
        return citation;
    }

    private boolean readPart(Scanner in) {
        in.skipSpaces();
        if (in.take(',') || in.take(':') || in.take('(') || in.take(')') || in.take('.')) {
            return true;
        }
        return readChamber(in) || readYear(in) || readSign(in) || in.takeAnyWord(JOINING) || takeLoneDash(in);
    }

    private boolean readChamber(Scanner in) {
        Optional<Kamer> read = Chamber.read(in);
        chamber = read.isPresent() ? read : chamber;
        return read.isPresent();
    }

    private boolean readYear(Scanner in) {
        Optional<Vergaderjaar> read = Years.read(in);
        year = read.isPresent() ? read : year;
        return read.isPresent() || Years.takeWord(in);
    }

    private boolean readSign(Scanner in) {
        Words.NumberSign read = Words.takeNumberSign(in);
        sign = read == Words.NumberSign.NONE ? sign : read;
        return read != Words.NumberSign.NONE;
    }

    /** "Aanhangsel-Handelingen" */
    private static boolean takeLoneDash(Scanner in) {
        return in.takeDash();
    }

    Optional<Kamer> chamber() {
        return chamber;
    }

    Optional<Vergaderjaar> year() {
        return year;
    }

    boolean hasSign() {
        return sign != Words.NumberSign.NONE;
    }
}
