package nl.kamervragen.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kamervragen.model.Antwoord;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Genummerd;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Vraag;

/**
 * Writes a document as canonical text: the wording of an official publication, a paragraph on a line, blank lines
 * between paragraphs, footnote marks as raised digits, the footnotes at the end.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String text = KamervragenText.write(document);
 * }</pre>
 *
 * gives
 *
 * <pre>{@code
 * Vragen van het lid Jansma (VVD) aan de Minister van Financiën over muntgeld (ingezonden 5 juli 2018).
 *
 * Antwoord van Minister Terpstra (Financiën) (ontvangen 31 augustus 2018).
 *
 * Vraag 1
 *
 * Kent u het bericht over centen?¹
 *
 * Antwoord 1
 *
 * Ja.
 *
 * ¹ Muntblad, 3 juli 2018.
 * }</pre>
 *
 * <p>What the parser reads from the text of a document comes back: {@code parse(write(d))} gives one that is equal to
 * {@code d} but for {@link nl.kamervragen.model.Alinea#herkomst() the places in the source}. A document that was put
 * together otherwise may hold what no text can say, such as a paragraph that reads as a label or a subject without
 * questioners; then the text holds its words, but what is read from it may differ.
 *
 * <p>An answer stands below the last of its questions; line ends are line feeds.
 *
 * @since 0.1.0
 */
public final class KamervragenText {
    private final TextWriter out = new TextWriter();

    private KamervragenText() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @return its text, which ends in a line feed
     * @throws NullPointerException when the document is null
     */
    public static String write(Kamervragen document) {
        Objects.requireNonNull(document, "document");
        KamervragenText text = new KamervragenText();
        new KopWriter(text.out, document).write();
        text.body(document);
        return text.out.text();
    }

    private void body(Kamervragen document) {
        document.inleiding().ifPresent(out::tekst);
        vragenEnAntwoorden(document);
        document.mededeling().ifPresent(tekst -> {
            if (document.soort() != Documentsoort.MEDEDELING
                    || !document.vragen().isEmpty()) {
                out.line("Mededeling");
            }
            out.tekst(tekst);
        });
        document.toelichting().ifPresent(tekst -> {
            out.line("Toelichting:");
            out.tekst(tekst);
        });
        for (Voetnoot noot : document.voetnoten()) {
            out.noot(noot);
        }
    }

    private void vragenEnAntwoorden(Kamervragen document) {
        Deque<Antwoord> answers = new ArrayDeque<>(document.antwoorden());
        Set<Integer> asked = new HashSet<>();
        for (Vraag vraag : document.vragen()) {
            numbered("Vraag ", vraag);
            asked.addAll(vraag.nummers());
            while (!answers.isEmpty() && asked.containsAll(answers.element().nummers())) {
                numbered("Antwoord ", answers.remove());
            }
        }
        answers.forEach(antwoord -> numbered("Antwoord ", antwoord));
    }

    private void numbered(String label, Genummerd part) {
        List<Integer> numbers = part.nummers();
        out.line(label + Enumeration.of(numbers.stream().map(String::valueOf).toList()));
        out.tekst(part.tekst());
    }
}
