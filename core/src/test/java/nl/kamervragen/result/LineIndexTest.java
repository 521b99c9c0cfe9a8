package nl.kamervragen.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineIndexTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        LineIndex lines = LineIndex.of("Vraag 1\nKlopt dit?1\n");
        assertThat(lines.span(0, 7)).isEqualTo(new SourceSpan(1, 1, 0, 7));
        assertThat(lines.span(18, 19)).isEqualTo(new SourceSpan(2, 11, 18, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"een\ntwee\ndrie", "een\r\ntwee\r\ndrie", "een\rtwee\rdrie", "een\r\ntwee\rdrie"})
    void knowsEveryLineEnd(String text) {
        LineIndex lines = LineIndex.of(text);
        assertThat(lines.lineCount()).isEqualTo(3);
        int drie = text.indexOf("drie");
        assertThat(lines.span(drie, drie + 4)).isEqualTo(new SourceSpan(3, 1, drie, 4));
    }

    @Test
    void keepsALineEndOnTheLineThatItEnds() {
        LineIndex lines = LineIndex.of("a\r\nb");
        assertThat(lines.line(1)).isEqualTo(1);
        assertThat(lines.line(2)).isEqualTo(1);
        assertThat(lines.line(3)).isEqualTo(2);
    }

    @Test
    void takesTheEndOfTheTextForAPlace() {
        assertThat(LineIndex.of("").span(0, 0)).isEqualTo(new SourceSpan(1, 1, 0, 0));
        assertThat(LineIndex.of("a\r").span(2, 2)).isEqualTo(new SourceSpan(2, 1, 2, 0));
    }

    @Test
    void growsWithTheText() {
        LineIndex lines = LineIndex.of("x\n".repeat(1000));
        assertThat(lines.lineCount()).isEqualTo(1001);
        assertThat(lines.line(1998)).isEqualTo(1000);
    }

    @Test
    void refusesPlacesOutsideTheText() {
        LineIndex lines = LineIndex.of("abc");
        assertThatThrownBy(() -> lines.span(2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lines.span(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lines.line(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lines.line(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void equalsAnIndexOfTheSameLines() {
        assertThat(LineIndex.of("a\nb"))
                .isEqualTo(LineIndex.of("c\nd"))
                .hasSameHashCodeAs(LineIndex.of("c\nd"))
                .isNotEqualTo(LineIndex.of("ab\n"))
                .isNotEqualTo(LineIndex.of("a\nbc"))
                .hasToString("LineIndex[2 lines, 3 characters]");
    }
}
