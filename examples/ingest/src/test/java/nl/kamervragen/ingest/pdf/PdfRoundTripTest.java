package nl.kamervragen.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.testing.Contents;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.MadeUpDocument;
import nl.kamervragen.ingest.testing.PdfFiles;
import nl.kamervragen.result.ParseResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What was laid out on pages in the official form comes out of them; more with {@code -Dkamervragen.pdfs=200}. */
class PdfRoundTripTest {
    private static final int COUNT = Integer.getInteger("kamervragen.pdfs", 40);

    private final PdfFiles files = new PdfFiles();
    private final DocumentReader reader = DocumentReader.create();

    @TestFactory
    Stream<DynamicTest> whatGoesInComesOut() {
        return IntStream.range(0, COUNT)
                .mapToObj(seed -> DynamicTest.dynamicTest("document " + seed, () -> comesBack(seed)));
    }

    private void comesBack(int seed) {
        MadeUpDocument document = DocumentMaker.document(seed);
        byte[] pdf = files.pdf(document);
        ParseResult result = reader.read(new ByteArrayInputStream(pdf), "document " + seed);
        assertThat(Contents.of(result.document())).isEqualTo(Contents.of(document.expected()));
    }
}
