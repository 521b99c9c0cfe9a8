package nl.kamervragen.internal.referentie;

import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words of which one may stand at a place, in lower case; mostly the first letter there says that none does.
 *
 * <p>The longest comes first: where capitals are misprinted, as in "HandELINGEN", a shorter one seems to end too.
 */
final class WordSet extends AbstractSet<String> {

    private final List<String> words;
    /** A bit for each first letter, which other characters may share. */
    private final long first;

    private WordSet(List<String> words) {
        this.words = words;
        long letters = 0;
        for (String word : words) {
            letters |= 1L << word.charAt(0);
        }
        this.first = letters;
    }

    static WordSet of(String... words) {
        return new WordSet(Stream.of(words)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** Whether a word may begin with a character, in any case. */
    boolean mayBegin(char c) {
        return (first >>> Chars.toLowerCase(c) & 1) != 0;
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
