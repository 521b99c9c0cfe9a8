package nl.kamervragen.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.testing.Contents;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.MadeUpDocument;
import nl.kamervragen.ingest.testing.MarkupFiles;
import nl.kamervragen.model.Kamervragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatWentIntoAnOfficialPageComesOut(int seed) {
        MadeUpDocument document = DocumentMaker.document(seed);
        assertThat(Contents.of(read(MarkupFiles.html(document))))
                .containsExactlyElementsOf(Contents.of(document.expected()));
    }

    @Test
    void numbersNotesListsAndTablesStandInThePlaceOfTheirElements() {
        Kamervragen document = read("""
                <html><head><title>Brug</title><script>weg()</script></head><body><nav>Menu</nav><main>
                <div class="vraag"><p class="nummer">Vraag 1</p><p>Is de <i>oude</i> brug
                  dicht?<sup><a href="https://x.example/stuk.html#n1">1</a></sup></p></div>
                <div class="antwoord"><p class="nummer">Antwoord 1</p><p>Ja, in 2016 en op 5 m<sup>2</sup>, namelijk:</p>
                  <ol><li>het dek;</li><li><p>de leuning.</p></li></ol>
                  <table><tr><td>Jaar</td><td><p>Bruggen</p></td></tr></table></div>
                <div class="kamervraagopmerking"><h2>Toelichting:</h2><p>Dit vult eerdere vragen aan.</p></div>
                <div id="noten"><h2>Noten</h2><div class="noot" id="n1"><a href="#m1">X Noot</a> <sup>1</sup>
                  <p>Brugblad, 3 mei 2018.</p></div></div>
                </main><footer>Colofon</footer></body></html>
                """);
        assertThat(Contents.of(document))
                .containsExactly(
                        "vraag [1]",
                        "Is de oude brug dicht?[1]",
                        "antwoord [1]",
                        "Ja, in 2016 en op 5 m², namelijk:",
                        "1. het dek;",
                        "2. de leuning.",
                        "Jaar Bruggen",
                        "voetnoot 1",
                        "Brugblad, 3 mei 2018.");
        assertThat(document.toelichting()).isPresent();
    }

    @Test
    void aPageWithoutOfficialMarkupIsReadAParagraphAtATime() {
        Kamervragen document = read("<p>Vraag 1<br>Is de brug dicht?</p><h3>Antwoord 1</h3><p>Ja.</p>");
        assertThat(Contents.of(document)).containsExactly("vraag [1]", "Is de brug dicht?", "antwoord [1]", "Ja.");
    }

    @Test
    void aPageWithoutTextIsNamed() {
        assertThatThrownBy(() -> read("<html><body><script>laad()</script></body></html>"))
                .isInstanceOf(IngestException.class)
                .hasMessage("stuk.html: is a web page without any text: save the page with its content, or as text");
    }

    private static Kamervragen read(String html) {
        return DocumentReader.create()
                .read(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)), "stuk.html")
                .document();
    }
}
