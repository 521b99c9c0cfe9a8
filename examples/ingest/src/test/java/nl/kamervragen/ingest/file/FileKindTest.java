package nl.kamervragen.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | TEXT",
                "Vraag 1                                     | TEXT",
                "3 < 4                                       | TEXT",
                "<                                           | TEXT",
                "<3                                          | TEXT",
                "Kent u <html>?                              | TEXT",
                "<!-- nooit dicht                            | TEXT",
                "%PDF-1.7                                    | PDF",
                "'  %PDF-2.0'                                | PDF",
                "%PDF is een soort bestand                   | TEXT",
                "'  <!DOCTYPE html><HTML lang=\"nl\">'       | HTML",
                "<!-- a > b --> <html>                       | HTML",
                "<?xml version=\"1.0\"?><html xmlns=\"x\">   | HTML",
                "<div class=\"vraag\">                       | HTML",
                "\uFEFF<?xml version=\"1.0\"?><kamervragen>  | XML",
                "<!DOCTYPE kamervragen><kamervragen/>        | XML",
                "<!DOCTYPE k [<!ENTITY x \"y\"> ] ><k/>       | XML",
                "<kv:vraag>                                  | XML"
            })
    void isToldByTheFirstThatStandsInAFile(String content, FileKind kind) {
        assertThat(kind(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void isToldInUtf16Too() {
        assertThat(kind("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(FileKind.HTML);
        assertThat(kind("\uFEFF<vraag>".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(FileKind.XML);
    }

    @Test
    void ofAZipIsToldByTheNamesInIt() throws IOException {
        assertThat(kind(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(FileKind.DOCX);
        assertThat(kind(zip("a.txt", "mijn word/b.txt"))).isEqualTo(FileKind.TEXT);
    }

    @Test
    void ofAWordFileThatWasCutOffIsStillWord() throws IOException {
        byte[] whole = zip("word/document.xml", "word/styles.xml");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(kind(half)).isEqualTo(FileKind.DOCX);
    }

    @Test
    void knowsAnOldWordFile() {
        byte[] magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(kind(magic)).isEqualTo(FileKind.DOC);
    }

    private static FileKind kind(byte[] bytes) {
        return FileKind.of(new SourceFile("stuk", bytes));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
