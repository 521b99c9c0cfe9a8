package nl.kamervragen.internal.assembly;

import nl.kamervragen.internal.blocks.BlockReader;
import nl.kamervragen.internal.inline.InlineReader;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;
import nl.kamervragen.internal.lines.Pieces;
import nl.kamervragen.internal.paragraphs.ParagraphReader;
import nl.kamervragen.result.ParseResult;

/** The one way through the parser: text, lines, layout, blocks, paragraphs, inline, assembly. */
public final class Street {
    private Street() {}

    /**
     * Reads a text that has no more than so many pieces.
     *
     * @param references whether references are wanted
     */
    public static ParseResult read(String text, int mostPieces, boolean references) {
        return Pieces.areMoreThan(mostPieces, text) ? Unread.tooManyPieces(text, mostPieces) : read(text, references);
    }

    /** Reads a text from end to end; each phase keeps its state to itself. */
    public static ParseResult read(CharSequence text, boolean references) {
        return Assembler.assemble(
                InlineReader.read(
                        ParagraphReader.read(BlockReader.read(LayoutReader.read(LineReader.read(text)))), references),
                references);
    }
}
