package nl.kamervragen.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.testing.Accounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the account says of each piece of a text: what it became, or why it was left out. */
class AccountTest {
    private static final String HEAD = "Vragen van het lid Zandstra (PvB) over geld (ingezonden 3 mei 2021).\n";

    @Test
    void namesTheHyphenOfABrokenWord() {
        assertThat(account("Vraag 1\nDit is een huur-\nhuis?\n"))
                .containsExactly("Vraag 1 LABEL", "Dit is een huur PARAGRAPH", "- LINE_END_HYPHEN", "huis? PARAGRAPH");
    }

    @Test
    void namesWhatIsPrintedAgain() {
        assertThat(account("Vraag 1\nKlopt dit?1\nVraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n\n1 Brugblad, 3 mei 2021\n"))
                .contains("Vraag 1 LABEL", "Klopt dit? PARAGRAPH", "Klopt dit? REPEATED_TEXT")
                .filteredOn(piece -> piece.equals("1 NOTE_MARK"))
                .hasSize(2);
    }

    @Test
    void namesTheSignsOfAList() {
        assertThat(account("Vraag 1\nKlopt dit:\n• de brug;\n• de sluis?\n"))
                .containsExactly(
                        "Vraag 1 LABEL",
                        "Klopt dit: PARAGRAPH",
                        "• LABEL",
                        "de brug; PARAGRAPH",
                        "• LABEL",
                        "de sluis? PARAGRAPH");
    }

    @Test
    void namesWhatDoesNotShow() {
        assertThat(account("\uFEFFVraag 1\nKlopt\u00AD dit?\u200B\u0007\n"))
                .containsExactly(
                        "\uFEFF BYTE_ORDER_MARK",
                        "Vraag 1 LABEL",
                        "Klopt PARAGRAPH",
                        "\u00AD INVISIBLE",
                        "dit? PARAGRAPH",
                        "\u200B INVISIBLE",
                        "\u0007 CONTROL_CHARACTER");
    }

    @Test
    void namesThePartsOfALetter() {
        assertThat(account("""
                Retouradres Postbus 12
                Hierbij zend ik u de antwoorden op de vragen van het lid Zandstra (PvB) over geld.
                De brug is al jaren een bron van zorg.
                Hoogachtend,
                De Minister van Financiën,
                D.M. Hovenier
                Vraag 1
                Klopt dit?
                """))
                .containsExactly(
                        "Retouradres Postbus 12 LETTER_HEAD",
                        "Hierbij zend ik u de antwoorden op de vragen van het lid Zandstra (PvB) over geld. PARAGRAPH",
                        "De brug is al jaren een bron van zorg. PARAGRAPH",
                        "Hoogachtend, SIGNATURE",
                        "De Minister van Financiën, SIGNATURE",
                        "D.M. Hovenier SIGNATURE",
                        "Vraag 1 LABEL",
                        "Klopt dit? PARAGRAPH");
    }

    @Test
    void namesWhatStandsAroundAHead() {
        assertThat(account("Menu\n" + HEAD + "De brug is al jaren een bron van zorg.\nVraag 1\nKlopt dit?\n"))
                .containsExactly(
                        "Menu NAVIGATION",
                        HEAD.strip() + " HEAD",
                        "De brug is al jaren een bron van zorg. PARAGRAPH",
                        "Vraag 1 LABEL",
                        "Klopt dit? PARAGRAPH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bijlage",
                "Bijlagen",
                "Bijlage(n)",
                "Bijlage 1",
                "Bijlage: lijst van bruggen",
                "Bijlagen 2: lijsten",
                "Bijlage(n) 2: lijsten",
                "Bijlage – lijst van bruggen"
            })
    void namesALineThatNamesAnAppendix(String line) {
        assertThat(account("Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n" + line + "\n"))
                .endsWith("Ja. PARAGRAPH", line + " APPENDIX_LINE");
        assertThat(account("Vraag 1\nKlopt dit?\nAntwoord 1\nJa.1\n" + line + "\n\n1 Brugblad, 3 mei 2021\n"))
                .contains("Ja. PARAGRAPH", line + " APPENDIX_LINE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bijlage: lijst van bruggen.",
                "Bijlage met bruggen",
                "Bijlagewerk: bruggen",
                "Bijlagenr: 5",
                "Zie de bijlage"
            })
    void takesALineForTextThatOnlyLooksLikeOne(String line) {
        assertThat(account("Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n" + line + "\n"))
                .endsWith(line + " PARAGRAPH");
    }

    @Test
    void takesAnAppendixLineAboveOtherTextForText() {
        assertThat(account("Vraag 1\nKlopt dit?\nBijlage: lijst\nAntwoord 1\nJa.\n"))
                .contains("Bijlage: lijst PARAGRAPH");
        assertThat(account("Vraag 1\nKlopt dit?\nAntwoord 1\nBijlage: lijst\n")).endsWith("Bijlage: lijst PARAGRAPH");
    }

    /** The pieces in the order of the source, each with what it became or why it was left out. */
    private static List<String> account(String source) {
        ParseResult result = KamervragenParser.create().parse(source);
        Accounts.assertComplete(source, result);
        return result.account().stream()
                .map(span -> source.substring(span.begin(), span.end()) + " "
                        + span.reason().map(Enum::name).orElse(span.use().name()))
                .map(piece -> piece.startsWith(" ") ? piece.substring(1) : piece)
                .toList();
    }
}
