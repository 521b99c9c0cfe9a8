package nl.kamervragen.cli.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.cli.Example;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.result.LineIndex;
import nl.kamervragen.result.ParseResult;
import org.junit.jupiter.api.Test;

class OverviewTest {

    @Test
    void setsQuestionsBesideTheirAnswers() {
        assertThat(show(Example.result(), 80, Language.EN)).isEqualTo("""
                        ── brug.txt ────────────────────────────────────────────────────────────────────
                        Antwoord, Tweede Kamer, vergaderjaar 2018-2019, nr. 9663, ah-tk-20182019-9663
                        Van           Zandstra (Partij voor Bruggen)
                        Aan           Minister (Infrastructuur en Waterstaat)
                        Over          de brug bij Zuiderdam
                        Ingezonden    1 oktober 2018
                        Antwoord van  Minister Kloosterman (Infrastructuur en Waterstaat)
                        Ontvangen     29 oktober 2018 (na 28 dagen, na de termijn van drie weken)

                        Vraag 1                                │ Antwoord 1 en 2
                        Kent u het bericht over de brug?[1]    │ Ja. Zie Kamerstuk 30 995, nr. 14.
                                                               │
                        Vraag 2                                │
                        Hoe lang is hij al dicht?              │
                                                               │
                        Kunt u dat toelichten?                 │

                        Vraag 3                                │
                        Wanneer gaat hij open?                 │

                        Toelichting
                        Deze vragen vullen eerdere vragen aan.

                        Voetnoten
                         [1] De Brugwachter, 3 maart 2018, «Brug dicht»,
                             https://brugwachter.example/dicht
                             bron: De Brugwachter, 3 maart 2018, «Brug dicht»

                        Referenties
                          antwoord 1, alinea 1: KAMERSTUK kst-30995-14
                              https://zoek.officielebekendmakingen.nl/kst-30995-14.html
                          voetnoot 1, alinea 1: URL https://brugwachter.example/dicht

                        Diagnostics
                          WARNING line 12, column 1: Question 3 has no answer. (QUESTION_WITHOUT_ANSWER)

                        """);
    }

    @Test
    void setsQuestionsAboveTheirAnswersWhereThereIsNoRoom() {
        assertThat(show(Example.result(), 60, Language.EN)).contains("""

                        Vraag 1
                        Kent u het bericht over de brug?[1]

                        Vraag 2
                        Hoe lang is hij al dicht?

                        Kunt u dat toelichten?

                        Antwoord 1 en 2
                        Ja. Zie Kamerstuk 30 995, nr. 14.

                        Vraag 3
                        Wanneer gaat hij open?

                        """);
    }

    @Test
    void speaksDutchToo() {
        assertThat(show(Example.result(), 80, Language.NL)).contains("Vraag 3 heeft geen antwoord.");
    }

    @Test
    void showsAnAnswerToNoQuestion() {
        assertThat(show(document(List.of(), List.of(new Antwoord(List.of(7), Tekst.of("Ja.")))), 80, Language.EN))
                .contains("  │ Antwoord 7\n", "  │ Ja.\n");
    }

    @Test
    void keepsTwoEqualAnswersApart() {
        List<Vraag> vragen = List.of(new Vraag(List.of(1, 2), Tekst.of("En?")));
        List<Antwoord> antwoorden =
                List.of(new Antwoord(List.of(1), Tekst.of("Ja.")), new Antwoord(List.of(2), Tekst.of("Ja.")));
        assertThat(show(document(vragen, antwoorden), 80, Language.EN))
                .contains("Vraag 1 en 2", "│ Antwoord 1\n", "│ Antwoord 2\n");
    }

    @Test
    void showsAListByItsSigns() {
        List<Vraag> vragen = List.of(new Vraag(
                List.of(1), new Tekst(List.of(Alinea.of("Kunt u zeggen:"), item("hoe dan wel;"), item("hoe niet?")))));
        assertThat(show(document(vragen, List.of()), 80, Language.EN))
                .contains("\nKunt u zeggen:\n– hoe dan wel;\n– hoe niet?\n");
    }

    private static Alinea item(String words) {
        return new Alinea(words, Optional.of("–"), List.of(), List.of(), List.of());
    }

    @Test
    void keepsEachLineWithinTheWidth() {
        for (int width : new int[] {40, 60, 79, 80, 100, 200}) {
            assertThat(new Overview(width, Language.EN).lines("brug.txt", Example.result()))
                    .allSatisfy(line -> assertThat(Wrap.size(line)).isLessThanOrEqualTo(width));
        }
    }

    private static ParseResult document(List<Vraag> vragen, List<Antwoord> antwoorden) {
        Kamervragen document = new Kamervragen(
                Documentsoort.ANTWOORD,
                Kop.builder().build(),
                Optional.empty(),
                vragen,
                antwoorden,
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new ParseResult(document, List.of(), List.of(), LineIndex.of(""));
    }

    private static String show(ParseResult result, int width, Language language) {
        return String.join("\n", new Overview(width, language).lines("brug.txt", result)) + "\n";
    }
}
