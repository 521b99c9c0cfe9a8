package nl.kamervragen.internal.referentie;

/**
 * Which grammars come into question at a word or a number: a bit for each, as they stand in {@link Grammars#ALL}.
 *
 * <p>Few words of a text begin like a reference, and a look-up by their first letters tells which.
 */
final class Openings {

    /** A link may begin here. */
    static final int LINK = 1 << 30;

    /** A small word may be glued to one that begins a reference. */
    static final int GLUED = 1 << 29;

    /** Anything may begin here. */
    static final int ANY = LINK | GLUED | ((1 << Grammars.ALL.size()) - 1);

    /** No word that is known by its last part is shorter. */
    static final int SHORTEST_LAST_PART = Grammars.ALL.stream()
            .flatMap(grammar -> grammar.opening().lastParts().stream())
            .mapToInt(String::length)
            .min()
            .orElse(Integer.MAX_VALUE);

    private static final int MOST_DIGITS = 6;
    private static final LetterTable FIRST_LETTERS = new LetterTable();
    private static final LetterTable LAST_LETTERS = new LetterTable();
    private static final int[] DIGITS = new int[MOST_DIGITS + 1];
    private static final int KNOWN_BY_LAST;

    static {
        int knownByLast = 0;
        for (int i = 0; i < Grammars.ALL.size(); i++) {
            Opening opening = Grammars.ALL.get(i).opening();
            int bit = 1 << i;
            opening.words().forEach(word -> FIRST_LETTERS.add(Letters.first(word), bit));
            opening.lastParts().forEach(part -> LAST_LETTERS.add(Letters.last(part), bit));
            opening.digits().forEach(length -> DIGITS[length] |= bit);
            knownByLast |= opening.lastParts().isEmpty() ? 0 : bit;
        }
        GluedWords.all().forEach(word -> FIRST_LETTERS.add(Letters.first(word), GLUED));
        KNOWN_BY_LAST = knownByLast;
    }

    private Openings() {}

    /** What a word may begin, by its first letters. */
    static int byFirst(int letters) {
        return FIRST_LETTERS.get(letters);
    }

    /** What a word may begin, by its last letters. */
    static int byLast(int letters) {
        return LAST_LETTERS.get(letters);
    }

    /** What a word may begin of which the end is not known. */
    static int byAnyLast() {
        return KNOWN_BY_LAST;
    }

    /** What a number may begin, by how many digits it has. */
    static int byDigits(int count) {
        return count > MOST_DIGITS ? 0 : DIGITS[count];
    }
}
