package nl.kamervragen.internal.referentie;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

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
    private static final Glance GLANCE;
    private static final int[] DIGITS = new int[MOST_DIGITS + 1];
    private static final int KNOWN_BY_LAST;

    static {
        int knownByLast = 0;
        Set<String> glances = new HashSet<>(Set.of("http ", "https ", "www "));
        for (int i = 0; i < Grammars.ALL.size(); i++) {
            Opening opening = Grammars.ALL.get(i).opening();
            int bit = 1 << i;
            opening.words().forEach(word -> addWord(word, bit, glances));
            opening.lastParts().forEach(part -> addLastPart(part, bit, glances));
            opening.digits().forEach(length -> DIGITS[length] |= bit);
            knownByLast |= opening.lastParts().isEmpty() ? 0 : bit;
        }
        GluedWords.all().forEach(word -> addWord(word, GLUED, glances));
        GLANCE = new Glance(glances);
        KNOWN_BY_LAST = knownByLast;
    }

    private Openings() {}

    /** A word is known by its first letters, or as a whole when it has fewer. */
    private static void addWord(String word, int bit, Set<String> glances) {
        int letters = 0;
        while (letters < Math.min(word.length(), Letters.MOST) && Letters.of(word.charAt(letters)) > 0) {
            letters++;
        }
        FIRST_LETTERS.add(Letters.first(word), bit);
        glances.add(" " + word.substring(0, letters).toLowerCase(Locale.ROOT) + (letters < Letters.MOST ? " " : ""));
    }

    private static void addLastPart(String part, int bit, Set<String> glances) {
        LAST_LETTERS.add(Letters.last(part), bit);
        glances.add(part.substring(Math.max(0, part.length() - Letters.MOST)) + " ");
    }

    /** The first place from the given one on that has to be looked at closely, as {@link Glance} says it. */
    static int pass(String text, int from) {
        return GLANCE.pass(text, from);
    }

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
