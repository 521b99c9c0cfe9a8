package nl.kamervragen.internal.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraph of a block with several numbers begins the next question. */
class JointBlockTest {
    private static final String NOTES = "\n1 Dorpsblad, 3 mei 2020\n2 Kadeblad, 4 mei 2020\n";

    @ParameterizedTest
    @ValueSource(strings = {"?", "?1", "?²", "?[1]", "?»", "?»1", "? 1"})
    void ratherBeginsBehindAQuestionThanBehindASentence(String end) {
        assertThat(questions("Vraag 1 en 2\nKlopt het" + end + "\nDat vraagt de schipper.\nHij wacht nog.\n" + NOTES))
                .containsExactly("[1] Klopt het" + end, "[2] Dat vraagt de schipper. ¶ Hij wacht nog.");
    }

    @Test
    void leavesAMarkOnALineOfItsOwnWithTheQuestionAboveIt() {
        assertThat(questions("Vraag 1 en 2\nKlopt het?\n1, 2\nDat vraagt de schipper.\nHij wacht nog.\n" + NOTES))
                .last()
                .isEqualTo("[2] Dat vraagt de schipper. ¶ Hij wacht nog.");
    }

    @Test
    void ratherBeginsBelowABlankLine() {
        assertThat(questions("Vraag 1 en 2\nKlopt het?\nWaarom is dat zo?\n\nWat doet u?\n"))
                .containsExactly("[1] Klopt het? ¶ Waarom is dat zo?", "[2] Wat doet u?");
    }

    @Test
    void goesThroughAllQuestionsInTheirOrder() {
        assertThat(questions("Vraag 1, 2 en 3\nKlopt het?\nWaarom is dat zo?\n\nWat doet u?\n"))
                .containsExactly("[1] Klopt het?", "[2] Waarom is dat zo?", "[3] Wat doet u?");
    }

    @Test
    void doesNotBeginWithWhatFollowsUpAQuestion() {
        assertThat(questions("Vraag 1 en 2\nKlopt het?\nZo niet, waarom niet?\nWat doet u?\n"))
                .containsExactly("[1] Klopt het? ¶ Zo niet, waarom niet?", "[2] Wat doet u?");
        assertThat(questions("Vraag 1 en 2\nKlopt het?\nIndien ja, waarom?\nWat doet u?\n"))
                .containsExactly("[1] Klopt het? ¶ Indien ja, waarom?", "[2] Wat doet u?");
    }

    @Test
    void beginsWithTheOnlyRequestThatFollowsUpNothing() {
        assertThat(questions("Vraag 1 en 2\nLeg uit of het klopt.\nZo niet, zeg waarom.\nZeg wat u doet.\n"))
                .containsExactly("[1] Leg uit of het klopt. ¶ Zo niet, zeg waarom.", "[2] Zeg wat u doet.");
    }

    @Test
    void keepsTheListAndWhatFollowsUpWithTheSentenceAboveThem() {
        assertThat(questions("Vraag 1 en 2\nKlopt het? Waarom is dat zo:\n– om de sluis;\n– om de kade?\n"))
                .containsExactly("[1] Klopt het?", "[2] Waarom is dat zo: ¶ om de sluis; ¶ om de kade?");
        assertThat(questions("Vraag 1 en 2\nKlopt het? Zeg waarom.\nZo ja, om de sluis.\nZo nee, om de kade.\n"))
                .containsExactly("[1] Klopt het?", "[2] Zeg waarom. ¶ Zo ja, om de sluis. ¶ Zo nee, om de kade.");
    }

    @Test
    void partsQuestionsThatWereGluedTogether() {
        assertThat(questions("Vraag 1 en 2\nKlopt het?1Waarom is dat zo?\n" + NOTES))
                .containsExactly("[1] Klopt het?1", "[2] Waarom is dat zo?");
        assertThat(questions("Vraag 1 en 2\nKent u «Klopt het?»Waarom is dat zo?\n"))
                .containsExactly("[1] Kent u «Klopt het?»", "[2] Waarom is dat zo?");
        assertThat(questions("Vraag 1 en 2\nKlopt het?waarom is dat zo?\n")).hasSize(1);
        assertThat(questions("Vraag 1 en 2\nKlopt het 1Waarom is dat zo?\n")).hasSize(1);
    }

    @Test
    void partsQuestionsOfOneParagraphWhenEachSentenceIsOne() {
        assertThat(questions("Vraag 1, 2, 3\nKlopt het? Hij is dicht. Waarom is dat zo?1 Wat doet u?\n" + NOTES))
                .containsExactly("[1] Klopt het?", "[2] Hij is dicht. Waarom is dat zo?1", "[3] Wat doet u?");
        assertThat(questions("Vraag 1 en 2\nKlopt het? Zo nee, waarom niet? Wat doet u? Zo ja, wanneer?\n"))
                .containsExactly("[1] Klopt het? Zo nee, waarom niet?", "[2] Wat doet u? Zo ja, wanneer?");
        assertThat(questions("Vraag 1 en 2\nKlopt het?Zo nee, waarom niet?Wat doet u?Zo ja, wanneer?\n"))
                .containsExactly("[1] Klopt het?Zo nee, waarom niet?", "[2] Wat doet u?Zo ja, wanneer?");
        assertThat(questions("Vraag 1 en 2\nKlopt het? Wat doet u? Wie is dat?\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kent u «Dicht? Niemand weet het» wel?",
                "Kent u “Dicht? Niemand weet het” wel?",
                "Kent u ‘Dicht? De foto’s ervan’ wel?",
                "Kent u \"Dicht? Niemand weet het\" wel?",
                "Kent u 'Dicht? De foto's ervan' wel?"
            })
    void countsNoQuestionInAQuotation(String question) {
        assertThat(questions("Vraag 1 en 2\n" + question + "\n")).containsExactly("[1, 2] " + question);
        assertThat(questions("Vraag 1 en 2\n" + question + " Wat doet u?\n"))
                .containsExactly("[1] " + question, "[2] Wat doet u?");
    }

    private static List<String> questions(String text) {
        return Street.read(text).passages().stream()
                .filter(passage -> passage.kind() == BlockKind.VRAAG)
                .map(passage -> passage.numbers() + " "
                        + String.join(
                                " ¶ ",
                                passage.paragraphs().stream()
                                        .map(prose -> prose.text().toString())
                                        .toList()))
                .toList();
    }
}
