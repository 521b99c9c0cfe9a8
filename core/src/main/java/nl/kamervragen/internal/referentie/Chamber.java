package nl.kamervragen.internal.referentie;

import java.util.Optional;
import java.util.Set;
import nl.kamervragen.model.Kamer;

/** Reads which chamber a citation is of: {@code II}, {@code I}, {@code TK}, {@code EK}, {@code Tweede Kamer}. */
final class Chamber {

    /** The words that its names begin with; a numeral alone is any list's. */
    static final Set<String> NAMES = Set.of("tk", "ek", "tweede", "eerste");

    private Chamber() {}

    /** Reads a chamber where the scanner stands, or leaves it there. */
    static Optional<Kamer> read(Scanner in) {
        // The numeral is often typed, or extracted, as two small letters l.
        if (takeNumeral(in, "II") || takeNumeral(in, "ll")) {
            return Optional.of(Kamer.TWEEDE_KAMER);
        }
        if (takeNumeral(in, "I") || takeNumeral(in, "l")) {
            return Optional.of(Kamer.EERSTE_KAMER);
        }
        return readName(in);
    }

    /** Reads a chamber that no numeral stands for. */
    static Optional<Kamer> readName(Scanner in) {
        if (in.takeWord("tk") || takeName(in, "tweede")) {
            return Optional.of(Kamer.TWEEDE_KAMER);
        }
        return in.takeWord("ek") || takeName(in, "eerste") ? Optional.of(Kamer.EERSTE_KAMER) : Optional.empty();
    }

    private static boolean takeNumeral(Scanner in, String numeral) {
        int start = in.position();
        for (int i = 0; i < numeral.length(); i++) {
            if (!in.take(numeral.charAt(i))) {
                in.moveTo(start);
                return false;
            }
        }
        if (Chars.isLetter(in.peek())) {
            in.moveTo(start);
            return false;
        }
        return true;
    }

    static boolean takeName(Scanner in, String first) {
        int start = in.position();
        if (in.takeWord(first) && in.takeSpacedWord("kamer")) {
            if (in.takeSpacedWord("der")) {
                in.takeSpacedWord("staten");
                in.takeDash();
                in.takeSpacedWord("generaal");
            }
            return true;
        }
        in.moveTo(start);
        return false;
    }
}
