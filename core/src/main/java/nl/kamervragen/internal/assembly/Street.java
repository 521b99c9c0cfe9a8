package nl.kamervragen.internal.assembly;

import nl.kamervragen.internal.blocks.BlockReader;
import nl.kamervragen.internal.inline.InlineReader;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;
import nl.kamervragen.internal.paragraphs.ParagraphReader;
import nl.kamervragen.referentie.ReferentieFinder;
import nl.kamervragen.result.ParseResult;

/** The one way through the parser: text, lines, layout, blocks, paragraphs, inline, assembly. */
public final class Street {
    private final InlineReader inline;

    /** Makes a street that finds references with {@code finder}. */
    public Street(ReferentieFinder finder) {
        this.inline = new InlineReader(finder);
    }

    /** Reads a text from end to end. */
    public ParseResult read(CharSequence text) {
        return Assembler.assemble(
                inline.read(ParagraphReader.read(BlockReader.read(LayoutReader.read(LineReader.read(text))))));
    }
}
