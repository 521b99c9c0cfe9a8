package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.kop.KopParts;
import nl.kamervragen.internal.kop.KopReader;
import nl.kamervragen.internal.kop.ParagraphSpan;
import nl.kamervragen.internal.referentie.ReferenceScan;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnootmarkering;

/** Reads the head, and puts together what stands in several pieces in it: these may hold one reference. */
final class VoorwerkReader {
    private final String source;
    private final List<InlineParagraph> paragraphs;

    private VoorwerkReader(String source, List<InlineParagraph> paragraphs) {
        this.source = source;
        this.paragraphs = paragraphs;
    }

    /** What the paragraphs before the first label say; their references have been found. */
    static Voorwerk read(String source, List<InlineParagraph> paragraphs) {
        List<String> texts = new ArrayList<>(paragraphs.size());
        for (InlineParagraph paragraph : paragraphs) {
            texts.add(paragraph.text().toString());
        }
        KopParts parts = KopReader.read(texts);
        VoorwerkReader reader = new VoorwerkReader(source, paragraphs);
        return new Voorwerk(paragraphs, parts, reader.whole(parts.onderwerp()), reader.whole(parts.zieOok()));
    }

    /** The pieces as one, with the references that only their joint text shows. */
    private Optional<InlineParagraph> whole(List<ParagraphSpan> spans) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        InlineParagraph whole = slice(spans.get(0));
        for (ParagraphSpan span : spans.subList(1, spans.size())) {
            whole = join(whole, slice(span));
        }
        return Optional.of(spans.size() > 1 ? withReferences(whole) : whole);
    }

    private static InlineParagraph withReferences(InlineParagraph joined) {
        List<Vermelding> references =
                ReferenceScan.of(joined.text(), Optional.empty()).references();
        return references.size() < joined.references().size()
                ? joined
                : new InlineParagraph(joined.text(), joined.sign(), joined.marks(), joined.markSpans(), references);
    }

    /** A part of a paragraph, with the marks and references in it. */
    private InlineParagraph slice(ParagraphSpan span) {
        InlineParagraph paragraph = paragraphs.get(span.paragraph());
        List<Voetnootmarkering> marks = new ArrayList<>();
        for (Voetnootmarkering mark : paragraph.marks()) {
            if (mark.positie() >= span.begin() && mark.positie() <= span.end()) {
                marks.add(new Voetnootmarkering(mark.nummer(), mark.positie() - span.begin()));
            }
        }
        List<Vermelding> references = new ArrayList<>();
        for (Vermelding found : paragraph.references()) {
            if (found.begin() >= span.begin() && found.eind() <= span.end()) {
                references.add(moved(found, -span.begin()));
            }
        }
        TracedText text = paragraph.text().slice(span.begin(), span.end());
        return new InlineParagraph(text, Optional.empty(), marks, List.of(), references);
    }

    /** Two pieces as one, with a space between them. */
    private InlineParagraph join(InlineParagraph first, InlineParagraph second) {
        TracedText.Builder text = new TracedText.Builder(source);
        text.copy(first.text(), 0, first.text().length());
        text.insert(' ');
        int shift = text.length();
        text.copy(second.text(), 0, second.text().length());
        List<Voetnootmarkering> marks = new ArrayList<>(first.marks());
        second.marks().forEach(mark -> marks.add(new Voetnootmarkering(mark.nummer(), mark.positie() + shift)));
        List<Vermelding> references = new ArrayList<>(first.references());
        second.references().forEach(found -> references.add(moved(found, shift)));
        return new InlineParagraph(text.build(), Optional.empty(), marks, List.of(), references);
    }

    private static Vermelding moved(Vermelding found, int shift) {
        return new Vermelding(found.referentie(), found.begin() + shift, found.eind() + shift);
    }
}
