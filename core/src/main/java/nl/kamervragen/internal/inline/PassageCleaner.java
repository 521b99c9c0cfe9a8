package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.paragraphs.Passage;
import nl.kamervragen.internal.paragraphs.Prose;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Voetnootmarkering;

/** Takes the marks of a text out of its passages, one passage after the other. */
final class PassageCleaner {
    private final List<MarkCandidate> marks;
    private final TracedText.Builder clean;
    private int paragraph;
    private int nextMark;

    /**
     * Makes the cleaner of one text.
     *
     * @param marks the marks of the running text, in order
     */
    PassageCleaner(String source, List<MarkCandidate> marks) {
        this.marks = marks;
        this.clean = new TracedText.Builder(source);
    }

    /** The paragraphs of the next passage without their marks; their references are still to be found. */
    List<InlineParagraph> clean(Passage passage) {
        List<InlineParagraph> paragraphs = new ArrayList<>(passage.paragraphs().size());
        for (Prose prose : passage.paragraphs()) {
            List<MarkCandidate> own = InlineReader.isRunning(passage) ? nextMarks() : List.of();
            add(paragraphs, MarkRemover.remove(clean, prose, own));
        }
        return paragraphs;
    }

    /** The marks of the next paragraph of the running text. */
    private List<MarkCandidate> nextMarks() {
        int first = nextMark;
        while (nextMark < marks.size() && marks.get(nextMark).paragraph() == paragraph) {
            nextMark++;
        }
        paragraph++;
        return first == nextMark ? List.of() : marks.subList(first, nextMark);
    }

    /** A mark that made a paragraph of its own belongs to the end of the paragraph before it. */
    private static void add(List<InlineParagraph> paragraphs, InlineParagraph paragraph) {
        TracedText text = paragraph.text().strip();
        if (text.length() > 0 || paragraphs.isEmpty()) {
            paragraphs.add(text == paragraph.text() ? paragraph : stripped(paragraph, text));
            return;
        }
        InlineParagraph last = paragraphs.remove(paragraphs.size() - 1);
        List<Voetnootmarkering> marks = new ArrayList<>(last.marks());
        for (Voetnootmarkering mark : paragraph.marks()) {
            marks.add(new Voetnootmarkering(mark.nummer(), last.text().length()));
        }
        List<Span> spans = new ArrayList<>(last.markSpans());
        spans.addAll(paragraph.markSpans());
        paragraphs.add(new InlineParagraph(last.text(), last.sign(), marks, spans, List.of()));
    }

    private static InlineParagraph stripped(InlineParagraph paragraph, TracedText text) {
        String whole = paragraph.text().toString();
        int begin = Chars.blanksEnd(whole, 0, whole.length());
        List<Voetnootmarkering> marks = new ArrayList<>();
        for (Voetnootmarkering mark : paragraph.marks()) {
            int place = Math.max(0, Math.min(text.length(), mark.positie() - begin));
            marks.add(new Voetnootmarkering(mark.nummer(), place));
        }
        return new InlineParagraph(text, paragraph.sign(), marks, paragraph.markSpans(), List.of());
    }
}
