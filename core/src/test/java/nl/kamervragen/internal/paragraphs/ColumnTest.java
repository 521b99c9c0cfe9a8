package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.lines.LineReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Which column a text was set in, by how many letters its rows hold: 39 or 40 are about as wide as the official one.
 */
class ColumnTest {
    /** What rows end in. */
    private static final String OPEN = "";

    private static final String CLOSED = ".";

    @Nested
    class TheOfficialOne {
        @Test
        void isToldByOneRowOnItsPages() {
            assertThat(learn(true, OPEN, 39, 20, 20, 20).isOfficial()).isTrue();
        }

        @Test
        void isToldByThreeRowsElsewhere() {
            assertThat(learn(false, OPEN, 39, 39, 20, 20, 20).isOfficial()).isFalse();
            assertThat(learn(false, OPEN, 39, 39, 39, 20, 20).isOfficial()).isTrue();
        }

        @Test
        void mayHaveAsManyRowsThatAnExtractorJoined() {
            assertThat(learn(true, OPEN, 39, 60, 20, 20, 20, 20).isOfficial()).isTrue();
            assertThat(learn(true, OPEN, 39, 60, 60, 20, 20, 20).isOfficial()).isFalse();
        }

        @Test
        void isNarrowerThanRowsThatAreFull() {
            assertThat(learn(true, OPEN, 41, 41, 41, 41).isOfficial()).isFalse();
            assertThat(learn(true, OPEN, 36, 36, 36, 36).isOfficial()).isFalse();
        }
    }

    @Nested
    class Another {
        @Test
        void isAsWideAsItsFullestRows() {
            Column column = learn(false, OPEN, 30, 29, 30, 12);
            assertThat(column.exists()).isTrue();
            assertThat(column.isOfficial()).isFalse();
        }

        @Test
        void isThatOfItsFullestRowsWhereNoneEndsWithinASentence() {
            String text = "Mmmmmmmmmm mmmmmmmmm mmmmmmmmm\n".repeat(5);
            List<PageLine> lines = LayoutReader.read(LineReader.read(text)).body();
            Column column = new ColumnFinder(text, List.of(lines), false).find(Column.OFFICIAL_TEXT);
            assertThat(column.exists()).isTrue();
        }

        @Test
        void isNoneWhereNoRowsAreAboutAsFull() {
            assertThat(learn(false, OPEN, 30, 20, 12, 8).exists()).isFalse();
        }

        @Test
        void isNoneWhereFullRowsEndSentencesAsParagraphsDo() {
            assertThat(learn(false, CLOSED, 30, 30, 30, 30).exists()).isFalse();
        }

        @Test
        void isNoneWhereManyRowsAreWider() {
            assertThat(learn(false, OPEN, 30, 30, 30, 30, 30, 30, 30, 30, 50, 70)
                            .exists())
                    .isTrue();
            assertThat(learn(false, OPEN, 30, 30, 30, 30, 50, 70).exists()).isFalse();
        }
    }

    private static Column learn(boolean officialPages, String end, int... letters) {
        String text = Arrays.stream(letters)
                .mapToObj(count -> "m".repeat(count) + end)
                .collect(Collectors.joining("\n"));
        List<PageLine> lines = LayoutReader.read(LineReader.read(text)).body();
        return Column.learn(text, Ruler.GLYPHS, lines, lines, Column.OFFICIAL_TEXT, officialPages);
    }
}
