package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.kop.KopParts;
import nl.kamervragen.internal.kop.ParagraphSpan;
import nl.kamervragen.internal.layout.PageFacts;
import nl.kamervragen.internal.referentie.ReferenceScan;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Vermelding;

/** Puts the head together from what its sentences and the page furniture say. */
final class KopAssembler {
    private final String source;
    private final PageFacts facts;
    private final Voorwerk voorwerk;

    KopAssembler(String source, PageFacts facts, Voorwerk voorwerk) {
        this.source = source;
        this.facts = facts;
        this.voorwerk = voorwerk;
    }

    Kop kop() {
        KopParts parts = voorwerk.parts();
        return new Kop(
                facts.kamer().or(parts::kamer).orElse(Kamer.TWEEDE_KAMER),
                facts.publicatie(),
                facts.vergaderjaar().or(parts::vergaderjaar),
                facts.nummer().or(parts::nummer),
                facts.zaaknummer().or(parts::zaaknummer),
                parts.vraagstellers(),
                parts.geadresseerden(),
                parts.bewindspersonen(),
                parts.medeNamens(),
                onderwerp(),
                parts.datum(),
                parts.ingezonden(),
                parts.ontvangen(),
                zieOok());
    }

    private Optional<Alinea> onderwerp() {
        return whole(voorwerk.parts().onderwerp()).map(subject -> Alineas.alinea(source, subject));
    }

    private List<Referentie> zieOok() {
        List<Referentie> found = new ArrayList<>();
        whole(voorwerk.parts().zieOok())
                .ifPresent(cited -> cited.references().forEach(vermelding -> found.add(vermelding.referentie())));
        return found;
    }

    /** The pieces as one, with the references that only their joint text shows. */
    private Optional<InlineParagraph> whole(List<ParagraphSpan> spans) {
        InlineParagraph whole = null;
        for (ParagraphSpan span : spans) {
            InlineParagraph piece = slice(span);
            whole = whole == null ? piece : Alineas.join(source, whole, piece);
        }
        return Optional.ofNullable(whole).map(joined -> spans.size() > 1 ? readAgain(joined) : joined);
    }

    private static InlineParagraph readAgain(InlineParagraph joined) {
        List<Vermelding> references =
                ReferenceScan.of(joined.text(), Optional.empty()).references();
        return references.size() < joined.references().size()
                ? joined
                : new InlineParagraph(joined.text(), joined.sign(), joined.marks(), joined.markSpans(), references);
    }

    private InlineParagraph slice(ParagraphSpan span) {
        return Alineas.slice(voorwerk.paragraph(span.paragraph()), span.begin(), span.end());
    }
}
