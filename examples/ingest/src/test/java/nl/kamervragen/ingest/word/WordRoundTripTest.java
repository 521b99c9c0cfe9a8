package nl.kamervragen.ingest.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.kamervragen.ingest.DocumentReader;
import nl.kamervragen.ingest.testing.Contents;
import nl.kamervragen.ingest.testing.DocumentMaker;
import nl.kamervragen.ingest.testing.MadeUpDocument;
import nl.kamervragen.ingest.testing.WordFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordRoundTripTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatWentIntoAWordFileComesOut(int seed) throws IOException {
        MadeUpDocument document = DocumentMaker.document(seed);
        ByteArrayInputStream file = new ByteArrayInputStream(WordFiles.docx(document));
        assertThat(Contents.of(DocumentReader.create().read(file, "ah-1.docx").document()))
                .containsExactlyElementsOf(Contents.of(document.expected()));
    }
}
