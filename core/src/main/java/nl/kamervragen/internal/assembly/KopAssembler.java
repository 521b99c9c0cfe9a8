package nl.kamervragen.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.inline.Voorwerk;
import nl.kamervragen.internal.kop.KopParts;
import nl.kamervragen.internal.kop.Signature;
import nl.kamervragen.internal.layout.PageFacts;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;

/** Puts the head together from what its sentences and the page furniture say. */
final class KopAssembler {
    private final Alineas alineas;
    private final PageFacts facts;
    private final Voorwerk voorwerk;

    KopAssembler(Alineas alineas, PageFacts facts, Voorwerk voorwerk) {
        this.alineas = alineas;
        this.facts = facts;
        this.voorwerk = voorwerk;
    }

    /** The head; who signed behind the answers answers where the head itself names nobody. */
    Kop kop(Optional<Signature> signature) {
        KopParts parts = voorwerk.parts();
        boolean named = parts.bewindspersonen().stream().anyMatch(p -> p.naam().isPresent());
        return new Kop(
                facts.kamer().or(parts::kamer).orElse(Kamer.TWEEDE_KAMER),
                facts.publicatie(),
                facts.vergaderjaar().or(parts::vergaderjaar),
                facts.nummer().or(parts::nummer),
                facts.zaaknummer().or(parts::zaaknummer),
                parts.vraagstellers(),
                parts.geadresseerden(),
                named
                        ? parts.bewindspersonen()
                        : signature.map(Signature::people).orElse(parts.bewindspersonen()),
                parts.medeNamens().isEmpty()
                        ? signature.map(Signature::medeNamens).orElse(List.of())
                        : parts.medeNamens(),
                onderwerp(),
                parts.datum(),
                parts.ingezonden(),
                parts.ontvangen(),
                zieOok());
    }

    private Optional<Alinea> onderwerp() {
        return voorwerk.onderwerp().map(alineas::alinea);
    }

    private List<Referentie> zieOok() {
        List<Referentie> found = new ArrayList<>();
        voorwerk.zieOok()
                .ifPresent(cited -> cited.references().forEach(vermelding -> found.add(vermelding.referentie())));
        return found;
    }
}
