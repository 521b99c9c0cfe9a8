package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cuts the head roughly out of a text: the lines before the first label, page furniture left out. */
final class Knipper {
    private Knipper() {}

    /** One paragraph per line. */
    static List<String> regels(String tekst) {
        List<String> regels = new ArrayList<>();
        tekst.replace("\ufeff", "").lines().takeWhile(r -> !label(r.strip())).forEach(regel -> {
            if (!regel.isBlank() && !paginawerk(regel.strip())) {
                regels.add(regel.strip());
            }
        });
        return regels;
    }

    /** Lines joined up to the next blank line. */
    static List<String> alineas(String tekst) {
        List<String> alineas = new ArrayList<>();
        StringBuilder alinea = new StringBuilder();
        tekst.replace("\ufeff", "").lines().takeWhile(r -> !label(r.strip())).forEach(regel -> {
            if (regel.isBlank()) {
                sluit(alineas, alinea);
            } else if (!paginawerk(regel.strip())) {
                alinea.append(alinea.isEmpty() ? "" : " ").append(regel.strip());
            }
        });
        sluit(alineas, alinea);
        return alineas;
    }

    /** The whole head cut at a few blanks, as chance has it. */
    static List<String> willekeurig(String tekst, Random toeval) {
        List<String> alineas = new ArrayList<>();
        StringBuilder alinea = new StringBuilder();
        int kans = 3 + toeval.nextInt(40);
        for (String woord : String.join(" ", regels(tekst)).split(" ")) {
            alinea.append(alinea.isEmpty() ? "" : " ").append(woord);
            if (toeval.nextInt(kans) == 0) {
                sluit(alineas, alinea);
            }
        }
        sluit(alineas, alinea);
        return alineas;
    }

    private static void sluit(List<String> alineas, StringBuilder alinea) {
        if (!alinea.isEmpty()) {
            alineas.add(alinea.toString());
            alinea.setLength(0);
        }
    }

    private static boolean label(String regel) {
        return regel.matches("(Vraag|Vragen|Antwoord) [0-9].*|Mededeling|1\\.? ?[A-Z].*|1");
    }

    private static boolean paginawerk(String regel) {
        return regel.matches(
                "Tweede Kamer der Staten-Generaal ?2?|2|[0-9]{2,4}|Vergaderjaar.*|Aanhangsel van de Handelingen"
                        + "|Vragen gesteld door de leden der Kamer.*|regering gegeven antwoorden|[ak][hv]-tk-.*|ISSN.*"
                        + "|’s-Gravenhage 2024.*");
    }
}
