package nl.kamervragen.internal.paragraphs;

import static nl.kamervragen.internal.paragraphs.Typeset.assertComeBack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of a list's item stand in, so that they hold less; where they end, and what follows the list. */
class ListsInColumnTest {
    @ParameterizedTest
    @ValueSource(strings = {"•", "–", "1.", "a)"})
    void aRowThatStandsInIsFullSooner(String sign) {
        assertComeBack(sign + " De sluis … is weer\nopen … voor schepen.\nEr … geldt dan\nniets.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "–", "1.", "a)"})
    void endsWhereARowEndedEarly(String sign) {
        assertComeBack(sign + " De sluis … is weer\nopen … voor schepen.| Er\n\nEr … geldt dan\nniets.");
    }

    @Test
    void endsBeforeTheNextNumberHoweverFullItsLastRow() {
        assertComeBack("""
                1. De sluis … is weer
                open … voor schepen

                2. De brug … is
                dicht.
                """);
    }

    @ParameterizedTest
    @CsvSource({"iii), iv)", "ix., x.", "h), i)", "i), j)", "(9), (10)"})
    void endsBeforeTheNextSignOfTheSeries(String sign, String next) {
        assertComeBack(sign + " de sluis … is weer\nopen … voor schepen\n\n" + next + " de brug … is\ndicht.");
    }

    @Test
    void doesNotEndBeforeAnotherNumber() {
        assertComeBack("""
                1. De sluis … volgens artikel
                4. van … de wet
                dicht.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "– De sluis … is weer\n– voor … het – eerst\nopen.",
                "– De sluis … is weer\n– voor … het eerst\nin jaren – open.",
                "– De sluis – is … weer\n– voor … het eerst\nopen.",
                "– De sluis … is weer\n– voor … het eerst –, en\nopen.",
                "– Is de sluis … weer\n– voor … het eerst –?\nJa."
            })
    void doesNotEndBeforeTheDashOfAnAside(String item) {
        assertComeBack(item);
    }

    @Test
    void endsBeforeADashThatIsNoneOfAnAsideHoweverFullItsLastRow() {
        assertComeBack("""
                – de sluis … is weer
                open … voor schepen

                – de brug … is
                dicht
                """);
    }

    @ParameterizedTest
    @CsvSource({"1., 2.", "a), b)", "(1), (2)", "(i), (ii)", "i., ii."})
    void beginsBehindAnAnnouncementWithoutAStopIfTheNextItemFollows(String sign, String next) {
        assertComeBack(
                "De bank … meldt dat\n\n" + sign + " de sluis … is\nopen en\n\n" + next + " de brug … is\ndicht.");
    }

    @Test
    void beginsWhereADashStandsAlone() {
        assertComeBack("""
                • De sluis … is weer
                open … voor schepen

                –
                de brug … is
                dicht
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ":", ".", "?", "; en", "; of"})
    void endsBeforeADashBehindASentenceOrWhatAnnouncesTheLastItem(String end) {
        assertComeBack("– De sluis … is weer" + end + "\n\n– de brug … is\ndicht.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" en", "; zo", ", en"})
    void aParagraphThatIsNoItemDoesNotEndBeforeADashWithinASentence(String end) {
        assertComeBack("De sluis … is weer" + end + "\n– naar … het schijnt\ndicht.");
    }

    @Test
    void keepsTheWordThatAnnouncesTheLastItemAndStandsAlone() {
        assertComeBack("""
                – de sluis is weer open;
                en

                – de brug is dicht.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In de", "Nog", "ja en"})
    void keepsNoOtherShortRowBehindASentence(String row) {
        assertComeBack("– de sluis is weer open;\n\n" + row + "\n… is\ndicht.");
    }

    @Test
    void endsBeforeARowThatIsTooWideToStandIn() {
        assertComeBack("""
                – De sluis … is weer
                open … voor schepen.

                De brug … is
                dicht.
                """);
    }

    @Test
    void endsWithTheLastSentenceBeforeARowThatIsTooWideToStandIn() {
        assertComeBack("""
                – De sluis … is weer
                open … voor schepen.

                De brug … is| mm
                mmmm … dicht
                sinds mei.
                """);
    }

    @Test
    void rowsBehindTheListStandInNoLonger() {
        assertComeBack("""
                – De sluis … is weer
                open … voor schepen.

                De brug … is
                dicht … sinds mei.| Er

                Er is geen geld.
                """);
    }

    @Test
    void aRowOfSeveralSaysNotHowFarItStandsIn() {
        assertComeBack("""
                – De sluis … brug⁀
                wachter … open.
                Er … mm
                is geen geld.
                """);
    }
}
