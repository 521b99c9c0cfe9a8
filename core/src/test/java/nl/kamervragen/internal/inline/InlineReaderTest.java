package nl.kamervragen.internal.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.blocks.BlockReader;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;
import nl.kamervragen.internal.paragraphs.ParagraphReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks are shown as {1} at the place where they stood. */
class InlineReaderTest {
    @Test
    void takesMarksOutThatAreGluedToWordsQuotesAndStops() {
        assertThat(read("Kent u het «bericht»1 over de brug2, en de sluis?3", 3))
                .isEqualTo("Kent u het «bericht»{1} over de brug{2}, en de sluis?{3}");
    }

    @Test
    void takesAMarkOffAYearAndOffACitedNumber() {
        assertThat(read("De brug1 is sinds 20192. dicht.", 2)).isEqualTo("De brug{1} is sinds 2019{2}. dicht.");
        assertThat(read("De brug1 komt voor in nr. 3122 en verder.", 2))
                .isEqualTo("De brug{1} komt voor in nr. 312{2} en verder.");
        assertThat(read("De brug1 is volgens het verslag uit 2015,2 dat er lag, voor 20,2 of 12015,2 euro te koop.", 2))
                .isEqualTo(
                        "De brug{1} is volgens het verslag uit 2015,{2} dat er lag, voor 20,2 of 12015,2 euro te koop.");
    }

    @Test
    void takesTwoMarksOffAWordAndOffAParenthesis() {
        assertThat(read("De brug wordt bekeken1,2 door de raad (nr. 12)3,4.", 4))
                .isEqualTo("De brug wordt bekeken{1}{2} door de raad (nr. 12){3}{4}.");
        String nine =
                "De brug1 ligt daar2 en de sluis3 ook4, want de kade5 zakt6 naar de stad7 toe8 en de wallen9 lekken.";
        assertThat(read(nine + " Hij wordt bekeken10,11. Ja.", 11)).endsWith(" Hij wordt bekeken{10}{11}. Ja.");
        assertThat(read(nine + " Hij wordt bekeken10, 11. Ja.", 11)).endsWith(" Hij wordt bekeken{10}{11}. Ja.");
        assertThat(read("De brug1 krijgt bij vak C2,3 meter ruimte.", 3))
                .isEqualTo("De brug{1} krijgt bij vak C2,3 meter ruimte.");
    }

    @Test
    void leavesNumbersAloneThatOnlyLookLikeMarks() {
        assertThat(read("De H3 loost CO2 en 1,4 miljoen liter in 2019, zegt artikel 2.3 over COVID-19.1", 1))
                .isEqualTo("De H3 loost CO2 en 1,4 miljoen liter in 2019, zegt artikel 2.3 over COVID-19.{1}");
    }

    @Test
    void takesAMarkOffANameWithANumberThatTheTextKnowsWithoutIt() {
        assertThat(read("De brug1 loost CO22 omdat CO2 er nu eenmaal is.", 2))
                .isEqualTo("De brug{1} loost CO2{2} omdat CO2 er nu eenmaal is.");
        assertThat(read("De brug1 is van Platform312 en Platform31 weet dat.", 2))
                .isEqualTo("De brug{1} is van Platform31{2} en Platform31 weet dat.");
        assertThat(read("De brug1 ging dicht door Covid-192 maar Covid-19 is er niet meer.", 2))
                .isEqualTo("De brug{1} ging dicht door Covid-19{2} maar Covid-19 is er niet meer.");
        assertThat(read("De brug1 ligt over de A22 maar de A22 is dicht, anders dan de A2.", 2))
                .isEqualTo("De brug{1} ligt over de A22 maar de A22 is dicht, anders dan de A2.");
        assertThat(read("De brug1 ligt over de N352 bij het dorp.", 2))
                .isEqualTo("De brug{1} ligt over de N352 bij het dorp.");
        assertThat(read("De brug1 ligt onder de F-16’s2 bij het dorp.", 2))
                .isEqualTo("De brug{1} ligt onder de F-16’s{2} bij het dorp.");
    }

    @Test
    void takesMarksOffAPageASiteAndAWordThatHasTwo() {
        assertThat(read("De brug1 staat op pagina 122 van het boek.", 2))
                .isEqualTo("De brug{1} staat op pagina 12{2} van het boek.");
        assertThat(read("De brug1 staat op www.voorbeeld.nl2, zegt de raad.", 2))
                .isEqualTo("De brug{1} staat op www.voorbeeld.nl{2}, zegt de raad.");
        assertThat(read("De brug1 staat op www.voorbeeld.nl/brug2 sinds kort.", 2))
                .isEqualTo("De brug{1} staat op www.voorbeeld.nl/brug2 sinds kort.");
        assertThat(read("De brug1 is volgens de brugwet23 dicht.", 3))
                .isEqualTo("De brug{1} is volgens de brugwet{2}{3} dicht.");
    }

    @Test
    void readsMarksOnALineOfTheirOwn() {
        assertThat(read("Kent u het bericht?\n1", 1)).isEqualTo("Kent u het bericht?{1}");
        assertThat(read("Kent u de berichten?\n1, 2 en 3", 3)).isEqualTo("Kent u de berichten?{1}{2}{3}");
        assertThat(read("Kent u de berichten?1 2 3", 3)).isEqualTo("Kent u de berichten?{1}{2}{3}");
    }

    @Test
    void takesRaisedDigitsForMarksWhateverTheirNumbers() {
        assertThat(read("Kent u de brug⁷, de sluis⁴⁹ en de dam uit 2016³?", "¹ A\n³ B\n"))
                .isEqualTo("Kent u de brug{7}, de sluis{49} en de dam uit 2016{3}?");
    }

    @Test
    void leavesRaisedDigitsAloneThatAreAPowerOrPartOfAFormula() {
        assertThat(read("De 100m² en 3 km² stoten 10² ton CO²-gas uit.¹", "¹ A\n² B\n"))
                .isEqualTo("De 100m² en 3 km² stoten 10² ton CO²-gas uit.{1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De ABCD{1} is dicht.",
                "De xABCD{1} is dicht.",
                "De kom{1} is dicht.",
                "De bruggen{1} zijn dicht.",
                "De oude brug{1} meisje is dicht.",
                "De brug – ja –{1}, is dicht.",
                "De brug 5%{1} is dicht.",
                "Dicht.{1}Open.",
                "De brug in 2019{1} is dicht.",
                "De brug in 1900{1} is dicht.",
                "De brug (2019{1}) is dicht.",
                "De brug van 2018–2019{1} is dicht.",
                "De brug van 2018/2019{1} is dicht.",
                "De brug uit nr. 12{1} is dicht.",
                "De NOS{1} is dicht.",
                "Weet u wat dicht zal zijn{1}?",
                "De brug zal dicht zijn{1}, en open.",
                "Die brug is dit en dat{1}.",
                "De brug van het OM{1} is dicht.",
                "De brug vanCBS{1} is dicht.",
                "De brug (zo){1} is dicht."
            })
    void readsOneMarkAlone(String shown) {
        assertThat(read(shown.replace("{1}", "1"), 1)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De G1 is dicht.",
                "De CO1 en de CO1 zijn dicht.",
                "De CO1 van de CO1-brug is dicht.",
                "De ABCD en de NOS1 mei zijn dicht.",
                "De inQ1 is dicht.",
                "De brug van1 is dicht.",
                "De m1 is dicht.",
                "De km1 is dicht.",
                "De a1 is dicht.",
                "De brug van1 mei is dicht.",
                "De brug –1 is dicht.",
                "De brug/1 is dicht.",
                "Dicht 5.1Open.",
                "Dicht1Open.",
                "De brug in 18991 is dicht.",
                "De brug in 21001 is dicht.",
                "De brug B20191 is dicht.",
                "De brug (121) is dicht.",
                "Dicht.1,5 meter is te weinig.",
                "De brug1-2 is dicht.",
                "De brug, 1 is dicht.",
                "De brug 1 is dicht."
            })
    void leavesADigitAloneThatIsNoMark(String text) {
        assertThat(read(text, 1)).isEqualTo(text);
    }

    @Test
    void leavesANumberAloneThatStandsFarBehindAMark() {
        assertThat(read("Kent u de brug1 en ook de 2 sluizen?", 2)).isEqualTo("Kent u de brug{1} en ook de 2 sluizen?");
    }

    @Test
    void takesOnlyCertainMarksWhereThereAreNoNotes() {
        assertThat(read("Kent u de sluis?1 En de brug?2", "")).isEqualTo("Kent u de sluis?{1} En de brug?{2}");
        assertThat(read("Is de dam van 20191 dicht?", "")).isEqualTo("Is de dam van 20191 dicht?");
        assertThat(read("Kent u de sluis?2 En de brug?3", "")).isEqualTo("Kent u de sluis?2 En de brug?3");
    }

    @Test
    void takesARaisedDigitForTextWhereTheNotesOfPlainMarksLackIt() {
        assertThat(read("De brug1 stijgt met y⁹ en de sluis daalt.2", 2))
                .isEqualTo("De brug{1} stijgt met y⁹ en de sluis daalt.{2}");
    }

    @Test
    void takesADigitForAMarkOnlyNearThePageOfItsNote() {
        assertThat(questions("""
                Vraag 1
                Kent u de sluis1 wel?
                \fVraag 2
                Kent u de dam wel?
                \fVraag 3
                Kent u de brug1 wel?

                1 Dorpsblad A
                """))
                .containsExactly("Kent u de sluis1 wel?", "Kent u de dam wel?", "Kent u de brug{1} wel?");
    }

    @Test
    void takesANoteFromTheNextPage() {
        assertThat(questions("""
                Vraag 1
                Kent u de sluis?1
                \fVraag 2
                Kent u de dam?2

                1 Dorpsblad A
                2 Dorpsblad B
                """)).containsExactly("Kent u de sluis?{1}", "Kent u de dam?{2}");
    }

    @Test
    void readsTheSameMarkTwice() {
        assertThat(read("De brug»1 en nog eens de brug»1 en de sluis.2", 2))
                .isEqualTo("De brug»{1} en nog eens de brug»{1} en de sluis.{2}");
    }

    @Test
    void leavesDigitsInALinkAlone() {
        assertThat(read("Zie https://www.voorbeeld.nl/brug1 en de sluis.1", 1))
                .isEqualTo("Zie https://www.voorbeeld.nl/brug1 en de sluis.{1}");
    }

    @Test
    void findsReferencesInTheCleanText() {
        InlineParagraph paragraph = paragraph("Zie Kamerstuk 32 847, nr. 3121 hierover.1", "1 Dorpsblad\n");
        assertThat(paragraph.references()).extracting(found -> found.id()).containsExactly("kst-32847-3121");
    }

    static String read(String text, int notes) {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= notes; i++) {
            lines.append(i).append(" Dorpsblad ").append((char) ('A' + i)).append('\n');
        }
        return read(text, lines.toString());
    }

    static String read(String text, String notes) {
        return shown(paragraph(text, notes));
    }

    private static String shown(InlineParagraph paragraph) {
        StringBuilder shown = new StringBuilder(paragraph.text());
        for (int i = paragraph.marks().size() - 1; i >= 0; i--) {
            shown.insert(
                    paragraph.marks().get(i).positie(),
                    "{" + paragraph.marks().get(i).nummer() + "}");
        }
        return shown.toString();
    }

    private static InlineParagraph paragraph(String text, String notes) {
        return paragraphs("Vraag 1\n" + text + "\nAntwoord 1\nJa.\n\n" + notes).get(0);
    }

    private static List<String> questions(String source) {
        return paragraphs(source).stream().map(InlineReaderTest::shown).toList();
    }

    /** The paragraphs of the questions. */
    private static List<InlineParagraph> paragraphs(String source) {
        Inlines inlines = InlineReader.read(
                ParagraphReader.read(BlockReader.read(LayoutReader.read(LineReader.read(source)))), true);
        return inlines.passages().stream()
                .filter(passage -> passage.passage().kind() == BlockKind.VRAAG)
                .flatMap(passage -> passage.paragraphs().stream())
                .toList();
    }
}
