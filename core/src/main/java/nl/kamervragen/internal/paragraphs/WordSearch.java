package nl.kamervragen.internal.paragraphs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import nl.kamervragen.internal.text.Chars;

/**
 * Finds where some words may begin, without a look at most of the text between.
 *
 * <p>A window as long as the shortest of the words goes over the text. Its last two characters tell how far the next
 * word is at least: where no word has them side by side, by nearly the window's length (the method of Wu and Manber,
 * 1994).
 */
final class WordSearch {
    private static final int PAIRS = 4096;
    private static final int LONGEST_WINDOW = 16;

    private final int window;

    /** How long the words are. */
    private final BitSet lengths = new BitSet();

    /** How far the window may go on behind a pair of characters; 0 where a word may stand in it. */
    private final byte[] steps = new byte[PAIRS];

    /**
     * Prepares for words.
     *
     * @param words one at least, of two characters or more; capitals and small letters are one
     */
    WordSearch(Collection<String> words) {
        int shortest = LONGEST_WINDOW;
        for (String word : words) {
            shortest = Math.min(shortest, word.length());
            lengths.set(word.length());
        }
        window = shortest;
        Arrays.fill(steps, (byte) (window - 1));
        for (String word : words) {
            for (int last = 1; last < window; last++) {
                int pair = pair(word.charAt(last - 1), word.charAt(last));
                steps[pair] = (byte) Math.min(steps[pair], window - 1 - last);
            }
        }
    }

    private static int pair(char first, char second) {
        return (folded(first) * 31 + folded(second)) & (PAIRS - 1);
    }

    /** The same for a letter and its capital. */
    private static int folded(char c) {
        return (c < 0x80 ? c : Chars.toLowerCase(c)) | 0x20;
    }

    /** Whether one of the words has so many characters. */
    boolean hasLength(int length) {
        return lengths.get(length);
    }

    /**
     * Where the first word begins, from a place on, that may be one of those looked for; the end where none does.
     *
     * @param from where to begin; a word of which this is the midst counts as beginning here
     */
    int next(String text, int from, int end) {
        int last = from + window - 1;
        while (last < end) {
            int step = steps[pair(text.charAt(last - 1), text.charAt(last))];
            if (step > 0) {
                last += step;
                continue;
            }
            int begin = last - window + 1;
            if (Chars.isWordPart(text.charAt(begin)) && (begin == from || !Chars.isWordPart(text.charAt(begin - 1)))) {
                return begin;
            }
            last++;
        }
        return end;
    }
}
