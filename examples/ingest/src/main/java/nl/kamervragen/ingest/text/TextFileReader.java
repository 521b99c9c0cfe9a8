package nl.kamervragen.ingest.text;

import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.parser.TextReadException;
import nl.kamervragen.result.ParseResult;

/** Reads plain text; says what a file is that is none. */
public final class TextFileReader implements FormatReader {

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        try {
            return parser.parse(file.open());
        } catch (TextReadException e) {
            // The parser knows no name for what it reads here.
            String sentence =
                    String.valueOf(e.getMessage()).substring(e.source().length() + ": ".length());
            throw new IngestException(file.name(), sentence, e);
        }
    }
}
