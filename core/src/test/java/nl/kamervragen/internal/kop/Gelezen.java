package nl.kamervragen.internal.kop;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Vraagsteller;

/** A head as a test writes it and reads it: a text block with a paragraph per line. */
record Gelezen(List<String> alineas, Kopdelen delen) {
    static Gelezen van(String tekst) {
        List<String> alineas = tekst.lines().filter(r -> !r.isBlank()).toList();
        return new Gelezen(alineas, KopReader.read(alineas));
    }

    String onderwerp() {
        return tekst(delen.onderwerp());
    }

    String zieOok() {
        return tekst(delen.zieOok());
    }

    List<String> vraagstellers() {
        return delen.vraagstellers().stream().map(Vraagsteller::toString).toList();
    }

    List<String> geadresseerden() {
        return delen.geadresseerden().stream().map(Bewindspersoon::toString).toList();
    }

    List<String> bewindspersonen() {
        return delen.bewindspersonen().stream().map(Bewindspersoon::toString).toList();
    }

    List<String> medeNamens() {
        return delen.medeNamens().stream().map(Bewindspersoon::toString).toList();
    }

    String tekst(List<Span> spans) {
        return spans.stream()
                .map(s -> alineas.get(s.alinea()).substring(s.begin(), s.eind()))
                .collect(Collectors.joining(" "));
    }
}
