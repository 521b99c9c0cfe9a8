package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.lines.LineReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines begin with a number that counts within a sentence: "/" stands for a line end. */
class SentenceNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            De brug is dicht wegens (1) de sluis en/(2) de dam. => (2) de dam.
            De brug is dicht wegens/(1) de sluis, (2) de dam. => (1) de sluis, (2) de dam.
            Dicht zijn a) de brug,/b) de sluis en/c) de dam. => b) de sluis en | c) de dam.
            Dicht zijn (a) de brug,/die oud is, en/(b) de sluis. => (b) de sluis.
            Dicht zijn/a) de brug,/b) de sluis en c) de dam. => a) de brug, | b) de sluis en c) de dam.
            Dicht zijn a)/de brug en/b) de sluis. => b) de sluis.
            """)
    void beginWhereTheNumberBeforeOrBehindStandsAmidALine(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            Dicht zijn:/(1) de brug;/(2) de sluis. =>
            Dicht zijn:/a) de brug;/b) de sluis./Dat zegt men./Ad b) die is oud. =>
            Dicht zijn:/a) de brug;/b) de sluis (zie xc) en c)d). =>
            De brug (1) is dicht./(3) is een getal. =>
            De brug is dicht wegens (1) oud/hout./a/b/c/d/e/f/g/h/i/(2) de sluis. =>
            Dicht zijn (2) de sluis en/2. de dam. =>
            """)
    void areNoneInListsAndWhereNoOtherNumberCountsWithThem(String text, @Nullable String expected) {
        assertThat(found(text)).isEqualTo(expected == null ? "" : expected);
    }

    private static String found(String text) {
        String source = text.replace('/', '\n');
        List<PageLine> lines = LayoutReader.read(LineReader.read(source)).body();
        return SentenceNumbers.in(source, lines).stream()
                .mapToObj(lines::get)
                .map(line -> source.substring(line.begin(), line.end()))
                .collect(Collectors.joining(" | "));
    }
}
