package nl.kamervragen.internal.referentie;

/**
 * A few letters of a word as one number, so that a word is looked up without a text being made of it.
 *
 * <p>Up to six letters go into a number, without regard to case.
 */
final class Letters {

    /** How many letters a number holds. */
    static final int MOST = 6;

    /** How many values a letter has, that of no letter included. */
    static final int KINDS = 28;

    private static final int BITS = 5;
    private static final int OTHER = 27;
    private static final byte[] LATIN = new byte[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            char lower = Chars.toLowerCase(c);
            LATIN[c] = (byte) (Chars.isLower(lower) ? lower - 'a' + 1 : Chars.isLetter(c) ? OTHER : 0);
        }
    }

    private Letters() {}

    /** The place of a letter in the alphabet, in any case, one more for any other letter, and 0 for what is none. */
    static int of(char c) {
        return c < LATIN.length ? LATIN[c] : Chars.isLetter(c) ? OTHER : 0;
    }

    /** The place in the alphabet of a letter from a to z, in any case, and 0 for any other character. */
    static int ofAscii(char c) {
        return c < 128 ? LATIN[c] : 0;
    }

    /** The number with one letter more behind the others; the first one falls off when there are too many. */
    static int append(int letters, int letter) {
        return last((letters << BITS) | letter, MOST);
    }

    /** The last few of the letters. */
    static int last(int letters, int count) {
        return letters & ((1 << (count * BITS)) - 1);
    }

    /** The letters that a word begins with. */
    static int first(String word) {
        int letters = 0;
        for (int i = 0; i < Math.min(word.length(), MOST) && of(word.charAt(i)) > 0; i++) {
            letters = append(letters, of(word.charAt(i)));
        }
        return letters;
    }

    /** The letters that a word ends in. */
    static int last(String word) {
        int letters = 0;
        for (int i = Math.max(0, word.length() - MOST); i < word.length(); i++) {
            letters = append(letters, of(word.charAt(i)));
        }
        return letters;
    }
}
