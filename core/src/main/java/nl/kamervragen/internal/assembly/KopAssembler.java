package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.inline.InlineParagraph;
import nl.kamervragen.internal.kop.Kopdelen;
import nl.kamervragen.internal.kop.Span;
import nl.kamervragen.internal.layout.PageFacts;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;

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
        Kopdelen delen = voorwerk.delen();
        return new Kop(
                facts.kamer().or(delen::kamer).orElse(Kamer.TWEEDE_KAMER),
                facts.publicatie(),
                facts.vergaderjaar().or(delen::vergaderjaar),
                facts.nummer().or(delen::nummer),
                facts.zaaknummer().or(delen::zaaknummer),
                delen.vraagstellers(),
                delen.geadresseerden(),
                delen.bewindspersonen(),
                delen.medeNamens(),
                onderwerp(),
                delen.datum(),
                delen.ingezonden(),
                delen.ontvangen(),
                zieOok());
    }

    private Optional<Alinea> onderwerp() {
        InlineParagraph whole = null;
        for (Span span : voorwerk.delen().onderwerp()) {
            InlineParagraph piece = slice(span);
            whole = whole == null ? piece : Alineas.join(source, whole, piece);
        }
        return Optional.ofNullable(whole).map(subject -> Alineas.alinea(source, subject));
    }

    private List<Referentie> zieOok() {
        List<Referentie> found = new ArrayList<>();
        for (Span span : voorwerk.delen().zieOok()) {
            slice(span).references().forEach(vermelding -> found.add(vermelding.referentie()));
        }
        return found;
    }

    private InlineParagraph slice(Span span) {
        return Alineas.slice(voorwerk.paragraph(span.alinea()), span.begin(), span.eind());
    }
}
