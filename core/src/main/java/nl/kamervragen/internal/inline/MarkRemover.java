package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.paragraphs.Prose;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Voetnootmarkering;

/** Takes chosen marks out of a paragraph, with the blank before them and the commas between them. */
final class MarkRemover {
    private final TracedText text;
    private final Optional<Span> sign;
    private final TracedText.Builder clean;
    private final List<Voetnootmarkering> marks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();

    /**
     * Makes the remover of one paragraph's marks.
     *
     * @param clean an empty builder, in which the paragraph is put together
     */
    private MarkRemover(TracedText.Builder clean, Prose prose) {
        this.text = prose.text();
        this.sign = prose.sign();
        this.clean = clean;
    }

    /** The paragraph without these marks; its references are still to be found. */
    static InlineParagraph remove(TracedText.Builder clean, Prose prose, List<MarkCandidate> chosen) {
        return chosen.isEmpty()
                ? new InlineParagraph(prose.text(), prose.sign(), List.of(), List.of(), List.of())
                : new MarkRemover(clean, prose).remove(chosen);
    }

    private InlineParagraph remove(List<MarkCandidate> chosen) {
        int from = 0;
        for (MarkCandidate mark : chosen) {
            if (mark.begin() < from) {
                continue;
            }
            boolean listed = !marks.isEmpty()
                    && MarkCandidate.isSeparator(
                            text.subSequence(from, mark.begin()).toString());
            if (listed) {
                addSpans(from, mark.begin());
            } else {
                clean.copy(text, from, mark.begin());
                dropBlank(mark.end());
            }
            addSpans(mark.begin(), mark.end());
            marks.add(new Voetnootmarkering(mark.number(), clean.length()));
            from = mark.end();
        }
        clean.copy(text, from, text.length());
        return new InlineParagraph(clean.build(), sign, marks, spans, List.of());
    }

    private void dropBlank(int end) {
        boolean followed =
                end < text.length() && !Chars.isBlank(text.charAt(end)) && ".,;:?!)»”".indexOf(text.charAt(end)) < 0;
        if (!followed && Chars.isBlank(clean.last()) && clean.length() > 0) {
            clean.dropLast();
        }
    }

    /** What is taken out may have been copied from several places of the source. */
    private void addSpans(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!text.isCopied(i) || Chars.isBlank(text.charAt(i))) {
                continue;
            }
            int offset = text.sourceOffset(i);
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.end() == offset) {
                spans.set(spans.size() - 1, new Span(last.begin(), offset + 1));
            } else {
                spans.add(new Span(offset, offset + 1));
            }
        }
    }
}
