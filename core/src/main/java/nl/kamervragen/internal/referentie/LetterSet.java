package nl.kamervragen.internal.referentie;

/**
 * The first, or last, four letters of some words, so that nearly all other words are ruled out at a glance.
 *
 * <p>Four characters are looked at, however short the word: what stands beside it counts as no letter. Now and then a
 * word passes that is none of the set.
 */
final class LetterSet {

    private static final int COUNT = 4;
    private static final int PLACE_BITS = 16;
    private static final int SPREAD = 0x9E3779B1;

    private final long[] places = new long[(1 << PLACE_BITS) / Long.SIZE];

    /** Adds a word by its begin. */
    void addBegin(String word) {
        int letters = 0;
        int count = 0;
        while (count < Math.min(COUNT, word.length()) && Letters.of(word.charAt(count)) > 0) {
            letters = Letters.append(letters, Letters.of(word.charAt(count++)));
        }
        if (count < COUNT) {
            letters = Letters.append(letters, 0);
            count++;
        }
        addAnyBehind(letters, COUNT - count);
    }

    private void addAnyBehind(int letters, int missing) {
        if (missing == 0) {
            add(letters);
            return;
        }
        for (int any = 0; any < Letters.KINDS; any++) {
            addAnyBehind(Letters.append(letters, any), missing - 1);
        }
    }

    /** Adds a part of words by its end. */
    void addEnd(String part) {
        int known = Letters.last(Letters.last(part), COUNT);
        if (part.length() >= COUNT) {
            add(known);
            return;
        }
        for (int before = 0; before < Letters.combinations(COUNT - part.length()); before++) {
            add(before * Letters.combinations(part.length()) + known);
        }
    }

    private void add(int letters) {
        int place = place(letters);
        places[place / Long.SIZE] |= 1L << place;
    }

    /** 1 when one of the words may begin at a place that has four characters behind it, otherwise 0. */
    long begins(String text, int begin) {
        return bit(at(text, begin));
    }

    /** 1 when one of the words may end at a place that has four characters before it, otherwise 0. */
    long ends(String text, int end) {
        return bit(at(text, end - COUNT));
    }

    private static int at(String text, int begin) {
        int letters = 0;
        for (int i = 0; i < COUNT; i++) {
            letters = Letters.append(letters, Letters.ofAscii(text.charAt(begin + i)));
        }
        return letters;
    }

    private long bit(int letters) {
        int place = place(letters);
        return (places[place / Long.SIZE] >>> place) & 1;
    }

    private static int place(int letters) {
        return (letters * SPREAD) >>> (Integer.SIZE - PLACE_BITS);
    }

    /** Whether a text has as many characters around a word as are looked at. */
    static boolean hasRoom(String text, int begin, int end) {
        return end >= COUNT && begin + COUNT <= text.length();
    }
}
