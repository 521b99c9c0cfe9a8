package nl.kamervragen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.internal.lines.LineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note that a page end cut goes on at the bottom of the next page: "/" stands between lines. */
class CutNotesTest {
    /** So much text that it counts as set in a column, though some rows are wider. */
    private static final String NARROW = "Vraag 1\nLekt de sluis?1\n" + "En dit dan?\n".repeat(80);

    /** A row of a note is wider than the column of the text. */
    private static final String WIDE =
            "een brief waarin de schippers en de bewoners van de kade samen uitleggen waarom de oude sluis dicht moet blijven";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dorpsblad, 3 mei 2020, «Sluis lekt»,      | https://www.dorpsblad.nl/sluis
            Dorpsblad, 3 mei 2020, «Sluis lekt»,      | www.dorpsblad.nl/sluis
            https://www.dorpsblad.nl/archief/de-oude- | sluis/lekt
            https://www.dorpsblad.nl/archief/de-oude- | sluis
            https://www.dorpsblad.nl/?at=een&at_      | twee=drie&at_vier
            Zie daarover het Dorpsblad,               | waarin dit al stond.
            """)
    void goesOnWithItsLinkOrItsSentence(String note, String rest) {
        Layout layout = read("Vraag 1\nLekt de sluis?1\n1 " + note + "\n\fVraag 2\nSinds wanneer is dat zo?\n" + rest
                + "\n2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout)).containsExactly("1: " + note + "/" + rest, "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout))
                .containsExactly(
                        "Vraag 1", "Lekt de sluis?1", "Vraag 2", "Sinds wanneer is dat zo?", "Vraag 3", "Waarom?2");
        assertThat(layout.notes().get(0).lines().get(1).joint()).isEqualTo(Joint.PAGE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dorpsblad, 3 mei 2020, «Sluis lekt».      | https://www.dorpsblad.nl/sluis
            Dorpsblad, 3 mei 2020, «Sluis lekt»       | https://www.dorpsblad.nl/sluis
            Zie daarover het Dorpsblad                | waarin dit al stond.
            Zie daarover het Dorpsblad,               | Dat stond daar al.
            Zie daarover het Dorpsblad,               | a. de sluis lekt.
            Zie daarover het Dorpsblad,               | b) de sluis lekt.
            https://www.dorpsblad.nl/sluis-lekt-en    | Dat stond daar al.
            https://www.dorpsblad.nl/nieuws/van       | Dat stond daar al.
            """)
    void doesNotGoOnBehindItsEnd(String note, String rest) {
        Layout layout = read("Vraag 1\nLekt de sluis?1\n1 " + note + "\n\fVraag 2\nSinds wanneer is dat zo?\n" + rest
                + "\n2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout)).containsExactly("1: " + note, "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout)).contains(rest);
    }

    @Test
    void doesNotGoOnWithASentenceOfTheTextThatADateCutShort() {
        Layout layout = read("Vraag 1\nLekt de sluis?1\n1 https://www.dorpsblad.nl/archief/de-oude-\n\fVraag 2\nKent u"
                + " het bericht van 3 mei jl.\nwaarin dit stond?\n2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout))
                .containsExactly("1: https://www.dorpsblad.nl/archief/de-oude-", "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout)).contains("waarin dit stond?");
    }

    @Test
    void doesNotGoOnWithTheRestOfANumberInTheText() {
        Layout layout = read("Vraag 1\nLekt de sluis?1\n1 Zie daarover het Dorpsblad,\n\fVraag 2\nKost dat meer dan"
                + " 10.000\neuro aan water?\n2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout)).containsExactly("1: Zie daarover het Dorpsblad,", "2: Kadeblad, 4 mei 2020");
    }

    @Test
    void doesNotGoOnWithTheTextOfALabel() {
        Layout layout =
                read("Vraag 1\nLekt de sluis?1\n1 Zie daarover het Dorpsblad,\n\fen de kade,\nVraag 2\nWaarom?\n");

        assertThat(notes(layout)).containsExactly("1: Zie daarover het Dorpsblad,");
        assertThat(body(layout)).contains("en de kade,");
    }

    @Test
    void goesOnInRowsThatAreWiderThanTheText() {
        Layout layout = read(NARROW + "1 " + WIDE + "\n\fVraag 2\nSinds wanneer is dat zo?\n" + WIDE
                + "\nop de kade.\n2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout))
                .containsExactly("1: " + WIDE + "/" + WIDE + "/op de kade.", "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout)).doesNotContain(WIDE, "op de kade.");
    }

    @Test
    void doesNotGoOnWithAWideRowThatBeginsASentence() {
        String sentence = "E" + WIDE.substring(1);
        Layout layout = read(NARROW + "1 " + WIDE + "\n\fVraag 2\nSinds wanneer is dat zo?\n" + sentence
                + "\n2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout)).containsExactly("1: " + WIDE, "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout)).contains(sentence);
    }

    @Test
    void doesNotGoOnWithAWideRowBehindALinkThatMayBeWhole() {
        String link =
                "www.dorpsblad.nl/archief/de-oude-sluis-lekt-al-jaren-zeggen-de-schippers-en-de-bewoners-van-de-kade"
                        + "-die-samen-een-brief-schreven.pdf";
        Layout layout = read(NARROW + "1 " + link + "\n\fVraag 2\nSinds wanneer is er, zo vraag ik,\n" + WIDE
                + "\nop de kade was\n2 Kadeblad, 4 mei 2020\n\fer een brug.\nVraag 3\nWaarom?2\n");

        assertThat(notes(layout)).containsExactly("1: " + link, "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout)).contains(WIDE, "op de kade was");
    }

    @Test
    void doesNotGoOnWithAWideRowBehindTheNameOfAHostThatClosesIt() {
        String note = "1 " + WIDE + " (dorpsblad.nl)";
        Layout layout =
                read(NARROW + note + "\n\fVraag 2\nSinds wanneer is er volgens\n" + WIDE + "\n\fVraag 3\nWaarom?\n");

        assertThat(notes(layout)).containsExactly("1: " + note.substring(2));
        assertThat(body(layout)).contains(WIDE);
    }

    @Test
    void doesNotGoOnInAQuestionWhereALinkIsCut() {
        String note = "https://www.dorpsblad.nl/?at=een&at_";
        Layout layout = read("Vraag 1\nLekt de sluis?1\n1 " + note
                + "\n\fVraag 2\nDeelt u de zorg over\n2 Kadeblad, 4 mei 2020\n\fde sluis?2\nVraag 3\nWaarom?\n");

        assertThat(notes(layout)).containsExactly("1: " + note, "2: Kadeblad, 4 mei 2020");
    }

    @Test
    void goesOnInSeveralRowsOfLinks() {
        Layout layout = read("Vraag 1\nLekt de sluis?1\n1 Zie https://www.dorpsblad.nl/de-oude-\n\fVraag 2\nWaarom?\n"
                + "sluis-lekt.html; Kadeblad, 3 mei\n(kadeblad.nl/oude-sluis)\n2 Kadeblad, 4 mei 2020\n\f"
                + "Vraag 3\nWaarom?2\n");

        assertThat(notes(layout))
                .containsExactly(
                        "1: Zie https://www.dorpsblad.nl/de-oude-/sluis-lekt.html; Kadeblad, 3 mei/(kadeblad.nl/oude-sluis)",
                        "2: Kadeblad, 4 mei 2020");
    }

    @Test
    void takesAShortRowAboveAWideOneWhereTheNoteGoesOnWithIt() {
        Layout layout = read(NARROW + "1 " + WIDE + "\n\fVraag 2\nSinds wanneer is dat zo?\n"
                + "zoals al langer bekend is, want dat staat in\n" + WIDE + "\nop de kade.\n\fVraag 3\nWaarom?\n");

        assertThat(notes(layout))
                .containsExactly(
                        "1: " + WIDE + "/zoals al langer bekend is, want dat staat in/" + WIDE + "/op de kade.");
    }

    @Test
    void goesOnWithANameBehindAWordThatEndsNoSentence() {
        Layout layout = read(NARROW + "1 " + WIDE + " van\n\fVraag 2\nSinds wanneer is dat zo?\nJansma.\n"
                + "2 Kadeblad, 4 mei 2020\n\fVraag 3\nWaarom?2\n");

        assertThat(notes(layout)).containsExactly("1: " + WIDE + " van/Jansma.", "2: Kadeblad, 4 mei 2020");
    }

    @Test
    void goesOnAmidASentenceOfTheTextWhereTheRowsOfAParagraphComeJoined() {
        String joined = "Vraag 1\nLekt de sluis?1\n" + (WIDE + ".\n").repeat(20);
        Layout layout = read(joined + "1 " + WIDE + "\n\fVraag 2\nDeelt u de zorg van de heer\nop de kade.\n"
                + "2 Kadeblad, 4 mei 2020\n\fJansma over de sluis?2\nVraag 3\nWaarom?\n");

        assertThat(notes(layout)).containsExactly("1: " + WIDE + "/op de kade.", "2: Kadeblad, 4 mei 2020");
        assertThat(body(layout)).containsSubsequence("Deelt u de zorg van de heer", "Jansma over de sluis?2");
    }

    private static Layout read(String text) {
        return LayoutReader.read(LineReader.read(text));
    }

    private static List<String> body(Layout layout) {
        return layout.body().stream().map(line -> text(layout, line)).toList();
    }

    private static List<String> notes(Layout layout) {
        return layout.notes().stream()
                .map(note -> note.number() + ": "
                        + String.join(
                                "/",
                                note.lines().stream()
                                        .map(line -> text(layout, line))
                                        .toList()))
                .toList();
    }

    private static String text(Layout layout, PageLine line) {
        return layout.source().substring(line.begin(), line.end());
    }
}
