package nl.kamervragen.internal.inline;

import static nl.kamervragen.internal.inline.InlineReaderTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Marks in brackets, with a parenthesis, or in words, shown as in {@link InlineReaderTest}. */
class DressedMarksTest {
    @Test
    void readsMarksInDress() {
        assertThat(read("Kent u de brug [1] en de sluis? [2]", "[1] A\n[2] B\n"))
                .isEqualTo("Kent u de brug{1} en de sluis?{2}");
        assertThat(read("Kent u de brug[^1] en de sluis?[^2]", "[^1]: A\n\n[^2]: B\n"))
                .isEqualTo("Kent u de brug{1} en de sluis?{2}");
        assertThat(read("Kent u de brug (noot 1) en de sluis? [voetnoot 2 ]", "1 A\n2 B\n"))
                .isEqualTo("Kent u de brug{1} en de sluis?{2}");
        assertThat(read("Kent u de brug (not 1) en de sluis [noot 2)?", "1 A\n2 B\n"))
                .isEqualTo("Kent u de brug (not 1) en de sluis [noot 2)?");
        assertThat(read("Kent u de brug 1) en de sluis? 2)", "1) A\n2) B\n"))
                .isEqualTo("Kent u de brug{1} en de sluis?{2}");
        assertThat(read("Kent u de brug[i] en de [sic] sluis?[ii]", "[i] A\n[ii] B\n"))
                .isEqualTo("Kent u de brug{1} en de [sic] sluis?{2}");
        assertThat(read("Kent u de 1, 2 bruggen?[i] En 3, 4 sluizen?[ii]", "[i] A\n[ii] B\n"))
                .isEqualTo("Kent u de 1, 2 bruggen?{1} En 3, 4 sluizen?{2}");
        assertThat(read("Kent u de brug[i] en de sluis?", "")).isEqualTo("Kent u de brug[i] en de sluis?");
        assertThat(read("Kent u de brug? 1)", "")).isEqualTo("Kent u de brug?{1}");
        assertThat(read("Kent u de brug (zie vraag 1)", "")).isEqualTo("Kent u de brug (zie vraag 1)");
        assertThat(read("Kent u de brug¹ van 20192 en de sluis?²", "¹ A\n² B\n"))
                .isEqualTo("Kent u de brug{1} van 20192 en de sluis?{2}");
    }

    @Test
    void tellsTheParenthesisOfAMarkFromThatOfAnAside() {
        assertThat(read("Kent u de brug (de oude 1) brug) wel?", "1) A\n"))
                .isEqualTo("Kent u de brug (de oude{1} brug) wel?");
        assertThat(read("Kent u de brug (zie 1) en de sluis (de oude)?", "1) A\n"))
                .isEqualTo("Kent u de brug (zie 1) en de sluis (de oude)?");
    }

    @Test
    void readsAMarkThatBeginsAParagraph() {
        assertThat(read("[1] Kent u de brug [2] wel?", "[1] A\n[2] B\n")).isEqualTo("{1}Kent u de brug{2} wel?");
    }

    @Test
    void takesPlainDigitsForTextWhereNotesAreDressed() {
        assertThat(read("Is de dam van 20191 of de sluis [1]?", "[1] A\n"))
                .isEqualTo("Is de dam van 20191 of de sluis{1}?");
    }

    @Test
    void readsMarksBesideThoseInDressWhoseNotesWereLost() {
        assertThat(read("Kent u de sluis?1 En de brug [1]? En de dam?2", "[1] A\n"))
                .isEqualTo("Kent u de sluis?{1} En de brug{1}? En de dam?{2}");
    }
}
