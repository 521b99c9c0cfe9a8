package nl.kamervragen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording that the records' {@code toString} methods share: short texts, and lists as Dutch says them. */
final class Weergave {
    private static final int ONDERWERP = 80;

    private Weergave() {}

    /** Cuts a long text with an ellipsis, never through a pair of surrogates, and keeps it on one line. */
    static String kort(String text, int lengte) {
        String regel = text.length() <= lengte ? text : text.substring(0, einde(text, lengte - 1)) + "…";
        return regel.replace('\n', ' ').replace('\r', ' ');
    }

    private static int einde(String text, int positie) {
        return Character.isHighSurrogate(text.charAt(positie - 1)) ? positie - 1 : positie;
    }

    /** Gives "4", "4 en 5" or "4, 5 en 9". */
    static String opsomming(List<?> delen) {
        int laatste = delen.size() - 1;
        if (laatste < 1) {
            return delen.isEmpty() ? "" : delen.get(0).toString();
        }
        String begin = delen.subList(0, laatste).stream().map(Object::toString).collect(Collectors.joining(", "));
        return begin + " en " + delen.get(laatste);
    }

    /** Gives "1 vraag" or "3 vragen". */
    static String aantal(int aantal, String enkelvoud, String meervoud) {
        return aantal + " " + (aantal == 1 ? enkelvoud : meervoud);
    }

    /** Gives what is known of a head, in the order in which heads are printed. */
    static String kop(Kop kop) {
        List<String> delen = new ArrayList<>();
        delen.add(kop.kamer().naam());
        kop.publicatie().ifPresent(delen::add);
        deel(delen, "vergaderjaar ", kop.vergaderjaar());
        deel(delen, "nr. ", kop.nummer());
        kop.zaaknummer().ifPresent(delen::add);
        lijst(delen, "van ", kop.vraagstellers());
        lijst(delen, "aan ", kop.geadresseerden());
        deel(delen, "over ", kop.onderwerp().map(o -> "«" + kort(o.inhoud(), ONDERWERP) + "»"));
        deel(delen, "ingezonden ", kop.ingezonden());
        lijst(delen, "antwoord van ", kop.bewindspersonen());
        lijst(delen, "mede namens ", kop.medeNamens());
        deel(delen, "ontvangen ", kop.ontvangen());
        deel(delen, "datum ", kop.datum());
        lijst(delen, "zie ook ", kop.zieOok().stream().map(Referentie::id).toList());
        return "Kop[" + String.join(", ", delen) + "]";
    }

    private static void deel(List<String> delen, String woord, Optional<?> waarde) {
        waarde.ifPresent(w -> delen.add(woord + w));
    }

    private static void lijst(List<String> delen, String woord, List<?> waarden) {
        if (!waarden.isEmpty()) {
            delen.add(woord + opsomming(waarden));
        }
    }
}
