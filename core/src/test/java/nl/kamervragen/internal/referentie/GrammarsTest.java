package nl.kamervragen.internal.referentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.kamervragen.internal.text.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What grammars and the data files beside them say of words holds for those who look words up. */
class GrammarsTest {
    @ParameterizedTest
    @MethodSource("grammars")
    void saysWhatItsReferencesBeginWith(Grammar grammar) {
        Opening opening = grammar.opening();

        assertThat(opening.words().size()
                        + opening.lastParts().size()
                        + opening.digits().size())
                .isPositive();
        assertThat(opening.words()).allSatisfy(word -> assertThat(word).isNotBlank());
        assertThat(opening.lastParts()).allSatisfy(part -> assertThat(part).isNotBlank());
        assertThat(opening.digits()).allSatisfy(digits -> assertThat(digits).isPositive());
    }

    @Test
    void beginWithWordsOrNumbers() {
        assertThat(Opening.word("wet").orNumber(4)).isEqualTo(new Opening(Set.of("wet"), Set.of(), Set.of(4)));
        assertThat(Opening.number(5).orWord(Set.of("wet"))).isEqualTo(new Opening(Set.of("wet"), Set.of(), Set.of(5)));
        assertThat(Opening.lastPart(Set.of("wet"))).isEqualTo(new Opening(Set.of(), Set.of("wet"), Set.of()));
    }

    @Test
    void knowSmallWordsGluedToThoseThatBeginAReference() {
        assertThat(GluedWords.all()).contains("vanvraag", "hetkamerstuk").doesNotContain("aanvraag", "vraag");
    }

    @Test
    void readDataFilesWithoutTheirComments() {
        assertThat(WordList.set(Grammars.class, "getelde-woorden.txt"))
                .isNotEmpty()
                .allSatisfy(word ->
                        assertThat(word).isNotBlank().doesNotStartWith("#").isEqualTo(word.strip()));
        assertThatThrownBy(() -> WordList.lines(Grammars.class, "no-such-file.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-file.txt");
    }

    static Iterable<Grammar> grammars() {
        return Grammars.ALL;
    }
}
