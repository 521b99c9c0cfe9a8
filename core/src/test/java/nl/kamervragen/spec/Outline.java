package nl.kamervragen.spec;

import java.util.List;
import java.util.Optional;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Bewindspersoon;
import nl.kamervragen.model.Genummerd;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Kop;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Vermelding;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.model.Vraagsteller;
import nl.kamervragen.result.Diagnostic;
import nl.kamervragen.result.ParseResult;

/**
 * Shows what a text became, in few words: the kind, the head, each text with its paragraphs and footnote marks, and the
 * diagnostics. The notation is explained in {@code spec/README.md}.
 */
final class Outline {
    private static final int LONGEST_QUOTE = 40;

    /**
     * What of a result is shown.
     *
     * @param head whether the head is
     * @param references whether references are
     * @param places whether the places of diagnostics are
     * @param linesBefore how many lines the reader doesn't see before the text
     */
    record View(boolean head, boolean references, boolean places, int linesBefore) {}

    private final String source;
    private final View view;
    private final StringBuilder out = new StringBuilder();

    private Outline(String source, View view) {
        this.source = source;
        this.view = view;
    }

    /** The outline of a result. */
    static String of(String source, ParseResult result, View view) {
        Outline outline = new Outline(source, view);
        outline.document(result.document());
        result.diagnostics().forEach(outline::diagnostic);
        return Signs.show(outline.out.toString().strip());
    }

    private void document(Kamervragen document) {
        line(0, document.soort().name());
        if (view.head()) {
            kop(document.kop());
        }
        section("inleiding", document.inleiding());
        numbered("vraag", document.vragen());
        numbered("antwoord", document.antwoorden());
        section("mededeling", document.mededeling());
        section("toelichting", document.toelichting());
        document.voetnoten().forEach(noot -> section("voetnoot " + noot.nummer(), Optional.of(noot.tekst())));
    }

    private void kop(Kop kop) {
        line(0, "kop");
        if (kop.kamer() == Kamer.EERSTE_KAMER) {
            line(1, "kamer: Eerste Kamer");
        }
        kop.publicatie().ifPresent(id -> line(1, "publicatie: " + id));
        kop.vergaderjaar().ifPresent(jaar -> line(1, "vergaderjaar: " + jaar));
        kop.nummer().ifPresent(nummer -> line(1, "nummer: " + nummer));
        kop.zaaknummer().ifPresent(nummer -> line(1, "zaaknummer: " + nummer));
        kop.datum().ifPresent(datum -> line(1, "datum: " + datum));
        kop.vraagstellers().forEach(steller -> line(1, "vraagsteller: " + vraagsteller(steller)));
        kop.geadresseerden().forEach(persoon -> line(1, "aan: " + persoon(persoon)));
        kop.onderwerp().ifPresent(onderwerp -> line(1, "over: " + inhoud(onderwerp)));
        kop.onderwerp().ifPresent(this::references);
        kop.ingezonden().ifPresent(datum -> line(1, "ingezonden: " + datum));
        kop.bewindspersonen().forEach(persoon -> line(1, "door: " + persoon(persoon)));
        kop.medeNamens().forEach(persoon -> line(1, "mede namens: " + persoon(persoon)));
        kop.ontvangen().ifPresent(datum -> line(1, "ontvangen: " + datum));
        kop.zieOok().forEach(referentie -> line(1, "zie ook: " + referentie.id()));
    }

    private static String vraagsteller(Vraagsteller steller) {
        return steller.naam() + steller.fractie().map(f -> " (" + f + ")").orElse("");
    }

    private static String persoon(Bewindspersoon persoon) {
        String functie = switch (persoon.functie()) {
            case MINISTER -> "Minister";
            case STAATSSECRETARIS -> "Staatssecretaris";
            case MINISTER_PRESIDENT -> "Minister-President";
        };
        return functie
                + persoon.naam().map(naam -> " " + naam).orElse("")
                + persoon.portefeuille().map(p -> " (" + p + ")").orElse("");
    }

    private void section(String name, Optional<Tekst> tekst) {
        tekst.ifPresent(some -> {
            line(0, name);
            some.alineas().forEach(this::alinea);
        });
    }

    private void numbered(String name, List<? extends Genummerd> all) {
        for (Genummerd one : all) {
            String numbers = String.join(
                    ", ", one.nummers().stream().map(String::valueOf).toList());
            section(name + " " + numbers, Optional.of(one.tekst()));
        }
    }

    private void alinea(Alinea alinea) {
        line(1, alinea.opsommingsteken().map(teken -> "[" + teken + "] ").orElse("") + inhoud(alinea));
        references(alinea);
    }

    private static String inhoud(Alinea alinea) {
        StringBuilder text = new StringBuilder(alinea.inhoud());
        for (int i = alinea.voetnoten().size() - 1; i >= 0; i--) {
            Voetnootmarkering mark = alinea.voetnoten().get(i);
            text.insert(mark.positie(), "{" + mark.nummer() + "}");
        }
        return text.toString();
    }

    private void references(Alinea alinea) {
        for (Vermelding vermelding : view.references() ? alinea.referenties() : List.<Vermelding>of()) {
            Referentie referentie = vermelding.referentie();
            line(2, "→ " + referentie.soort() + " " + referentie.id());
        }
    }

    private void diagnostic(Diagnostic diagnostic) {
        String place = (diagnostic.span().line() - view.linesBefore()) + ":"
                + diagnostic.span().column();
        String quote =
                source.substring(diagnostic.span().index(), diagnostic.span().end());
        String one = String.join(" ", quote.strip().split("\\s+"));
        String cut = one.length() > LONGEST_QUOTE ? one.substring(0, LONGEST_QUOTE) + "…" : one;
        line(
                0,
                "! " + (view.places() ? place + " " : "") + diagnostic.code()
                        + (cut.isEmpty() ? "" : " «" + cut + "»"));
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text.replace('\n', ' ')).append('\n');
    }
}
