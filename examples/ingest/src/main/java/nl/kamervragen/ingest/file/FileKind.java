package nl.kamervragen.ingest.file;

import java.nio.charset.StandardCharsets;

/** The kinds of files that are told apart, by what is in them: a name only says what somebody hoped. */
public enum FileKind {
    /** A PDF. */
    PDF,
    /** A Word file as Word writes it since 2007: a ZIP file with the parts of a text. */
    DOCX,
    /** A Word file from before, or a newer one with a password: both come in the same wrapping. */
    DOC,
    /** A web page. */
    HTML,
    /** Any other text with markup. */
    XML,
    /** All else: a text, or what the reader of texts says is none. */
    TEXT;

    /** How far from the begin of a PDF its first line may stand. */
    private static final int HEAD = 1024;

    private static final String ZIP_MAGIC = "PK\3\4";
    private static final String OLE_MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /**
     * Tells what kind a file is.
     *
     * @param file the file
     * @return its kind
     */
    public static FileKind of(SourceFile file) {
        byte[] bytes = file.bytes();
        // In Latin-1 each byte is the character of its number.
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-1.") || head.contains("%PDF-2.")) {
            return PDF;
        }
        if (head.startsWith(OLE_MAGIC)) {
            return DOC;
        }
        if (head.startsWith(ZIP_MAGIC)) {
            return ZipNames.anyBegins("word/", bytes) ? DOCX : TEXT;
        }
        return Markup.firstElement(bytes).map(FileKind::ofElement).orElse(TEXT);
    }

    private static FileKind ofElement(String name) {
        return Markup.isHtml(name) ? HTML : XML;
    }
}
