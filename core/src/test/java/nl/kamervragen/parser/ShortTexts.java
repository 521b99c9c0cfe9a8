package nl.kamervragen.parser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Genummerd;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnootmarkering;
import nl.kamervragen.result.ParseResult;
import nl.kamervragen.testing.Accounts;
import org.jspecify.annotations.Nullable;

/**
 * Reads short texts, and shows what was read on one line. In the text "⏎" stands for a line break, "⇥" for a tab and
 * "␣" for a space; in what is read "¦" stands between texts, "¶" between paragraphs, {1} for a footnote mark, ‹•› for
 * an item's sign.
 */
final class ShortTexts {
    private static final KamervragenParser PARSER = KamervragenParser.create();

    private ShortTexts() {}

    static void assertRead(String text, @Nullable String expected) {
        String source = text.replace('⏎', '\n').replace('⇥', '\t').replace('␣', ' ');

        ParseResult result = PARSER.parse(source);
        assertThat(shown(result.document()).strip()).isEqualTo(expected == null ? "" : expected);
        Accounts.assertComplete(source, result);
    }

    private static String shown(Kamervragen document) {
        StringJoiner out = new StringJoiner(" ¦ ");
        add(out, "I", document.inleiding());
        document.vragen().forEach(vraag -> add(out, numbered("V", vraag), Optional.of(vraag.tekst())));
        document.antwoorden().forEach(antwoord -> add(out, numbered("A", antwoord), Optional.of(antwoord.tekst())));
        add(out, "M", document.mededeling());
        add(out, "T", document.toelichting());
        document.voetnoten().forEach(noot -> add(out, String.valueOf(noot.nummer()), Optional.of(noot.tekst())));
        return out.toString();
    }

    private static String numbered(String letter, Genummerd part) {
        return letter + part.nummers().stream().map(String::valueOf).collect(joining(","));
    }

    private static void add(StringJoiner out, String name, Optional<Tekst> text) {
        text.ifPresent(present -> out.add(
                name + ": " + present.alineas().stream().map(ShortTexts::shown).collect(joining(" ¶ "))));
    }

    private static String shown(Alinea alinea) {
        StringBuilder text = new StringBuilder(alinea.inhoud());
        List<Voetnootmarkering> marks = alinea.voetnoten();
        for (int i = marks.size() - 1; i >= 0; i--) {
            text.insert(marks.get(i).positie(), "{" + marks.get(i).nummer() + "}");
        }
        return alinea.opsommingsteken().map(teken -> "‹" + teken + "› ").orElse("") + text;
    }
}
