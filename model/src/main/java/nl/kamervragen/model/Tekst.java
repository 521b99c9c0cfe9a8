package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Running text: the paragraphs of a question, an answer, a footnote or another part of the document, in order.
 *
 * <p>Example: {@code Tekst.of("Ja.", "Dat klopt.").platteTekst()} is {@code "Ja.\nDat klopt."}.
 *
 * @param alineas the paragraphs, in order; an item of a list is a paragraph too
 * @since 0.1.0
 */
public record Tekst(@JsonProperty(required = true) List<Alinea> alineas) {
    /** The text without any paragraph. */
    public static final Tekst LEEG = new Tekst(List.of());

    private static final int SHOWN = 60;

    /**
     * Copies the paragraphs.
     *
     * @param alineas the paragraphs, in order
     * @throws NullPointerException when the list or one of its elements is null
     */
    public Tekst {
        alineas = Check.listOf("alineas", alineas);
    }

    /**
     * Makes a text of bare paragraphs: no footnote marks, no references, no account of their source.
     *
     * @param alineas the text of each paragraph, in order
     * @return the text
     * @throws NullPointerException when a paragraph is null
     */
    public static Tekst of(String... alineas) {
        return new Tekst(Stream.of(alineas).map(Alinea::of).toList());
    }

    /**
     * Gives the words of all paragraphs, each paragraph on a line of its own.
     *
     * @return the paragraphs' {@link Alinea#inhoud()} joined by a line feed; empty when there is no paragraph
     */
    public String platteTekst() {
        return alineas.stream().map(Alinea::inhoud).collect(Collectors.joining("\n"));
    }

    /**
     * Tells whether the text has no paragraph.
     *
     * @return {@code true} when {@link #alineas()} is empty
     */
    public boolean leeg() {
        return alineas.isEmpty();
    }

    /**
     * Gives the number of paragraphs and the text's beginning.
     *
     * @return such as {@code "Tekst[2 alinea's: «Ja. Dat klopt.»]"}
     */
    @Override
    public String toString() {
        return "Tekst[" + Wording.count(alineas.size(), "alinea", "alinea's") + ": " + begin() + "]";
    }

    Tekst zonderHerkomst() {
        return new Tekst(alineas.stream().map(Alinea::zonderHerkomst).toList());
    }

    /** The beginning of the text between guillemets, joined no further than it is shown. */
    String begin() {
        StringBuilder begin = new StringBuilder();
        for (Alinea alinea : alineas) {
            begin.append(begin.isEmpty() ? "" : " ").append(Wording.cut(alinea.inhoud(), SHOWN));
            if (begin.length() > SHOWN) {
                break;
            }
        }
        return "«" + Wording.cut(begin.toString(), SHOWN) + "»";
    }
}
