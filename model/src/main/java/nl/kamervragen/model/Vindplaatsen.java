package nl.kamervragen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks through a document, part by part, and lists the references with their places. */
final class Vindplaatsen {
    private final List<Vindplaats> gevonden = new ArrayList<>();

    private Vindplaatsen() {}

    static List<Vindplaats> van(Kamervragen document) {
        Vindplaatsen lijst = new Vindplaatsen();
        lijst.kop(document.kop());
        lijst.deel(Onderdeel.INLEIDING, document.inleiding());
        document.vragen().forEach(vraag -> lijst.genummerd(Onderdeel.VRAAG, vraag));
        document.antwoorden().forEach(antwoord -> lijst.genummerd(Onderdeel.ANTWOORD, antwoord));
        lijst.deel(Onderdeel.MEDEDELING, document.mededeling());
        lijst.deel(Onderdeel.TOELICHTING, document.toelichting());
        document.voetnoten().forEach(noot -> lijst.tekst(Onderdeel.VOETNOOT, Optional.of(noot.nummer()), noot.tekst()));
        return List.copyOf(lijst.gevonden);
    }

    private void kop(Kop kop) {
        kop.onderwerp()
                .ifPresent(onderwerp -> alinea(new Plaats(Onderdeel.KOP, Optional.empty(), Optional.of(0)), onderwerp));
        Plaats zieOok = new Plaats(Onderdeel.KOP, Optional.empty(), Optional.empty());
        kop.zieOok().forEach(referentie -> gevonden.add(new Vindplaats(zieOok, referentie, Optional.empty())));
    }

    private void deel(Onderdeel onderdeel, Optional<Tekst> tekst) {
        tekst.ifPresent(t -> tekst(onderdeel, Optional.empty(), t));
    }

    private void genummerd(Onderdeel onderdeel, Genummerd genummerd) {
        tekst(onderdeel, Optional.of(genummerd.nummers().get(0)), genummerd.tekst());
    }

    private void tekst(Onderdeel onderdeel, Optional<Integer> nummer, Tekst tekst) {
        List<Alinea> alineas = tekst.alineas();
        for (int i = 0; i < alineas.size(); i++) {
            if (!alineas.get(i).referenties().isEmpty()) {
                alinea(new Plaats(onderdeel, nummer, Optional.of(i)), alineas.get(i));
            }
        }
    }

    private void alinea(Plaats plaats, Alinea alinea) {
        alinea.referenties().forEach(v -> gevonden.add(new Vindplaats(plaats, v.referentie(), Optional.of(v))));
    }
}
