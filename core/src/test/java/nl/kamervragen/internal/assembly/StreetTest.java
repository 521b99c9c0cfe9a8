package nl.kamervragen.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Vraag;
import nl.kamervragen.result.AccountedSpan;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.result.SourceUse;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.api.Test;

class StreetTest {
    private static final String HEAD = "Vragen van het lid Zandstra (SP) aan de Minister van Financiën over de brug"
            + " (ingezonden 3 mei 2020).\n\n";

    @Test
    void buildsADocumentOfItsPassages() {
        Kamervragen document = read(HEAD
                + "Antwoord van Minister Duinker (Financiën) (ontvangen 20 mei 2020).\n\n"
                + "Vraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n");
        assertThat(document.soort()).isEqualTo(Documentsoort.ANTWOORD);
        assertThat(document.kop().ingezonden()).contains(LocalDate.of(2020, 5, 3));
        assertThat(document.kop().onderwerp())
                .hasValueSatisfying(onderwerp -> assertThat(onderwerp.inhoud()).isEqualTo("de brug"));
        assertThat(document.paren()).hasSize(1);
    }

    @Test
    void numbersQuestionsThatHaveNoNumberInOrder() {
        Kamervragen document = read(HEAD + "Klopt dit?\n\nWaarom is dat zo?\n");
        assertThat(document.vragen()).extracting(Vraag::nummers).containsExactly(List.of(1), List.of(2));
        assertThat(document.soort()).isEqualTo(Documentsoort.VRAGEN);
    }

    @Test
    void saysUpToWhichNumberItCounted() {
        assertThat(sentences(HEAD + "Klopt het dat:\n– de brug dicht is;\n– de sluis dicht is?\n\nWaarom?\n"))
                .containsExactly("The questions had no numbers and were numbered in order; highest number: 2.");
    }

    @Test
    void namesTheQuestionOfAnEmptyAnswerWithoutANumber() {
        assertThat(sentences(HEAD + "Vraag 1\nKlopt dit?\n\nAntwoord:\n\nVraag 2\nWaarom?\n"))
                .contains("Answer 1 has no text.");
    }

    @Test
    void takesParagraphsThatAskForQuestionsWhereALabelShowsADocument() {
        Kamervragen document = read("Klopt het dat de brug al jaren dicht is?\n\nAntwoord\nJa.\n");
        assertThat(document.vragen()).extracting(Vraag::nummers).containsExactly(List.of(1));
        assertThat(document.antwoorden()).extracting(Antwoord::nummers).containsExactly(List.of(1));
    }

    @Test
    void takesParagraphsThatAskForTextWhereNothingShowsADocument() {
        assertThat(read("Klopt het dat de brug al jaren dicht is?\n").vragen()).isEmpty();
        assertThat(read("Klopt het dat de brug al jaren dicht is?1\n\n1 Dorpsblad, 3 mei 2020\n")
                        .vragen())
                .isEmpty();
    }

    @Test
    void takesTheNumberOfItsQuestionsInALetterForNoReference() {
        Kamervragen document = read("Hierbij zend ik u de antwoorden op de vragen van het lid Zandstra (PvB) over geld"
                + " (2020Z12345), in vervolg op die met kenmerk 2019Z54321.\n\nVraag 1\nKlopt dit?\n");
        assertThat(document.kop().zaaknummer()).contains("2020Z12345");
        assertThat(document.inleiding().orElseThrow().alineas().get(0).referenties())
                .extracting(Vermelding::id)
                .containsExactly("2019Z54321");
    }

    @Test
    void givesAnAnswerWithoutANumberToTheQuestionsAboveIt() {
        Kamervragen document = read(
                "Vraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n\nAntwoord\nDaarom.\n\nVraag 3\nEn nu?\n\nAntwoord\nNiets.\n");
        assertThat(document.antwoorden()).extracting(Antwoord::nummers).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void readsAQuestionThatIsPrintedTwiceOnce() {
        assertThat(read("Vraag 1\nKlopt dit?\n\nVraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n")
                        .vragen())
                .hasSize(1);
    }

    @Test
    void takesAQuestionThatTheDocumentLacksForAnotherDocuments() {
        Kamervragen document =
                read("Vraag 1\nKlopt het antwoord op vraag 17?\n\nAntwoord 1\nZie het antwoord op vraag 1.\n");
        assertThat(document.vragen().get(0).tekst().alineas().get(0).referenties())
                .isEmpty();
        assertThat(document.antwoorden().get(0).tekst().alineas().get(0).referenties())
                .extracting(Vermelding::id)
                .containsExactly("1");
    }

    @Test
    void accountsForEveryCharacterByItsUse() {
        String source = "Vraag 1\nKlopt dit?1\n\nAntwoord 1\nJa.\n\n1 Dorpsblad, 3 mei 2020, «Brug dicht»\n";
        ParseResult result = Street.read(source, true);
        Accounts.assertComplete(source, result);
        assertThat(result.account())
                .extracting(span -> source.substring(span.begin(), span.end()).strip() + " " + span.use())
                .contains("Vraag 1 LABEL", "1 NOTE_MARK", "1 NOTE_NUMBER", "Ja. PARAGRAPH");
        assertThat(result.account()).extracting(AccountedSpan::use).doesNotContain(SourceUse.SKIPPED);
    }

    @Test
    void readsTheSourceOfAFootnote() {
        Kamervragen document =
                read("Vraag 1\nKlopt dit?1\n\nAntwoord 1\nJa.\n\n1 Dorpsblad, 3 mei 2020, «Brug dicht»\n");
        assertThat(document.voetnoot(1).orElseThrow().bron()).hasValueSatisfying(bron -> {
            assertThat(bron.medium()).contains("Dorpsblad");
            assertThat(bron.titel()).contains("Brug dicht");
        });
    }

    private static List<String> sentences(String text) {
        return Street.read(text, true).diagnostics().stream()
                .map(Diagnostic::english)
                .toList();
    }

    private Kamervragen read(String text) {
        return Street.read(text, true).document();
    }
}
