package nl.kamervragen.ingest.word;

import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;

/**
 * Reads Word files ({@code .docx}).
 *
 * <p>The text is what the page shows: numbers that Word counts itself are written out, deleted text is left out and
 * inserted text kept, fields and links stand as they are shown, a row of a table is a line, and what stands in frames
 * comes before the paragraph that holds it. Footnotes and end notes run through in one series in the order of their
 * marks, which become superscripts; their texts stand at the end. Where the writer typed notes of another series, the
 * numbers of Word's own go on after those, so that a number names one note.
 */
public final class WordReader implements FormatReader {

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        WordParts parts = WordPackage.read(file);
        try {
            String plain = DocumentText.withoutNotes(parts);
            if (plain.isBlank()) {
                throw new IngestException(
                        file.name(),
                        "is a Word file without any text, as scanned pages are: have its text recognised (OCR) first");
            }
            ParseResult typed = parser.parse(plain);
            String whole = DocumentText.of(parts, lastNote(typed));
            return whole.equals(plain) ? typed : parser.parse(whole);
        } catch (TooDeepException e) {
            throw WordPackage.damaged(file, e);
        }
    }

    private static int lastNote(ParseResult typed) {
        return typed.document().voetnoten().stream()
                .mapToInt(Voetnoot::nummer)
                .max()
                .orElse(0);
    }
}
