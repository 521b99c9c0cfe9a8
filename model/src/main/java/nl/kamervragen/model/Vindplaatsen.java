package nl.kamervragen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a document, part by part, and lists the references with their places. */
final class Vindplaatsen {
    private final List<Vindplaats> found = new ArrayList<>();

    private Vindplaatsen() {}

    static List<Vindplaats> of(Kamervragen document) {
        Vindplaatsen list = new Vindplaatsen();
        list.head(document.kop());
        list.part(Onderdeel.INLEIDING, document.inleiding());
        document.vragen().forEach(vraag -> list.numbered(Onderdeel.VRAAG, vraag));
        document.antwoorden().forEach(antwoord -> list.numbered(Onderdeel.ANTWOORD, antwoord));
        list.part(Onderdeel.MEDEDELING, document.mededeling());
        list.part(Onderdeel.TOELICHTING, document.toelichting());
        document.voetnoten().forEach(noot -> list.text(Onderdeel.VOETNOOT, Optional.of(noot.nummer()), noot.tekst()));
        return List.copyOf(list.found);
    }

    private void head(Kop kop) {
        kop.onderwerp()
                .ifPresent(
                        onderwerp -> paragraph(new Plaats(Onderdeel.KOP, Optional.empty(), Optional.of(0)), onderwerp));
        Plaats zieOok = new Plaats(Onderdeel.KOP, Optional.empty(), Optional.empty());
        kop.zieOok().forEach(referentie -> found.add(new Vindplaats(zieOok, referentie, Optional.empty())));
    }

    private void part(Onderdeel onderdeel, Optional<Tekst> tekst) {
        tekst.ifPresent(t -> text(onderdeel, Optional.empty(), t));
    }

    private void numbered(Onderdeel onderdeel, Genummerd item) {
        text(onderdeel, Optional.of(item.nummers().get(0)), item.tekst());
    }

    private void text(Onderdeel onderdeel, Optional<Integer> nummer, Tekst tekst) {
        List<Alinea> alineas = tekst.alineas();
        for (int i = 0; i < alineas.size(); i++) {
            if (!alineas.get(i).referenties().isEmpty()) {
                paragraph(new Plaats(onderdeel, nummer, Optional.of(i)), alineas.get(i));
            }
        }
    }

    private void paragraph(Plaats plaats, Alinea alinea) {
        alinea.referenties().forEach(v -> found.add(new Vindplaats(plaats, v.referentie(), Optional.of(v))));
    }
}
