package nl.kamervragen.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamervragen.ingest.testing.PdfFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What becomes of signs, lines and pages on their way to the parser. */
class PdfPagesTest {
    private static final PdfFiles FILES = new PdfFiles();

    private static final String RAISED = "<fo:inline baseline-shift=\"super\" font-size=\"6pt\">%s</fo:inline>";
    private static final String LOWERED = "<fo:inline baseline-shift=\"sub\" font-size=\"6pt\">%s</fo:inline>";

    @Test
    void aRaisedDigitBecomesASuperscript() throws IOException {
        assertThat(text(block("De brug is dicht." + RAISED.formatted("12") + " Sinds 2016" + RAISED.formatted("3"))))
                .isEqualTo("De brug is dicht.¹² Sinds 2016³\n");
    }

    @Test
    void aLoweredDigitAndARaisedLetterStayAsTheyAre() throws IOException {
        assertThat(text(block("CO" + LOWERED.formatted("2") + " van de 11" + RAISED.formatted("e") + " sluis")))
                .isEqualTo("CO2 van de 11e sluis\n");
    }

    @Test
    void theNumberOfANoteIsRaisedAboveItsText() throws IOException {
        String number = "<fo:inline baseline-shift=\"super\" font-size=\"4pt\">7</fo:inline>";
        assertThat(text("<fo:block font-size=\"6pt\">" + number + " De Kolkbode, 3 maart 2018</fo:block>"))
                .isEqualTo("⁷ De Kolkbode, 3 maart 2018\n");
    }

    @Test
    void aPageEndBecomesAFormFeed() throws IOException {
        assertThat(text(block("Een.") + "<fo:block break-before=\"page\">Twee.</fo:block>"))
                .isEqualTo("Een.\n\fTwee.\n");
    }

    @Test
    void whiteBetweenParagraphsBecomesABlankLine() throws IOException {
        String apart = "<fo:block space-before=\"8pt\">Vier</fo:block>";
        assertThat(text(block("Een") + block("twee") + block("drie") + apart)).isEqualTo("Een\ntwee\ndrie\n\nVier\n");
    }

    @Test
    void aLineWithoutRoomForTheNextWordEndsNoParagraph() throws IOException {
        String full = "de sluis van het oude gemaal bij de kolk. ";
        String text = text(block(full.repeat(30)) + block("Ja."));
        assertThat(text).contains("\u2028").endsWith(".\n\nJa.\n");
        assertThat(text.replace('\u2028', ' ')).startsWith(full.repeat(2));
    }

    @Test
    void whatIsDrawnBeforeTheTextAndStandsBelowItComesAfterIt() throws IOException {
        String foot = "<fo:block-container absolute-position=\"fixed\" top=\"380pt\" left=\"20pt\" width=\"200pt\">"
                + block("Voet") + "</fo:block-container>";
        assertThat(text(foot + block("Een") + block("twee"))).isEqualTo("Een\ntwee\n\nVoet\n");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        String column = "<fo:block-container absolute-position=\"fixed\" top=\"100pt\" left=\"%dpt\" width=\"80pt\">"
                + "%s</fo:block-container>";
        String pages = block("Kop over de hele breedte van de pagina")
                + column.formatted(20, block("links een") + block("links twee"))
                + column.formatted(120, block("rechts een") + block("rechts twee"));
        assertThat(text(pages).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Kop over de hele breedte van de pagina",
                        "links een",
                        "links twee",
                        "rechts een",
                        "rechts twee");
    }

    @Test
    void aFootThatRunsThroughThePagesIsLeftOut() throws IOException {
        String pages = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> page(block("Blad " + "abcd".charAt(number - 1)), "Pagina " + number + " van 4"))
                .collect(Collectors.joining());
        assertThat(text(pages)).isEqualTo("Blad a\n\fBlad b\n\fBlad c\n\fBlad d\n");
    }

    @Test
    void aFootThatTheParserKnowsStays() throws IOException {
        String pages = page(block("Een"), "Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel 1")
                + page(block("twee"), "Tweede Kamer, vergaderjaar 2018–2019, Aanhangsel 2");
        assertThat(text(pages)).contains("Aanhangsel 1\n\f").endsWith("Aanhangsel 2\n");
    }

    @Test
    void aLabelAtTheTopOfEachPageIsNoHead() throws IOException {
        String pages = Stream.of(1, 2, 3)
                .map(number -> "<fo:block break-before=\"page\">Vraag " + number + "</fo:block>" + block("Waarom?"))
                .collect(Collectors.joining());
        assertThat(text(pages).lines()).contains("Vraag 1", "\fVraag 2", "\fVraag 3");
    }

    private static String block(String content) {
        return "<fo:block>" + content + "</fo:block>";
    }

    private static String page(String content, String foot) {
        return "<fo:block break-before=\"page\">" + content
                + "<fo:block-container absolute-position=\"fixed\" top=\"380pt\" left=\"20pt\" width=\"250pt\">"
                + block(foot) + "</fo:block-container></fo:block>";
    }

    private static String text(String flow) throws IOException {
        String layout = """
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" font-size="8pt"
                    line-height="10pt" line-stacking-strategy="font-height"><fo:layout-master-set>
                <fo:simple-page-master master-name="page" page-width="300pt" page-height="400pt" margin="20pt">
                <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
                <fo:page-sequence master-reference="page"><fo:flow flow-name="xsl-region-body">%s</fo:flow>
                </fo:page-sequence></fo:root>""".formatted(flow);
        try (PDDocument document = Loader.loadPDF(FILES.pdf(layout))) {
            List<List<PdfLine>> pages = PageLines.read(document, "pagina").stream()
                    .map(ReadingOrder::of)
                    .toList();
            return PageText.of(RunningLines.takeOut(pages, line -> line.startsWith("Tweede Kamer")));
        }
    }
}
