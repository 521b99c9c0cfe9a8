package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.paragraphs.Passage;
import nl.kamervragen.internal.paragraphs.Passages;
import nl.kamervragen.internal.paragraphs.Prose;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/** Takes footnote marks out of the running text, finds references in all text and reads the head. */
public final class InlineReader {
    /** What can't be read without its references. */
    private static final Set<BlockKind> NEED_REFERENCES = EnumSet.of(BlockKind.VOORWERK, BlockKind.VOETNOOT);

    private InlineReader() {}

    /**
     * The passages with marks and references found.
     *
     * @param references whether references are wanted; without, only those are found by which the head says what it
     *     answers, and notes which source they cite
     */
    public static Inlines read(Passages passages, boolean references) {
        String source = passages.layout().source();
        PassageCleaner cleaner = new PassageCleaner(source, MarkFinder.find(passages.layout(), running(passages)));
        ReferenceReader referenceReader = new ReferenceReader();
        List<InlinePassage> result = new ArrayList<>();
        for (Passage passage : passages.passages()) {
            List<InlineParagraph> paragraphs = cleaner.clean(passage);
            if (references || NEED_REFERENCES.contains(passage.kind())) {
                paragraphs.replaceAll(referenceReader::read);
            }
            result.add(new InlinePassage(passage, paragraphs));
        }
        Voorwerk voorwerk = VoorwerkReader.read(source, before(result));
        return new Inlines(passages, result, voorwerk, referenceReader.doubts());
    }

    /** The paragraphs that may hold marks. */
    private static List<TracedText> running(Passages passages) {
        List<TracedText> running = new ArrayList<>();
        for (Passage passage : passages.passages()) {
            if (isRunning(passage)) {
                boolean head = passage.kind() == BlockKind.VOORWERK;
                for (Prose prose : passage.paragraphs()) {
                    running.add(head && isNumber(prose.text()) ? TracedText.EMPTY : prose.text());
                }
            }
        }
        return running;
    }

    /** Whether a passage is no note. */
    static boolean isRunning(Passage passage) {
        return passage.kind() != BlockKind.VOETNOOT;
    }

    /** The paragraphs before the first label. */
    private static List<InlineParagraph> before(List<InlinePassage> passages) {
        List<InlineParagraph> paragraphs = new ArrayList<>();
        for (InlinePassage passage : passages) {
            if (passage.passage().kind() == BlockKind.VOORWERK) {
                paragraphs.addAll(passage.paragraphs());
            }
        }
        return paragraphs;
    }

    /** A number that makes a paragraph of the head is that of the document, or of the enclosures of a letter. */
    private static boolean isNumber(TracedText text) {
        return text.length() > 0 && text.toString().chars().allMatch(c -> Chars.isDigit((char) c));
    }
}
