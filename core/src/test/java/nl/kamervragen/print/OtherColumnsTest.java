package nl.kamervragen.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.parser.KamervragenParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text that was set in a column shows how wide that is, also where it is nearly as wide as that of official pages.
 */
class OtherColumnsTest {
    private static final int DOCUMENTS = Math.min(300, Integer.getInteger("kamervragen.printed", 300));

    /** So many rows that enough of them end within a sentence. */
    private static final int ROWS = 60;

    /** In one text of so many the rows leave the width open by more than a letter. */
    private static final int DOUBTFUL = 33;

    private final KamervragenParser parser = KamervragenParser.create();

    @ParameterizedTest
    @ValueSource(ints = {31_000, 33_000, 34_500, 35_500, 36_500, 37_400, 38_000, 39_000, 41_000})
    void paragraphsComeBack(int column) {
        List<Kamervragen> documents = LongStream.range(0, DOCUMENTS)
                .mapToObj(MadeUpDocuments::document)
                .filter(document -> print(document, column).lines().count() > ROWS)
                .toList();
        long others = documents.stream()
                .filter(document -> !comesBack(document, column))
                .count();
        assertThat(others).isLessThanOrEqualTo(1 + documents.size() / DOUBTFUL);
    }

    private boolean comesBack(Kamervragen document, int column) {
        List<String> expected = paragraphs(document);
        List<String> read = paragraphs(parser.parse(print(document, column)).document());
        Set<Integer> added = ends(read);
        added.removeAll(ends(expected));
        Set<Integer> lost = ends(expected);
        lost.removeAll(ends(read));
        lost.removeAll(hiddenEnds(expected, column));
        return bare(read).equals(bare(expected)) && added.isEmpty() && lost.isEmpty();
    }

    /** The paragraphs below the head. */
    private static List<String> paragraphs(Kamervragen document) {
        return Form.paragraphs(document).stream()
                .dropWhile(paragraph -> !paragraph.startsWith("Vraag "))
                .toList();
    }

    private static String print(Kamervragen document, int column) {
        return Form.paragraphs(document).stream()
                .flatMap(paragraph -> RowSetter.rows(paragraph, column, false).stream())
                .map(row -> Marks.plain(row.text()))
                .collect(Collectors.joining("\n"));
    }

    /** The ends of paragraphs, as places in the whole text without its blanks and hyphens. */
    private static Set<Integer> ends(List<String> paragraphs) {
        Set<Integer> ends = new HashSet<>();
        int end = 0;
        for (String paragraph : paragraphs) {
            end += bare(List.of(paragraph)).length();
            ends.add(end);
        }
        return ends;
    }

    /** The ends of paragraphs whose last row has hardly room for the next word. */
    private static Set<Integer> hiddenEnds(List<String> paragraphs, int column) {
        Set<Integer> hidden = new HashSet<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            String next = "mm" + paragraphs.get(i).split(" ", 2)[0];
            if (RowSetter.endsFull(paragraphs.get(i - 1), next, column)) {
                hidden.add(bare(paragraphs.subList(0, i)).length());
            }
        }
        return hidden;
    }

    private static String bare(List<String> paragraphs) {
        return String.join("", paragraphs).replaceAll("[\\s-]", "");
    }
}
