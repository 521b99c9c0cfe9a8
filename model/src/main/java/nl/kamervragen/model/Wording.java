package nl.kamervragen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The wording that the records' {@code toString} methods share: short texts, and lists as Dutch says them. */
final class Wording {
    private static final int SUBJECT = 80;

    private Wording() {}

    /** Cuts a long text with an ellipsis, never through a pair of surrogates, and keeps it on one line. */
    static String cut(String text, int length) {
        String line = text.length() <= length ? text : text.substring(0, end(text, length - 1)) + "…";
        return line.replace('\n', ' ').replace('\r', ' ');
    }

    private static int end(String text, int position) {
        return Character.isHighSurrogate(text.charAt(position - 1)) ? position - 1 : position;
    }

    /** Gives "4", "4 en 5" or "4, 5 en 9". */
    static String list(List<?> parts) {
        int last = parts.size() - 1;
        if (last < 1) {
            return parts.isEmpty() ? "" : parts.get(0).toString();
        }
        String start = parts.subList(0, last).stream().map(Object::toString).collect(Collectors.joining(", "));
        return start + " en " + parts.get(last);
    }

    /** Gives "1 vraag" or "3 vragen". */
    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** Gives what is known of a head, in the order in which heads are printed. */
    static String head(Kop kop) {
        List<String> parts = new ArrayList<>();
        parts.add(kop.kamer().naam());
        kop.publicatie().ifPresent(parts::add);
        part(parts, "vergaderjaar ", kop.vergaderjaar());
        part(parts, "nr. ", kop.nummer());
        kop.zaaknummer().ifPresent(parts::add);
        listed(parts, "van ", kop.vraagstellers());
        listed(parts, "aan ", kop.geadresseerden());
        part(parts, "over ", kop.onderwerp().map(o -> "«" + cut(o.inhoud(), SUBJECT) + "»"));
        part(parts, "ingezonden ", kop.ingezonden());
        listed(parts, "antwoord van ", kop.bewindspersonen());
        listed(parts, "mede namens ", kop.medeNamens());
        part(parts, "ontvangen ", kop.ontvangen());
        part(parts, "datum ", kop.datum());
        listed(parts, "zie ook ", kop.zieOok().stream().map(Referentie::id).toList());
        return "Kop[" + String.join(", ", parts) + "]";
    }

    private static void part(List<String> parts, String word, Optional<?> value) {
        value.ifPresent(v -> parts.add(word + v));
    }

    private static void listed(List<String> parts, String word, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(word + list(values));
        }
    }
}
