package nl.kamervragen.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.MadeUpDocument;
import nl.kamervragen.ingest.testing.MarkupFiles;
import nl.kamervragen.ingest.testing.PdfFiles;
import nl.kamervragen.ingest.testing.WordFiles;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the README to its word: its recipes for files stand here too, and are run. */
class RecipesTest {
    private static final String OPENING = "```java\n";
    private static final MadeUpDocument DOCUMENT = DocumentMaker.document(1);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void theRecipesOfTheReadmeAreTheOnesThatAreRunHere() throws IOException {
        String here = bare(Files.readString(Path.of("src/test/java/nl/kamervragen/ingest/RecipesTest.java")));
        List<String> recipes = recipes(Files.readString(Path.of("../../README.md")));
        assertThat(recipes).isNotEmpty().allSatisfy(recipe -> {
            assertThat(here).contains(bare(recipe));
            assertThat(recipe.lines()).hasSizeLessThanOrEqualTo(10);
        });
    }

    @Test
    void anyFile() throws IOException {
        anyFile(pdf());
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSameSizeAs(DOCUMENT.expected().vragen());
    }

    @Test
    void aFileThatCannotBeRead() throws IOException {
        anyFile(Files.writeString(folder.resolve("half.pdf"), "%PDF-1.7"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("half.pdf: is a PDF of which the end is missing");
    }

    @Test
    void aPdfWithPdfBoxAlone() throws IOException {
        pdfBox(pdf().toFile());
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(DOCUMENT.notes());
    }

    @Test
    void aWordFile() throws IOException {
        word(Files.write(folder.resolve("ah-1.docx"), WordFiles.docx(DOCUMENT)));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).hasSameSizeAs(DOCUMENT.notes());
    }

    @Test
    void aWebPage() throws IOException {
        html(Files.writeString(folder.resolve("ah-1.html"), MarkupFiles.html(DOCUMENT)));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void officialXml() throws IOException {
        xml(
                Files.writeString(
                        folder.resolve("ah-1.xml"),
                        "<kamervragen><vraag><nummer>1</nummer><al>Kent u Kamerstuk 32 847, nr. 312?</al></vraag></kamervragen>"));
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("32847");
    }

    @Test
    void aText() throws IOException {
        Path file = Files.writeString(folder.resolve("ah-1.txt"), "Vraag 1\nIs de brug dicht?\n");
        assertThat(text(file).vragen()).hasSize(1);
    }

    private void anyFile(Path file) {
        DocumentReader reader = DocumentReader.create();
        try {
            ParseResult result = reader.read(file);
            result.document().vragen().forEach(out::println);
        } catch (IngestException e) {
            out.println(e.getMessage());
        }
    }

    private void pdfBox(File file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            Kamervragen document =
                    KamervragenParser.create().parse(stripper.getText(pdf)).orElseThrow();
            document.voetnoten().forEach(out::println);
        }
    }

    private void word(Path file) {
        Kamervragen document = DocumentReader.create().read(file).orElseThrow();
        document.voetnoten().forEach(noot -> out.println(noot.nummer() + " " + noot.tekst()));
    }

    private void html(Path file) {
        Kamervragen document = DocumentReader.create().read(file).orElseThrow();
        document.paren().forEach(out::println);
    }

    private void xml(Path file) {
        Kamervragen document = DocumentReader.create().read(file).orElseThrow();
        document.referenties().forEach(out::println);
    }

    private Kamervragen text(Path file) {
        ParseResult result = KamervragenParser.create().parse(file);
        result.diagnostics().forEach(out::println);
        Kamervragen document = result.orElseThrow();
        return document;
    }

    private Path pdf() throws IOException {
        return Files.write(folder.resolve("ah-1.pdf"), new PdfFiles().pdf(DOCUMENT));
    }

    private static List<String> recipes(String readme) {
        String section = readme.substring(readme.indexOf("## From the file"), readme.indexOf("## Modules"));
        return Arrays.stream(section.split(OPENING))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf("```")))
                .toList();
    }

    /** The formatter breaks lines here in other places than the README does, and here the files have other names. */
    private static String bare(String code) {
        return code.replaceAll("(Path\\.of|new File)\\(\"ah-1\\.[a-z]+\"\\)", "file")
                .replaceAll("System\\.(out|err)", "out")
                .replaceAll("\\s", "");
    }
}
