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
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Voetnootmarkering;

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
        List<TracedText> running = new ArrayList<>();
        for (Passage passage : passages.passages()) {
            if (passage.kind() != BlockKind.VOETNOOT) {
                boolean head = passage.kind() == BlockKind.VOORWERK;
                for (Prose prose : passage.paragraphs()) {
                    running.add(head && isNumber(prose.text()) ? TracedText.EMPTY : prose.text());
                }
            }
        }
        List<MarkCandidate> marks = MarkFinder.find(passages.layout(), running);
        ReferenceReader referenceReader = new ReferenceReader();
        TracedText.Builder clean = new TracedText.Builder(passages.layout().source());
        List<InlinePassage> result = new ArrayList<>();
        int paragraph = 0;
        int next = 0;
        for (Passage passage : passages.passages()) {
            List<InlineParagraph> paragraphs =
                    new ArrayList<>(passage.paragraphs().size());
            for (Prose prose : passage.paragraphs()) {
                int first = next;
                boolean isRunning = passage.kind() != BlockKind.VOETNOOT;
                while (isRunning && next < marks.size() && marks.get(next).paragraph() == paragraph) {
                    next++;
                }
                paragraph += isRunning ? 1 : 0;
                List<MarkCandidate> own = first == next ? List.of() : marks.subList(first, next);
                add(paragraphs, MarkRemover.remove(clean, prose, own));
            }
            if (references || NEED_REFERENCES.contains(passage.kind())) {
                paragraphs.replaceAll(referenceReader::read);
            }
            result.add(new InlinePassage(passage, paragraphs));
        }
        Voorwerk voorwerk = VoorwerkReader.read(passages.layout().source(), before(result));
        return new Inlines(passages, result, voorwerk, referenceReader.doubts());
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

    /** A mark that made a paragraph of its own belongs to the end of the paragraph before it. */
    private static void add(List<InlineParagraph> paragraphs, InlineParagraph paragraph) {
        TracedText text = paragraph.text().strip();
        if (text.length() > 0 || paragraphs.isEmpty()) {
            paragraphs.add(text == paragraph.text() ? paragraph : stripped(paragraph));
            return;
        }
        InlineParagraph last = paragraphs.remove(paragraphs.size() - 1);
        List<Voetnootmarkering> marks = new ArrayList<>(last.marks());
        paragraph
                .marks()
                .forEach(mark -> marks.add(
                        new Voetnootmarkering(mark.nummer(), last.text().length())));
        List<Span> spans = new ArrayList<>(last.markSpans());
        spans.addAll(paragraph.markSpans());
        paragraphs.add(new InlineParagraph(last.text(), last.sign(), marks, spans, List.of()));
    }

    private static InlineParagraph stripped(InlineParagraph paragraph) {
        TracedText text = paragraph.text().strip();
        int shift = 0;
        while (shift < paragraph.text().length()
                && Chars.isBlank(paragraph.text().charAt(shift))) {
            shift++;
        }
        int cut = shift;
        List<Voetnootmarkering> marks = paragraph.marks().stream()
                .map(mark -> new Voetnootmarkering(
                        mark.nummer(), Math.max(0, Math.min(text.length(), mark.positie() - cut))))
                .toList();
        return new InlineParagraph(text, paragraph.sign(), marks, paragraph.markSpans(), List.of());
    }
}
