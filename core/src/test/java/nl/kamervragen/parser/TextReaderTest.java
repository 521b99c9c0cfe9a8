package nl.kamervragen.parser;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final int LIMIT = 1_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "Vraag 1\r\nKlopt dit?\f", "\uFEFFVraag 1", "«é» – ’s-Gravenhage 👍"})
    void readsUtf8AsItStands(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        assertThat(TextReader.read(file, LIMIT)).isEqualTo(text).isEqualTo(Files.readString(file));
    }

    @Test
    void readsUtf16WithAByteOrderMark() {
        String text = "\uFEFFVraag 1 «é» 👍";
        assertThat(decode(text.getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(decode(text.getBytes(UTF_16BE))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 65_537, 131_072, 200_000})
    void readsCharactersAcrossThePiecesOfALongText(int length) {
        String text = "x".repeat(length % 7) + "€é👍".repeat(length / 4);
        assertThat(decode(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void namesTheByteThatIsNotUtf8() throws IOException {
        Path file = Files.write(
                folder.resolve("oud.txt"), "Vraag 1\nBeëindigt u dit?".getBytes(StandardCharsets.ISO_8859_1));
        TextReadException thrown = failure(file);
        assertThat(thrown)
                .hasMessage(file + ": byte 10 (EB) is not UTF-8: convert the file,"
                        + " for example with iconv -f WINDOWS-1252 -t UTF-8");
        assertThat(thrown.offset()).hasValue(10);
        assertThat(thrown.source()).isEqualTo(file.toString());
    }

    @Test
    void namesTheByteFarIntoTheFile() {
        byte[] bytes = "é".repeat(100_000).getBytes(UTF_8);
        bytes[150_001] = 'x';
        assertThat(failure(bytes)).hasMessageStartingWith("input: byte 150000 (C3) is not UTF-8");
    }

    @Test
    void findsACharacterThatIsCutOffAtTheEnd() {
        byte[] half = {'a', 'b', (byte) 0xC3};
        assertThat(failure(half)).hasMessageStartingWith("input: byte 2 (C3) is not UTF-8");
        byte[] halfOfUtf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertThat(failure(halfOfUtf16)).hasMessageStartingWith("input: byte 4 (62) is not UTF-16LE: save the file");
    }

    @Test
    void findsBinaryFilesByTheirNul() {
        assertThat(failure(new byte[] {'a', 'b', 0, 'c'}))
                .hasMessageStartingWith("input: byte 2 is NUL")
                .hasMessageContaining("save it as plain text in UTF-8");
        assertThat(failure("\uFEFFab\0c".getBytes(UTF_16LE))).hasMessageStartingWith("input: byte 6 is NUL");
        byte[] far = "x".repeat(70_000).getBytes(UTF_8);
        far[66_000] = 0;
        assertThat(failure(far)).hasMessageStartingWith("input: byte 66000 is NUL");
    }

    @Test
    void doesNotTakeALowByteOfUtf16ForNul() {
        assertThat(decode("\uFEFF\u0100\u0200".getBytes(UTF_16BE))).isEqualTo("\uFEFF\u0100\u0200");
        assertThat(decode("\uFEFF\u0100\u0200".getBytes(UTF_16LE))).isEqualTo("\uFEFF\u0100\u0200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | a PDF file | pdftotext",
                "PK\3\4.... | a ZIP file | Word",
                "ÐÏ\u0011à.... | an old Word file | UTF-8",
                "{\\rtf1 | an RTF file | plain text",
                "'\u001F\u008B..' | a gzip file | unpack",
                "\u0089PNG.. | an image | text",
                "ÿØÿà | an image | text"
            })
    void knowsFilesThatPeopleTakeForTheText(String begin, String kind, String advice) {
        assertThat(failure(begin.getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageStartingWith("input: byte 0 begins " + kind)
                .hasMessageContaining(advice);
    }

    @Test
    void saysThatAFileIsMissing() {
        TextReadException thrown = failure(folder.resolve("weg.txt"));
        assertThat(thrown).hasMessageEndingWith("weg.txt: there is no such file: check the path");
        assertThat(thrown.offset()).isEmpty();
    }

    @Test
    void saysThatAFileIsAFolder() {
        assertThat(failure(folder)).hasMessage(folder + ": is a folder: give a file, or read its files one by one");
    }

    @Test
    void saysThatAFileIsTooLarge() throws IOException {
        Path byItsSize = Files.writeString(folder.resolve("groot.txt"), "x".repeat(31));
        TextReadException thrown = catchThrowableOfType(TextReadException.class, () -> TextReader.read(byItsSize, 10));
        assertThat(thrown)
                .hasMessageContaining("groot.txt: has more than the 10 characters", "raise the limit (maxLength)");
        Path byItsText = Files.writeString(folder.resolve("groter.txt"), "x".repeat(11));
        assertThat(catchThrowableOfType(TextReadException.class, () -> TextReader.read(byItsText, 10)))
                .hasMessageContaining("groter.txt: has more than the 10 characters");
        Path fits = Files.writeString(folder.resolve("past.txt"), "€".repeat(10));
        assertThat(TextReader.read(fits, 10)).hasSize(10);
    }

    @Test
    void stopsReadingAStreamThatNeverEnds() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThat(catchThrowableOfType(TextReadException.class, () -> TextReader.read(endless, "input", LIMIT)))
                .hasMessageStartingWith("input: has more than the 1,000,000 characters");
    }

    @Test
    void saysThatAStreamFailed() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThat(catchThrowableOfType(
                        TextReadException.class,
                        () -> KamervragenParser.create().parse(broken)))
                .hasMessage("input: could not be read: connection reset");
    }

    @Test
    void parsesAFileAsItParsesItsText() throws IOException {
        Path file = Files.writeString(folder.resolve("b.txt"), "\uFEFFNiets\nvan dat al");
        KamervragenParser parser = KamervragenParser.create();
        assertThat(parser.parse(file)).isEqualTo(parser.parse(Files.readString(file)));
    }

    private static String decode(byte[] bytes) {
        return TextReader.read(new ByteArrayInputStream(bytes), "input", LIMIT);
    }

    private static TextReadException failure(byte[] bytes) {
        return catchThrowableOfType(TextReadException.class, () -> decode(bytes));
    }

    private static TextReadException failure(Path file) {
        return catchThrowableOfType(TextReadException.class, () -> TextReader.read(file, LIMIT));
    }
}
