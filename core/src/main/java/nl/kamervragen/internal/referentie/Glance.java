package nl.kamervragen.internal.referentie;

import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Passes over the characters of a text among which none of some words stands, without a look at what is a word.
 *
 * <p>The words are spread over a few groups. For each character there is a bit for each place in each group: set when
 * none of the group's words has the character there. Going on by one character moves what was learnt so far one place
 * further and adds the character's bits; only where one of the last place's bits is still clear may a word of that
 * group stand ("shift-or"). Now and then it is another word, since a group does not know which of its letters go
 * together.
 */
final class Glance {

    private static final int PLACES = 7;
    private static final int WORD_GROUPS = 7;
    private static final int STOPS = WORD_GROUPS;
    private static final int GLUED = WORD_GROUPS + 1;
    private static final int GROUPS = WORD_GROUPS + 2;
    private static final long AT_LAST = ((1L << GROUPS) - 1) << ((PLACES - 1) * GROUPS);

    private final long[] misfits = new long[128];
    private final long atBegin;

    /**
     * Prepares for words.
     *
     * @param words what to look for, seven characters at most: small letters, and blanks where no letter stands
     */
    Glance(Collection<String> words) {
        Group[] groups = new Group[WORD_GROUPS];
        Arrays.setAll(groups, i -> new Group());
        // Those that begin alike come behind each other, and so into the same group.
        for (String word : new TreeSet<>(words)) {
            closest(groups, word).add(word);
        }
        for (char c = 0; c < misfits.length; c++) {
            misfits[c] = misfits(groups, c);
        }
        long state = ~0L;
        for (int i = 0; i < PLACES; i++) {
            state = (state << GROUPS) | misfits[' '];
        }
        atBegin = state;
    }

    private static Group closest(Group[] groups, String word) {
        Group closest = groups[0];
        for (Group group : groups) {
            if (group.growth(word) < closest.growth(word)) {
                closest = group;
            }
        }
        return closest;
    }

    private static long misfits(Group[] groups, char c) {
        long misfits = 0;
        for (int place = 0; place < PLACES; place++) {
            for (int i = 0; i < WORD_GROUPS; i++) {
                misfits |= groups[i].has(place, c) ? 0 : bit(i, place);
            }
        }
        misfits |= Chars.isDigit(c) || c == '-' || c == '/' ? 0 : bit(STOPS, PLACES - 1);
        misfits |= Chars.isLower(c) ? 0 : bit(GLUED, PLACES - 2);
        misfits |= Chars.isUpper(c) ? 0 : bit(GLUED, PLACES - 1);
        return misfits;
    }

    private static long bit(int group, int place) {
        return 1L << (place * GROUPS + group);
    }

    /**
     * The first place from the given one on where one of the words may end: at its last letter, or at what stands
     * behind it. Also where a character is no ASCII, a digit, a hyphen, a slash, or a capital behind a small letter,
     * which have to be looked at anyway. The text's end when there is none.
     */
    int pass(String text, int from) {
        long state = atBegin;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= misfits.length) {
                return at;
            }
            state = (state << GROUPS) | misfits[c];
            if ((state & AT_LAST) != AT_LAST) {
                return at;
            }
        }
        return text.length();
    }

    /** Words that are looked for together: which letters may stand at which place. */
    private static final class Group {
        private static final int ANY = (1 << Letters.KINDS) - 1;

        private final int[] letters = new int[PLACES];

        /** How many texts more fit the group when a word is added. */
        long growth(String word) {
            long now = 1;
            long then = 1;
            for (int place = 0; place < PLACES; place++) {
                now *= Integer.bitCount(letters[place]);
                then *= Integer.bitCount(letters[place] | at(word, place));
            }
            return then - now;
        }

        void add(String word) {
            for (int place = 0; place < PLACES; place++) {
                letters[place] |= at(word, place);
            }
        }

        /** Words end at the last place. */
        private static int at(String word, int place) {
            int index = place - PLACES + word.length();
            return index < 0 ? ANY : 1 << Letters.ofAscii(word.charAt(index));
        }

        boolean has(int place, char c) {
            return (letters[place] >> Letters.ofAscii(c) & 1) != 0;
        }
    }
}
