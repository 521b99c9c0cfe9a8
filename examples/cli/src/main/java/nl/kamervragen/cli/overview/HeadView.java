package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;

/** Shows who asks what of whom. */
final class HeadView {
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private HeadView(int width) {
        this.width = width;
    }

    static List<String> lines(Kamervragen document, int width) {
        HeadView view = new HeadView(width);
        view.kind(document.soort(), document.kop());
        view.parts(document.kop());
        return view.lines;
    }

    private void kind(Documentsoort soort, Kop kop) {
        List<String> words = new ArrayList<>();
        words.add(soort.name().charAt(0)
                + soort.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' '));
        words.add(kop.kamer().naam());
        kop.vergaderjaar().ifPresent(jaar -> words.add("vergaderjaar " + jaar));
        kop.nummer().ifPresent(nummer -> words.add("nr. " + nummer));
        kop.publicatie().ifPresent(words::add);
        kop.zaaknummer().ifPresent(words::add);
        lines.addAll(Wrap.lines(String.join(", ", words), width));
    }

    private void parts(Kop kop) {
        part("Van", kop.vraagstellers());
        part("Aan", kop.geadresseerden());
        part("Over", kop.onderwerp().map(Words::withMarks));
        part("Ingezonden", kop.ingezonden().map(Words::date));
        part("Antwoord van", kop.bewindspersonen());
        part("Mede namens", kop.medeNamens());
        part("Datum", kop.datum().map(Words::date));
        part("Ontvangen", kop.ontvangen().map(date -> Words.date(date) + term(kop)));
        part("Zie ook", kop.zieOok().stream().map(Referentie::id).toList());
    }

    private static String term(Kop kop) {
        String within = kop.binnenTermijn()
                .map(yes -> yes ? ", binnen de termijn van drie weken" : ", na de termijn van drie weken")
                .orElse("");
        return kop.antwoordtermijn()
                .map(days -> " (na " + days + (days == 1 ? " dag" : " dagen") + within + ")")
                .orElse("");
    }

    private void part(String label, List<?> words) {
        if (!words.isEmpty()) {
            part(label, Optional.of(Words.list(words)));
        }
    }

    private void part(String label, Optional<String> words) {
        words.ifPresent(w -> lines.addAll(Wrap.hanging(String.format(Locale.ROOT, "%-14s", label), w, width)));
    }
}
