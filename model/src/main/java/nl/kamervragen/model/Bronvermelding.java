package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a footnote says of the publication that it cites: where, when and under which title it appeared.
 *
 * <p>Example: "De Stadskrant, 3 maart 2021, «Brug weer open»" has the medium "De Stadskrant", the date 2021-03-03 and
 * the title "Brug weer open".
 *
 * @param medium the newspaper, broadcaster, site or institute, empty when none is named
 * @param datum the day of publication, empty unless day, month and year are given
 * @param titel the title without its quotes, empty when none is given
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"medium", "datum", "titel"})
public record Bronvermelding(
        Optional<String> medium,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> datum,
        Optional<String> titel) {
    /**
     * Checks the parts.
     *
     * @param medium the newspaper, broadcaster, site or institute
     * @param datum the day of publication, in a year of four digits
     * @param titel the title without its quotes
     * @throws IllegalArgumentException when a text is blank or the year has more than four digits
     * @throws NullPointerException when an argument is null
     */
    public Bronvermelding {
        Check.notBlank("medium", medium);
        Check.date("datum", datum);
        Check.notBlank("titel", titel);
    }
}
