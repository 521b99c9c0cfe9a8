package nl.kamervragen.internal.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void cutsAtEveryKindOfLineEnd(String end) {
        assertThat(texts("Vraag 1" + end + "Klopt dit?" + end)).containsExactly("Vraag 1", "Klopt dit?");
    }

    @Test
    void countsBlankLines() {
        assertThat(LineReader.read("\na\n \n\r\nb\nc\n\n").lines())
                .extracting(Line::blanksBefore)
                .containsExactly(1, 2, 0);
    }

    @Test
    void hasNoLineInATextThatShowsNothing() {
        assertThat(LineReader.read("").lines()).isEmpty();
        assertThat(LineReader.read("\n\r\n \f").lines()).isEmpty();
    }

    @Test
    void knowsWhatStandsAroundTheText() {
        Line line = LineReader.read("  Ja. \n").lines().get(0);
        assertThat(line.indent()).isEqualTo(2);
        assertThat(line.textBegin()).isEqualTo(2);
        assertThat(line.textEnd()).isEqualTo(5);
    }

    @Test
    void endsAPageAtAFormFeed() {
        assertThat(LineReader.read("een\n\ftwee\nan\f\n\ndrie\f").lines())
                .extracting(Line::afterPageEnd)
                .containsExactly(false, true, false, true);
    }

    @Test
    void takesNoBreakAndZeroWidthSpacesForBlanks() {
        assertThat(LineReader.read("\u00A0\u2009\u200B\uFEFF\n").lines()).isEmpty();
    }

    private static List<String> texts(String source) {
        Lines lines = LineReader.read(source);
        return lines.lines().stream().map(lines::text).toList();
    }
}
