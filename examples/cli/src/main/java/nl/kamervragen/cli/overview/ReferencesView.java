package nl.kamervragen.cli.overview;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Vindplaats;

/** Shows what the document refers to, and where it does. */
final class ReferencesView {
    private static final String INDENT = "      ";

    private ReferencesView() {}

    static List<String> lines(List<Vindplaats> references, int width) {
        List<String> lines = new ArrayList<>();
        for (Vindplaats reference : references) {
            Referentie referentie = reference.referentie();
            String words = reference.plaats() + ": " + referentie.soort() + " " + referentie.id();
            lines.addAll(Wrap.hanging("  ", INDENT, words, width));
            referentie
                    .uri()
                    .map(URI::toString)
                    .filter(uri -> !uri.equals(referentie.id()))
                    .ifPresent(uri -> lines.addAll(Wrap.hanging(INDENT, uri, width)));
        }
        return lines;
    }
}
