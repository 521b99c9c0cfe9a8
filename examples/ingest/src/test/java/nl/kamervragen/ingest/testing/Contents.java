package nl.kamervragen.ingest.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnootmarkering;

/** What a document says, a paragraph a line, with its marks in place: so that a difference can be read. */
public final class Contents {
    private Contents() {}

    /** Gives the lines of the head, the questions, the answers and the footnotes. */
    public static List<String> of(Kamervragen document) {
        List<String> lines = new ArrayList<>();
        document.kop().publicatie().ifPresent(id -> lines.add("publicatie: " + id));
        document.kop().onderwerp().ifPresent(onderwerp -> lines.add("onderwerp: " + onderwerp.inhoud()));
        document.kop().vraagstellers().forEach(lid -> lines.add("vraagsteller: " + lid));
        document.kop().bewindspersonen().forEach(persoon -> lines.add("antwoord van: " + persoon));
        document.kop().ingezonden().ifPresent(datum -> lines.add("ingezonden: " + datum));
        document.kop().ontvangen().ifPresent(datum -> lines.add("ontvangen: " + datum));
        document.vragen().forEach(vraag -> lines.addAll(lines("vraag " + vraag.nummers(), vraag.tekst())));
        document.antwoorden()
                .forEach(antwoord -> lines.addAll(lines("antwoord " + antwoord.nummers(), antwoord.tekst())));
        document.voetnoten().forEach(noot -> lines.addAll(lines("voetnoot " + noot.nummer(), noot.tekst())));
        return lines;
    }

    private static List<String> lines(String name, Tekst tekst) {
        return Stream.concat(Stream.of(name), tekst.alineas().stream().map(Contents::line))
                .toList();
    }

    private static String line(Alinea alinea) {
        StringBuilder line = new StringBuilder(alinea.inhoud());
        List<Voetnootmarkering> marks = alinea.voetnoten();
        for (int i = marks.size() - 1; i >= 0; i--) {
            line.insert(marks.get(i).positie(), "[" + marks.get(i).nummer() + "]");
        }
        return alinea.opsommingsteken().map(sign -> sign + " ").orElse("") + line;
    }
}
