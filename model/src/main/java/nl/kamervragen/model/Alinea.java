package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paragraph of clean text, with what was found in it and where each part of it comes from.
 *
 * <p>Clean means: footnote marks are taken out, line ends are mended and broken words are whole. All offsets count
 * UTF-16 code units of {@link #inhoud()}, as {@link String#charAt} does; a begin is inclusive, an end exclusive.
 *
 * <p>Example: from the source "Kent u dit be-\nricht?1" comes the text "Kent u dit bericht?", with a mark of number 1
 * at position 19 and the runs {@code [0, 0, 13]} and {@code [13, 15, 6]}.
 *
 * @param inhoud the clean text
 * @param opsommingsteken the sign that the paragraph has as an item of a list: {@code "•"}, {@code "–"}, {@code "1."},
 *     {@code "a)"}; empty when it is no item
 * @param voetnoten the footnote marks, in ascending order of position
 * @param referenties the references, in ascending order of their begin
 * @param herkomst the runs copied from the source, ascending and without overlap, both in the text and in the source;
 *     empty when the paragraph was not read from a source
 * @since 0.1.0
 */
@JsonPropertyOrder({"inhoud", "opsommingsteken", "voetnoten", "referenties", "herkomst"})
public record Alinea(
        @JsonProperty(required = true) String inhoud,

        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> opsommingsteken,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Voetnootmarkering> voetnoten,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Vermelding> referenties,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Herkomst> herkomst) {
    private static final int SHOWN = 60;

    /**
     * Copies the lists and checks that all positions lie within the text and in order.
     *
     * @param inhoud the clean text
     * @param opsommingsteken the sign of a list's item
     * @param voetnoten the footnote marks
     * @param referenties the references
     * @param herkomst the runs copied from the source
     * @throws IllegalArgumentException when a position lies outside the text or out of order, or the sign is blank
     * @throws NullPointerException when an argument or an element of a list is null
     */
    public Alinea {
        Check.notNull("inhoud", inhoud);
        Check.notNull("opsommingsteken", opsommingsteken).ifPresent(teken -> Check.notBlank("opsommingsteken", teken));
        voetnoten = Check.listOf("voetnoten", voetnoten);
        referenties = Check.listOf("referenties", referenties);
        herkomst = Check.listOf("herkomst", herkomst);
        checkVoetnoten(inhoud.length(), voetnoten);
        checkReferenties(inhoud.length(), referenties);
        checkHerkomst(inhoud.length(), herkomst);
    }

    /**
     * Makes a paragraph that is no item of a list.
     *
     * @param inhoud the clean text
     * @param voetnoten the footnote marks
     * @param referenties the references
     * @param herkomst the runs copied from the source
     * @throws IllegalArgumentException when a position lies outside the text or out of order
     * @throws NullPointerException when an argument or an element of a list is null
     */
    public Alinea(
            String inhoud, List<Voetnootmarkering> voetnoten, List<Vermelding> referenties, List<Herkomst> herkomst) {
        this(inhoud, Optional.empty(), voetnoten, referenties, herkomst);
    }

    /**
     * Makes a bare paragraph: no footnote marks, no references, no account of its source.
     *
     * @param inhoud the clean text
     * @return the paragraph
     * @throws NullPointerException when the text is null
     */
    public static Alinea of(String inhoud) {
        return new Alinea(inhoud, List.of(), List.of(), List.of());
    }

    /**
     * Finds where a character of the text stood in the source.
     *
     * <p>Example: with the runs {@code [0, 0, 13]} and {@code [13, 15, 6]}, position 13 gives 15.
     *
     * @param positie an offset in {@link #inhoud()}, in UTF-16 code units, from 0
     * @return the offset in the source, or empty when the character was not copied from it (a space in place of a line
     *     end, or any character of a paragraph without {@link #herkomst()})
     * @throws IndexOutOfBoundsException when the position is negative or not less than the text's length
     */
    public OptionalInt positieInBron(int positie) {
        if (positie < 0 || positie >= inhoud.length()) {
            throw new IndexOutOfBoundsException("positie " + positie + " must be >= 0 and < " + inhoud.length());
        }
        int low = 0;
        int high = herkomst.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Herkomst run = herkomst.get(middle);
            if (positie < run.inhoud()) {
                high = middle - 1;
            } else if (positie >= run.inhoudEinde()) {
                low = middle + 1;
            } else {
                return OptionalInt.of(run.bron() + positie - run.inhoud());
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Gives the text's beginning and how much was found in it.
     *
     * @return such as {@code "Alinea[«Kent u dit bericht?», 1 voetnoot, 0 referenties]"}
     */
    @Override
    public String toString() {
        return "Alinea[«" + Wording.cut(inhoud, SHOWN) + "», "
                + Wording.count(voetnoten.size(), "voetnoot", "voetnoten") + ", "
                + Wording.count(referenties.size(), "referentie", "referenties") + "]";
    }

    Alinea zonderHerkomst() {
        return new Alinea(inhoud, opsommingsteken, voetnoten, referenties, List.of());
    }

    private static void checkVoetnoten(int length, List<Voetnootmarkering> voetnoten) {
        int previous = 0;
        for (int i = 0; i < voetnoten.size(); i++) {
            int positie = voetnoten.get(i).positie();
            if (positie < previous || positie > length) {
                Check.between(Check.element("voetnoten", i) + ".positie", previous, positie, length);
            }
            previous = positie;
        }
    }

    private static void checkReferenties(int length, List<Vermelding> referenties) {
        int previous = 0;
        for (int i = 0; i < referenties.size(); i++) {
            Vermelding vermelding = referenties.get(i);
            if (vermelding.begin() < previous || vermelding.eind() > length) {
                String element = Check.element("referenties", i);
                Check.between(element + ".begin", previous, vermelding.begin(), length);
                Check.between(element + ".eind", vermelding.begin(), vermelding.eind(), length);
            }
            previous = vermelding.begin();
        }
    }

    private static void checkHerkomst(int length, List<Herkomst> herkomst) {
        int inhoud = 0;
        int bron = 0;
        for (int i = 0; i < herkomst.size(); i++) {
            Herkomst run = herkomst.get(i);
            if (run.inhoud() < inhoud || run.inhoudEinde() > length || run.bron() < bron) {
                String element = Check.element("herkomst", i);
                Check.between(element + ".inhoud", inhoud, run.inhoud(), length);
                Check.between(element + " end", run.inhoud(), run.inhoudEinde(), length);
                Check.atLeast(element + ".bron", bron, run.bron());
            }
            inhoud = run.inhoudEinde();
            bron = run.bronEinde();
        }
    }
}
