package nl.kamervragen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.internal.lines.LineReader;
import nl.kamervragen.model.Vergaderjaar;
import org.junit.jupiter.api.Test;

class LayoutReaderTest {
    private static final String TWO_PAGES = """
            Tweede Kamer der Staten-Generaal 2
            Vergaderjaar 2019–2020 Aanhangsel van de Handelingen
            Vragen gesteld door de leden der Kamer, met de daarop door de
            regering gegeven antwoorden
            123
            Vraag 1
            Kent u de sluis die al jaren
            1 Dorpsblad, 3 mei 2020, «Sluis lekt»
            ah-tk-20192020-123
            ISSN 0921 - 7398
            ’s-Gravenhage 2020 Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1
            lekt?1
            Antwoord 1
            Ja.
            Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 2
            """;

    @Test
    void joinsPagesIntoOneReadingOrder() {
        Layout layout = read(TWO_PAGES);
        assertThat(body(layout))
                .containsExactly("Vraag 1", "Kent u de sluis die al jaren", "lekt?1", "Antwoord 1", "Ja.");
        assertThat(layout.body().get(2).joint()).isEqualTo(Joint.PAGE);
        assertThat(layout.body().get(2).page()).isEqualTo(1);
    }

    @Test
    void gathersFootnotesFromPageBottoms() {
        assertThat(notes(read(TWO_PAGES))).containsExactly("1: Dorpsblad, 3 mei 2020, «Sluis lekt»");
    }

    @Test
    void learnsFromTheFurnitureWhatTheDocumentIs() {
        PageFacts facts = read(TWO_PAGES).facts();
        assertThat(facts.publicatie()).contains("ah-tk-20192020-123");
        assertThat(facts.vergaderjaar()).contains(new Vergaderjaar(2019));
        assertThat(facts.nummer()).contains(123);
    }

    @Test
    void takesACitationForNoPageFoot() {
        assertThat(body(read("Antwoord 1\nZie\nTweede Kamer, vergaderjaar 2019–2020, 31 066, nr. 12\n")))
                .hasSize(3);
    }

    @Test
    void readsNotesWhoseNumbersDriftedApartFromTheirTexts() {
        String page = """
                Vraag 1
                Kent u beide berichten?1, 2
                1
                2

                Dorpsblad, 3 mei 2020
                Stadskrant, 4 mei 2020
                3

                Zie ook www.voorbeeld.nl/sluis
                """;
        assertThat(notes(read(page)))
                .containsExactly(
                        "1: Dorpsblad, 3 mei 2020", "2: Stadskrant, 4 mei 2020", "3: Zie ook www.voorbeeld.nl/sluis");
    }

    @Test
    void readsNotesInEveryDress() {
        assertThat(notes(read("Antwoord 1\nJa. 1)\n\n1) Dorpsblad\n2) Stadskrant\n")))
                .hasSize(2);
        assertThat(notes(read("Antwoord 1\nJa. [1]\n\n[1] Dorpsblad\n[2] Stadskrant\n")))
                .hasSize(2);
        assertThat(notes(read("Antwoord 1\nJa.¹\n\n¹ Dorpsblad\n² Stadskrant\n")))
                .hasSize(2);
        assertThat(notes(read("Antwoord 1\nJa.1\n1Dorpsblad\n2Stadskrant\n"))).hasSize(2);
    }

    @Test
    void leavesAnExplanationBehindTheNotesInTheText() {
        Layout layout = read("Vraag 1\nKlopt dit? 1)\n\n1) Dorpsblad\n\nToelichting:\nDit vult eerdere vragen aan.\n");
        assertThat(body(layout)).endsWith("Toelichting:", "Dit vult eerdere vragen aan.");
    }

    @Test
    void takesALineThatBeginsWithANumberForNoNote() {
        assertThat(notes(read("Antwoord 1\nDe brug is gesloten sinds\n3 mei 2020 en blijft dicht.\n")))
                .isEmpty();
    }

    @Test
    void takesANoteThatBeginsSmallWhenItsMarkIsGluedToAnAbbreviation() {
        String text = "Antwoord 1\nDat zegt %s1 al jaren.2\n1 zie het verslag van de brug\n2 Stadskrant\n";
        assertThat(notes(read(text.formatted("de HVBZ"))))
                .containsExactly("1: zie het verslag van de brug", "2: Stadskrant");
        assertThat(notes(read(text.formatted("groep G")))).isEmpty();
    }

    @Test
    void takesANoteThatBeginsSmallWhenTheSeriesLacksItsNumber() {
        String text = "Antwoord 1\nZo lekt1 de sluis, zie nr. 1022 en de brug.3\n1 Dorpsblad\n2 zie het verslag\n";
        assertThat(notes(read(text + "3 Stadskrant\n")))
                .containsExactly("1: Dorpsblad", "2: zie het verslag", "3: Stadskrant");
        assertThat(notes(read(text))).containsExactly("1: Dorpsblad 2 zie het verslag");
        String pages =
                "Antwoord 1\nZo lekt1 de sluis.\n1 Dorpsblad\f Zie nr. 1022 ook.\n2 zie het verslag\fDe brug.3\n3 Stadskrant\n";
        assertThat(notes(read(pages))).containsExactly("1: Dorpsblad", "2: zie het verslag", "3: Stadskrant");
    }

    @Test
    void beginsNoNoteWithAnAddressThatTheLineBeforeHadNoRoomFor() {
        String page = """
                Vraag 1
                Kent u beide berichten?1, 2
                1
                2

                www.dorpsblad.nl/de-brug-bij-het-oude-gemaal-lekt-al-jaren
                Stadskrant, 4 mei 2020 (https://
                www.stadskrant.nl/brug)
                """;
        assertThat(notes(read(page)))
                .containsExactly(
                        "1: www.dorpsblad.nl/de-brug-bij-het-oude-gemaal-lekt-al-jaren",
                        "2: Stadskrant, 4 mei 2020 (https:// www.stadskrant.nl/brug)");
    }

    @Test
    void takesTheDressingOfMarkdownOff() {
        Layout layout = read("#### Vergaderjaar 2019–2020\n**Vraag 1**\nKlopt dit?\n-----\n**Antwoord 1**\nJa.\n");
        assertThat(body(layout)).containsExactly("Vraag 1", "Klopt dit?", "Antwoord 1", "Ja.");
        assertThat(layout.body().get(2).page()).isEqualTo(1);
    }

    @Test
    void seesAPageEndByTheBlankThatFurnitureLeftBehind() {
        Layout layout = read("Vraag 1\nWaarom is de\n1 Dorpsblad\n brug dicht?1\nAntwoord 1\nOmdat hij lekt.\n");
        assertThat(notes(layout)).containsExactly("1: Dorpsblad");
        assertThat(body(layout)).contains("brug dicht?1");
    }

    @Test
    void findsNotesAmidATextThatLostItsPageEnds() {
        Layout layout = read("""
                Vraag 1
                Waarom is de brug over de oude haven dicht,1 en weet
                1 Dorpsblad, 3 mei 2020, «Brug over de oude haven blijft dicht», www.dorpsblad.nl/oude-haven/2020/
                brug-blijft-dicht
                u hoe lang dat nog duurt?
                Antwoord 1
                Nee.
                """);
        assertThat(notes(layout))
                .containsExactly("1: Dorpsblad, 3 mei 2020, «Brug over de oude haven blijft dicht»,"
                        + " www.dorpsblad.nl/oude-haven/2020/ brug-blijft-dicht");
        assertThat(body(layout)).contains("u hoe lang dat nog duurt?");
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
                        + note.lines().stream().map(line -> text(layout, line)).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String text(Layout layout, PageLine line) {
        return layout.source().substring(line.begin(), line.end());
    }
}
