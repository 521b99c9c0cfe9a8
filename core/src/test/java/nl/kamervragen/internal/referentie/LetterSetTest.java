package nl.kamervragen.internal.referentie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A set may let a word pass that is none of it, but may never stop one that is. */
class LetterSetTest {
    private final LetterSet set = new LetterSet();

    @ParameterizedTest
    @ValueSource(strings = {"kamerstuk", "Kamerstukken", "KAMERSTUK", "kame"})
    void passesWhatBeginsLikeAWord(String text) {
        set.addBegin("kamerstuk");

        assertThat(set.begins(text, 0)).isOne();
        assertThat(set.begins("zie " + text, 4)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kam 1", "kan er", "amers", "1234"})
    void stopsWhatDoesNot(String text) {
        set.addBegin("kamerstuk");

        assertThat(set.begins(text, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"wet, 'wet ', wets", "wet, wet., wete", "ah, 'AH 2', ahaz", "ah, 'ah (', ahab", "k, 'k 12', ka 1"})
    void looksBehindAShortWord(String word, String passes, String stops) {
        set.addBegin(word);

        assertThat(set.begins(passes, 0)).isOne();
        assertThat(set.begins(stops, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"wet, grondwet, weten", "wet, de wet, 2 wel", "verordening, verordening, orden", "ep, step, stoel"})
    void passesWhatEndsLikeAWord(String part, String passes, String stops) {
        set.addEnd(part);

        assertThat(set.ends(passes, passes.length())).isOne();
        assertThat(set.ends(passes + " 3", passes.length())).isOne();
        assertThat(set.ends(stops, stops.length())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, 0, 4, true",
        "abc, 0, 3, false",
        "a bcd, 2, 5, false",
        "ab cdef, 0, 2, false",
        "ab cdef, 3, 7, true"
    })
    void looksAtFourCharactersWhereATextHasThem(String text, int begin, int end, boolean room) {
        assertThat(LetterSet.hasRoom(text, begin, end)).isEqualTo(room);
    }
}
