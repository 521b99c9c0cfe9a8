package nl.kamervragen.internal.referentie;

/** What is known of the words that begin, or end, in certain letters: a set of bits for each. */
final class LetterTable {

    /** A few hundred words go into a table: it stays so empty that most look-ups end at the first place. */
    private static final int PLACES = 2048;

    private static final int SPREAD = 0x9E3779B1;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);

    private final int[] letters = new int[PLACES];
    private final int[] bits = new int[PLACES];

    /** Adds bits to those of a few letters, which {@link Letters} made a number of. */
    void add(int key, int more) {
        int place = place(key);
        letters[place] = key;
        bits[place] |= more;
    }

    /** The bits of a few letters; 0 when nothing is known of them. */
    int get(int key) {
        return bits[place(key)];
    }

    /** Where the letters stand, or would stand. */
    private int place(int key) {
        int place = (key * SPREAD) >>> SHIFT;
        while (letters[place] != key && letters[place] != 0) {
            place = (place + 1) & (PLACES - 1);
        }
        return place;
    }
}
