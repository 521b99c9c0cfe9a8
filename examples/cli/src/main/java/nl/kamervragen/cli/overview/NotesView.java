package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Bronvermelding;
import nl.kamervragen.model.Voetnoot;

/** Shows the footnotes, and the source that each cites. */
final class NotesView {
    private NotesView() {}

    static List<String> lines(List<Voetnoot> notes, int width) {
        List<String> lines = new ArrayList<>();
        for (Voetnoot note : notes) {
            String label = String.format(Locale.ROOT, "%4s ", "[" + note.nummer() + "]");
            String text = String.join(
                    " ", note.tekst().alineas().stream().map(Alinea::inhoud).toList());
            lines.addAll(Wrap.hanging(label, text, width));
            note.bron()
                    .map(NotesView::source)
                    .ifPresent(source ->
                            lines.addAll(Wrap.hanging(" ".repeat(label.length()) + "bron: ", source, width)));
        }
        return lines;
    }

    private static String source(Bronvermelding bron) {
        List<String> parts = new ArrayList<>();
        bron.medium().ifPresent(parts::add);
        bron.datum().map(Words::date).ifPresent(parts::add);
        bron.titel().map(titel -> "«" + titel + "»").ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
