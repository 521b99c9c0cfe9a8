package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A run of characters that a paragraph has copied from the source text as it stood there.
 *
 * <p>Example: {@code new Herkomst(0, 120, 15)} says that characters 0 to 14 of the paragraph are characters 120 to 134
 * of the source. What lies between two runs was mended: a space in place of a line end, or nothing in place of a
 * hyphen.
 *
 * <p>In JSON it is an array of three numbers: {@code [0, 120, 15]}.
 *
 * @param inhoud the offset in {@link Alinea#inhoud()}, in UTF-16 code units, from 0
 * @param bron the offset in the source text, in UTF-16 code units, from 0
 * @param lengte the number of UTF-16 code units copied, from 1
 * @since 0.1.0
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"inhoud", "bron", "lengte"})
public record Herkomst(
        @JsonProperty(required = true) int inhoud,
        @JsonProperty(required = true) int bron,
        @JsonProperty(required = true) int lengte) {
    /**
     * Checks the parts.
     *
     * @param inhoud the offset in the paragraph
     * @param bron the offset in the source text
     * @param lengte the number of code units copied
     * @throws IllegalArgumentException when an offset is negative, the length is less than 1, or an end lies beyond
     *     {@link Integer#MAX_VALUE}
     */
    public Herkomst {
        Check.atLeast("inhoud", 0, inhoud);
        Check.atLeast("bron", 0, bron);
        Check.atLeast("lengte", 1, lengte);
        if (lengte > Integer.MAX_VALUE - Math.max(inhoud, bron)) {
            Check.require(false, "lengte", lengte, "must end within an int offset");
        }
    }

    /**
     * Gives the end of the run in the paragraph.
     *
     * @return the offset just after the run in {@link Alinea#inhoud()}
     */
    public int inhoudEinde() {
        return inhoud + lengte;
    }

    /**
     * Gives the end of the run in the source.
     *
     * @return the offset just after the run in the source text
     */
    public int bronEinde() {
        return bron + lengte;
    }
}
