package nl.kamervragen.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {
    /** Beside each text how many pieces it has; ⏎ is a line end, ~ a soft hyphen, ° a no-break space. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            De brug blijft dicht. => 1
            De brug⏎blijft dicht. => 2
            De brug⏎⏎  ⏎blijft dicht. => 2
            De brug  blijft   dicht. => 3
            De°brug => 2
            De b~rug => 3
            ~~~~ => 4
            Kosti´c => 3
            Een *brug* en [1] => 6
            De brug?12 In 2023–2024 3 bruggen. => 3
            """)
    void areCounted(String shown, int pieces) {
        String text = shown.replace('⏎', '\n').replace('~', '\u00AD').replace('°', '\u00A0');
        assertThat(Pieces.areMoreThan(pieces - 1, text)).isTrue();
        assertThat(Pieces.areMoreThan(pieces, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\n\n'"})
    void areNoneWhereNothingShows(String text) {
        assertThat(Pieces.areMoreThan(0, text)).isFalse();
    }
}
