package nl.kamervragen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CharsTest {
    @Test
    void saysOfEveryCharacterWhatJavaSays() {
        assertThat(where(Chars::isBaseLetter)).isEqualTo(where(Character::isLetter));
        assertThat(where(Chars::isLetterOrDigit)).isEqualTo(where(Character::isLetterOrDigit));
        assertThat(where(Chars::isUpperCase)).isEqualTo(where(Character::isUpperCase));
        assertThat(where(Chars::isLowerCase)).isEqualTo(where(Character::isLowerCase));
    }

    @Test
    void makesCapitalsOfTheLatinScriptSmall() {
        assertThat(Chars.toLowerCase('Q')).isEqualTo('q');
        assertThat(Chars.toLowerCase('Ë')).isEqualTo('ë');
        assertThat(Chars.toLowerCase('Š')).isEqualTo('š');
        assertThat(Chars.toLowerCase('7')).isEqualTo('7');
    }

    @Test
    void countsAsBlankWhatShowsNothing() {
        assertThat(where(Chars::isBlank)).contains(' ', '\t', '\f', '\u00A0', '\u200B', '\u3000', '\uFEFF');
        assertThat(where(Chars::isBlank)).doesNotContain('\u00AD', '·', 'a');
    }

    @Test
    void knowsDigitsOnTheLineAndRaised() {
        assertThat(where(Chars::isNumeral)).hasSize(20).contains('0', '9', '⁰', '¹', '⁹');
        assertThat(where(Chars::isRaisedDigit)).hasSize(10).contains('²', '³', '⁴');
    }

    private static int[] where(Predicate<Character> holds) {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> holds.test((char) c))
                .toArray();
    }
}
