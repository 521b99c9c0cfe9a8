package nl.kamervragen.internal.referentie;

/** Skips the pages that a citation names: {@code , blz. 3}, {@code , p. 15-16}. */
final class Pages {

    private static final int MOST_DIGITS = 6;

    private Pages() {}

    /** Moves over pages, or nowhere when there are none. */
    static void skip(Scanner in) {
        int start = in.position();
        in.takeSpaced(',');
        if (!in.takeAnySpacedWord(Words.PAGE)) {
            in.moveTo(start);
            return;
        }
        in.take('.');
        in.skipSpaces();
        if (NumberList.read(in, NumberList.numbers(MOST_DIGITS)).isEmpty()) {
            in.moveTo(start);
        }
    }
}
