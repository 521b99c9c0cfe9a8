package nl.kamervragen.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.parser.KamervragenParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private static final String TEXT = "Vraag 1\nIs de brug dicht?\n\nAntwoord 1\nJa.\n";

    @TempDir
    Path folder;

    @Test
    void readsATextAsTheParserDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("brug.txt"), TEXT);
        assertThat(DocumentReader.create().read(file))
                .isEqualTo(KamervragenParser.create().parse(TEXT));
    }

    @Test
    void readsATextUnderAnyName() throws IOException {
        Path file = Files.writeString(folder.resolve("brug.pdf"), TEXT);
        assertThat(DocumentReader.create().read(file).document().vragen()).hasSize(1);
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertFails(folder.resolve("weg.pdf"), "there is no such file: check the path");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertFails(folder, "is a folder: give a file, or read its files one by one");
    }

    @Test
    void saysWhatAFileIsThatIsNoText() throws IOException {
        Path image = Files.write(folder.resolve("foto.pdf"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        assertFails(image, "byte 0 begins an image, not a text: give the text of the document");
        Path old = Files.write(folder.resolve("oud.txt"), "Beëindigt u dit?".getBytes(StandardCharsets.ISO_8859_1));
        assertFails(old, "byte 2 (EB) is not UTF-8: convert the file, for example with iconv -f WINDOWS-1252 -t UTF-8");
    }

    @Test
    void keepsToItsLimits() throws IOException {
        Path file = Files.writeString(folder.resolve("brug.txt"), TEXT);
        assertThatThrownBy(() -> DocumentReader.builder().maxBytes(10).build().read(file))
                .isInstanceOf(IngestException.class)
                .hasMessage(file
                        + ": has more than the 10 bytes that are read of a file: cut it into documents, or raise the"
                        + " limit (maxBytes)");
        assertThatThrownBy(() -> DocumentReader.builder().maxLength(10).build().read(file))
                .isInstanceOf(IngestException.class)
                .hasMessageStartingWith(file + ": has more than the 10 characters");
    }

    private static void assertFails(Path file, String sentence) {
        assertThatThrownBy(() -> DocumentReader.create().read(file))
                .isInstanceOf(IngestException.class)
                .hasMessage(file + ": " + sentence);
    }
}
