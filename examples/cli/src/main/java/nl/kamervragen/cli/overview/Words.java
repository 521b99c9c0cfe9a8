package nl.kamervragen.cli.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnootmarkering;

/** Puts parts of the model into words and lines. */
final class Words {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

    private Words() {}

    /** Gives "4, 5 en 9". */
    static String list(List<?> parts) {
        int last = parts.size() - 1;
        List<String> words = parts.stream().map(String::valueOf).toList();
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Gives a paragraph with its footnote marks where they stood: {@code Klopt dit?[1]}. */
    static String withMarks(Alinea alinea) {
        StringBuilder words = new StringBuilder();
        int done = 0;
        for (Voetnootmarkering mark : alinea.voetnoten()) {
            words.append(alinea.inhoud(), done, mark.positie());
            words.append('[').append(mark.nummer()).append(']');
            done = mark.positie();
        }
        return words.append(alinea.inhoud(), done, alinea.inhoud().length()).toString();
    }

    /** Gives the paragraphs below a label, parted by blank lines; the items of a list stay together. */
    static List<String> block(String label, Tekst tekst, int width) {
        List<String> lines = new ArrayList<>(Wrap.lines(label, width));
        for (Alinea alinea : tekst.alineas()) {
            if (lines.size() > 1 && alinea.opsommingsteken().isEmpty()) {
                lines.add("");
            }
            String sign = alinea.opsommingsteken().map(teken -> teken + " ").orElse("");
            lines.addAll(Wrap.hanging(sign, withMarks(alinea), width));
        }
        return lines;
    }
}
