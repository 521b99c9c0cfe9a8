package nl.kamervragen.internal.paragraphs;

import nl.kamervragen.internal.blocks.BlockReader;
import nl.kamervragen.internal.layout.LayoutReader;
import nl.kamervragen.internal.lines.LineReader;

/** The phases up to this one. */
final class Street {
    private Street() {}

    static Passages read(String text) {
        return ParagraphReader.read(BlockReader.read(LayoutReader.read(LineReader.read(text))));
    }
}
