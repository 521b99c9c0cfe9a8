package nl.kamervragen.internal.assembly;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Tekst;

/** Turns paragraphs into those of the model. */
final class Alineas {
    private final String source;
    private final boolean references;

    /**
     * Makes the turner of a document's paragraphs.
     *
     * @param references whether they keep the references in them
     */
    Alineas(String source, boolean references) {
        this.source = source;
        this.references = references;
    }

    Tekst tekst(List<InlineParagraph> paragraphs) {
        Alinea[] alineas = new Alinea[paragraphs.size()];
        for (int i = 0; i < alineas.length; i++) {
            alineas[i] = alinea(paragraphs.get(i));
        }
        return new Tekst(List.of(alineas));
    }

    Alinea alinea(InlineParagraph paragraph) {
        return new Alinea(
                paragraph.text().toString(),
                paragraph.sign().isEmpty()
                        ? Optional.empty()
                        : shown(paragraph.sign().get()),
                paragraph.marks(),
                references ? paragraph.references() : List.of(),
                paragraph.text().herkomst());
    }

    /**
     * A bullet from a font of symbols has no meaning outside that font: it becomes the one that readers know. An escape
     * of Markdown says nothing.
     */
    private Optional<String> shown(Span sign) {
        String plain = source.substring(sign.begin(), sign.end()).replace("\\", "");
        boolean symbol = Character.getType(plain.charAt(0)) == Character.PRIVATE_USE;
        return Optional.of(symbol ? "•" + plain.substring(1) : plain);
    }
}
