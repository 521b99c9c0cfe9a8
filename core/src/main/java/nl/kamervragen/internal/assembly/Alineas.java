package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnootmarkering;

/** Turns paragraphs into those of the model. */
final class Alineas {
    private Alineas() {}

    static Tekst tekst(String source, List<InlineParagraph> paragraphs) {
        Alinea[] alineas = new Alinea[paragraphs.size()];
        for (int i = 0; i < alineas.length; i++) {
            alineas[i] = alinea(source, paragraphs.get(i));
        }
        return new Tekst(List.of(alineas));
    }

    static Alinea alinea(String source, InlineParagraph paragraph) {
        return new Alinea(
                paragraph.text().toString(),
                paragraph.sign().isEmpty()
                        ? Optional.empty()
                        : shown(source, paragraph.sign().get()),
                paragraph.marks(),
                paragraph.references(),
                paragraph.text().herkomst());
    }

    /**
     * A bullet from a font of symbols has no meaning outside that font: it becomes the one that readers know. An escape
     * of Markdown says nothing.
     */
    private static Optional<String> shown(String source, Span sign) {
        String plain = source.substring(sign.begin(), sign.end()).replace("\\", "");
        boolean symbol = Character.getType(plain.charAt(0)) == Character.PRIVATE_USE;
        return Optional.of(symbol ? "•" + plain.substring(1) : plain);
    }

    /** The part of a paragraph from {@code begin} to {@code end}, with the marks and references in it. */
    static InlineParagraph slice(InlineParagraph paragraph, int begin, int end) {
        List<Voetnootmarkering> marks = new ArrayList<>();
        for (Voetnootmarkering mark : paragraph.marks()) {
            if (mark.positie() >= begin && mark.positie() <= end) {
                marks.add(new Voetnootmarkering(mark.nummer(), mark.positie() - begin));
            }
        }
        List<Vermelding> references = new ArrayList<>();
        for (Vermelding reference : paragraph.references()) {
            if (reference.begin() >= begin && reference.eind() <= end) {
                references.add(
                        new Vermelding(reference.referentie(), reference.begin() - begin, reference.eind() - begin));
            }
        }
        return new InlineParagraph(paragraph.text().slice(begin, end), Optional.empty(), marks, List.of(), references);
    }

    /** Two pieces of text as one, with a space between them. */
    static InlineParagraph join(String source, InlineParagraph first, InlineParagraph second) {
        TracedText.Builder text = new TracedText.Builder(source);
        text.copy(first.text(), 0, first.text().length());
        text.insert(' ');
        int shift = text.length();
        text.copy(second.text(), 0, second.text().length());
        List<Voetnootmarkering> marks = new ArrayList<>(first.marks());
        second.marks().forEach(mark -> marks.add(new Voetnootmarkering(mark.nummer(), mark.positie() + shift)));
        List<Vermelding> references = new ArrayList<>(first.references());
        second.references()
                .forEach(found -> references.add(
                        new Vermelding(found.referentie(), found.begin() + shift, found.eind() + shift)));
        return new InlineParagraph(text.build(), Optional.empty(), marks, List.of(), references);
    }
}
