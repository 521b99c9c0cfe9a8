package nl.kamervragen.internal.referentie;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What references of one kind begin with, so that a grammar is asked only where it may read something.
 *
 * @param words the words that they begin with; capitals count as small letters
 * @param lastParts the last parts of words that they begin with, in lower case ({@code uitvoeringsverordening})
 * @param digits how many digits the numbers have that they begin with
 */
record Opening(Set<String> words, Set<String> lastParts, Set<Integer> digits) {

    private static final Opening NOTHING = new Opening(Set.of(), Set.of(), Set.of());

    Opening {
        words = Set.copyOf(words);
        lastParts = Set.copyOf(lastParts);
        digits = Set.copyOf(digits);
    }

    static Opening word(String... words) {
        return NOTHING.orWord(List.of(words));
    }

    static Opening word(Collection<String> words) {
        return NOTHING.orWord(words);
    }

    static Opening lastPart(Collection<String> parts) {
        return new Opening(Set.of(), Set.copyOf(parts), Set.of());
    }

    static Opening number(int digits) {
        return NOTHING.orNumber(digits);
    }

    Opening orWord(Collection<String> more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(more);
        return new Opening(all, lastParts, digits);
    }

    Opening orNumber(int length) {
        Set<Integer> all = new HashSet<>(digits);
        all.add(length);
        return new Opening(words, lastParts, all);
    }
}
