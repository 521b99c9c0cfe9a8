package nl.kamervragen.internal.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vraag 1 | 1",
                "Vraag 1: | 1",
                "Vraag 12. | 12",
                "Vraag 4 en 5 | 4 5",
                "Vraag 1, 2 en 3 | 1 2 3",
                "Vragen 5, 6 | 5 6",
                "Vraag 1 t/m 4 | 1 2 3 4",
                "Vraag 1 tot en met 3 | 1 2 3",
                "Vraag 7 t/ 10 | 7 8 9 10",
                "Vraag 1–3 | 1 2 3",
                "Vraag 7–9 en 11–12 | 7 8 9 11 12",
                "Vraag 7, 8, en 9 | 7 8 9",
                "Vraag 8, 9 10 en 11 | 8 9 10 11",
                "Vraag 1,2,3,4 en 5 | 1 2 3 4 5",
                "Vraag een en twee | 1 2",
                "Vraag4 en5 | 4 5",
                "Vraag 4en 5 | 4 5",
                "VRAAG 3 | 3",
                "Vraag 1a | 1",
                "Vraag 1a en 1b | 1",
                "Vraag 2a t/m c: | 2",
                "Vraag 1A, 2b, c en 3 | 1 2 3"
            })
    void readsTheNumbersOfAQuestionsLabel(String line, String numbers) {
        assertLabel(line, LabelKind.VRAAG, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antwoord 1 | 1",
                "Antwoord op vraag 3: | 3",
                "Antwoord vraag 2-4: | 2 3 4",
                "Antwoord op de vragen 1 en 2 | 1 2",
                "Antwoorden 1 t/m 3 | 1 2 3",
                "Antwoord op vragen 11, 12 en 13 | 11 12 13",
                "Antwoord op de vragen: 1 en 2 | 1 2",
                "Antwoord op vraag 1 en op vraag 2 | 1 2",
                "Antwoord op vraag 1 t/m vraag 3 | 1 2 3",
                "Antwoord op 1 en 2 | 1 2",
                "Antwoord 1+2 | 1 2",
                "Beantwoording vraag 1 en 2 | 1 2",
                "Gezamenlijk antwoord op vraag 1 en 2 | 1 2",
                "Reactie op vraag 1 en 2: | 1 2",
                "Antwoord (vraag 1 en 2) | 1 2",
                "Antwoord (op de vragen 1, 2): | 1 2",
                "Antwoord (3) | 3"
            })
    void readsTheNumbersOfAnAnswersLabel(String line, String numbers) {
        assertLabel(line, LabelKind.ANTWOORD, numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Antwoord", "Antwoord:", "Antwoorden", "Antwoord "})
    void readsAnAnswersLabelWithoutANumber(String line) {
        assertThat(read(line)).hasValueSatisfying(label -> {
            assertThat(label.kind()).isEqualTo(LabelKind.ANTWOORD);
            assertThat(label.numbers()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antwoord op vraag 2 is dat dit klopt.",
                "Antwoord op 3 mei volgt.",
                "Beantwoording",
                "Beantwoording Kamervragen over de brug",
                "Gezamenlijk antwoord",
                "Reactie",
                "Reactie op vraag 2 van de brugwachter",
                "Antwoord (vraag 1 en 2",
                "Antwoord (vraag)",
                "Antwoord (voorlopig)",
                "Bruggen 1",
                "Vraag 2 betreft de brug.",
                "vraag 4? Bent u bereid",
                "Toelichting 5,8 miljoen euro:",
                "Vraag 2a klopt.",
                "Vraag 2z",
                "Vraag 2.5",
                "Vraag 2ab",
                "Vraag 2 a",
                "Vraag 0",
                "Vraag 1, 0",
                "Vragen hierover zijn beantwoord.",
                "Antwoord geven wij graag.",
                "Vraagstukken 1",
                "Mededelingen volgen.",
                "1. Kunt u dit toelichten?"
            })
    void takesRunningTextForNoLabel(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void tellsALabelWithTextBehindItFromOneThatStandsAlone() {
        assertThat(read("Vraag 3: Kunt u dit toelichten?")).hasValueSatisfying(label -> {
            assertThat(label.alone()).isFalse();
            assertThat(label.end()).isEqualTo("Vraag 3:".length());
        });
        assertThat(read("Vraag 3"))
                .hasValueSatisfying(label -> assertThat(label.alone()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "Vraag 1:** Klopt dit?, 10, false",
        "Vraag 1: Klopt dit?, 8, false",
        "Vraag 1** Klopt dit?, 9, false",
        "Vraag 1 Klopt dit?, 7, false",
        "Vraag 1 en, 10, true",
        "Vraag 1 en 2, 12, false",
        "Vraag 1 :, 9, false",
        "Antwoord op  de  vragen 1 &, 27, true",
        "Antwoord bij vraag 1, 20, false",
        "Toelichting, 11, false",
        "Toelichting: zo, 12, false"
    })
    void knowsWhereALabelEndsAndWhetherItsListGoesOn(String line, int end, boolean open) {
        assertThat(read(line)).hasValueSatisfying(label -> {
            assertThat(label.end()).isEqualTo(end);
            assertThat(label.open()).isEqualTo(open);
        });
    }

    @Test
    void goesOnWithAListInTheNextLine() {
        Label label = read("Vraag 1, 2, 3 en").orElseThrow();
        assertThat(label.open()).isTrue();
        assertThat(LabelReader.readMore(label, "4", 0, 1))
                .hasValueSatisfying(whole -> assertThat(whole.numbers()).containsExactly(1, 2, 3, 4));
        assertThat(LabelReader.readMore(label, "4 burgers vragen", 0, 16)).isEmpty();
    }

    private static void assertLabel(String line, LabelKind kind, String numbers) {
        assertThat(read(line)).as(line).hasValueSatisfying(label -> {
            assertThat(label.kind()).isEqualTo(kind);
            assertThat(label.numbers().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                    .isEqualTo(numbers);
            assertThat(label.alone()).isTrue();
        });
    }

    private static Optional<Label> read(String line) {
        return LabelReader.read(line, 0, line.length());
    }

    @Test
    void boundsARangeThatNoDocumentHas() {
        assertThat(read("Vraag 1-999").orElseThrow().numbers()).hasSize(999);
        assertThat(read("Vraag 1-1000")).isEmpty();
        assertThat(read("Vraag 9-8").orElseThrow().numbers()).containsExactly(9, 8);
    }
}
