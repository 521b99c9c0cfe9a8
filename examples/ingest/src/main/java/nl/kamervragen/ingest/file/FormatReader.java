package nl.kamervragen.ingest.file;

import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;

/**
 * Reads files of one kind.
 *
 * <p>A kind that has only lines is turned into text, which the parser reads; one that says itself what a question is
 * may go straight into the model. A reader keeps nothing between two files.
 */
public interface FormatReader {
    /**
     * Reads a file.
     *
     * @param file a file of this reader's kind, by what its first bytes say; the rest may be damaged
     * @param parser the parser for the text, with its own limit
     * @return the result, with errors among its diagnostics when the file holds no document with Kamervragen
     * @throws IngestException if the file can't be read
     */
    ParseResult read(SourceFile file, KamervragenParser parser);
}
