package nl.kamervragen.parser;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files that people take for the text, known by their first bytes, and what to do with each. */
enum FileKind {
    PDF("%PDF-", "a PDF file", "take its text out first, for example with pdftotext"),
    ZIP("PK\3\4", "a ZIP file, as Word's .docx is", "unpack it, or save it from Word as plain text in UTF-8"),
    OLD_WORD("\u00D0\u00CF\u0011\u00E0", "an old Word file (.doc)", "save it from Word as plain text in UTF-8"),
    RTF("{\\rtf", "an RTF file", "save it as plain text in UTF-8"),
    GZIP("\u001F\u008B", "a gzip file", "unpack it first"),
    PNG("\u0089PNG", "an image", "give the text of the document"),
    JPEG("\u00FF\u00D8\u00FF", "an image", "give the text of the document");

    private static final int LONGEST = 8;

    private final String magic;
    private final String name;
    private final String advice;

    /** Takes the first bytes as a string of Latin-1, in which each byte is the character of its number. */
    FileKind(String magic, String name, String advice) {
        this.magic = magic;
        this.name = name;
        this.advice = advice;
    }

    static Optional<FileKind> of(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(kind -> begin.startsWith(kind.magic)).findFirst();
    }

    /** Completes the sentence that names the file and its first byte. */
    String sentence() {
        return "begins " + name + ", not a text: " + advice;
    }
}
