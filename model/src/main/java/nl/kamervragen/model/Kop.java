package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The head of a document: who asks whom, about what, who answers, and when.
 *
 * <p>Example:
 *
 * <pre>{@code
 * Kop kop = Kop.builder()
 *         .publicatie("ah-tk-20182019-663")
 *         .vraagstellers(List.of(new Vraagsteller("Van Dommelen", Optional.of("Partij voor Water"))))
 *         .ingezonden(LocalDate.of(2018, 10, 1))
 *         .ontvangen(LocalDate.of(2018, 10, 22))
 *         .build();
 * kop.antwoordtermijn(); // Optional[21]
 * kop.binnenTermijn();   // Optional[true]
 * }</pre>
 *
 * @param kamer the chamber in which the questions were asked
 * @param publicatie the id of the publication, such as {@code "ah-tk-20182019-663"} or {@code "kv-tk-2024Z18796"}
 * @param vergaderjaar the parliamentary year of the document itself
 * @param nummer the number in the Aanhangsel of that year, from 1
 * @param zaaknummer the number of the case, four digits, a Z and five digits: {@code "2018Z10592"}
 * @param vraagstellers the members who ask
 * @param geadresseerden the members of the government who are asked
 * @param bewindspersonen the members of the government who answer, or who send the message
 * @param medeNamens those on whose behalf is answered too
 * @param onderwerp the subject, what follows "over"
 * @param datum the date of a letter; empty in official publications
 * @param ingezonden the day on which the questions were sent in
 * @param ontvangen the day on which the answer, or the message, was received
 * @param zieOok the documents under "Zie ook"
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "kamer",
    "publicatie",
    "vergaderjaar",
    "nummer",
    "zaaknummer",
    "vraagstellers",
    "geadresseerden",
    "bewindspersonen",
    "medeNamens",
    "onderwerp",
    "datum",
    "ingezonden",
    "ontvangen",
    "zieOok"
})
public record Kop(
        @JsonProperty(required = true) Kamer kamer,
        Optional<String> publicatie,
        Optional<Vergaderjaar> vergaderjaar,
        Optional<Integer> nummer,
        Optional<String> zaaknummer,
        @JsonProperty(required = true) List<Vraagsteller> vraagstellers,
        @JsonProperty(required = true) List<Bewindspersoon> geadresseerden,
        @JsonProperty(required = true) List<Bewindspersoon> bewindspersonen,
        @JsonProperty(required = true) List<Bewindspersoon> medeNamens,
        Optional<Alinea> onderwerp,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> datum,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> ingezonden,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> ontvangen,
        @JsonProperty(required = true) List<Referentie> zieOok) {
    /** Three weeks, the term of the Reglement van Orde of the Tweede Kamer. */
    private static final int TERM_IN_DAYS = 21;

    /**
     * Copies the lists and checks the parts.
     *
     * @param kamer the chamber
     * @param publicatie the id of the publication
     * @param vergaderjaar the parliamentary year
     * @param nummer the number in the Aanhangsel
     * @param zaaknummer the number of the case
     * @param vraagstellers the members who ask
     * @param geadresseerden the members of the government who are asked
     * @param bewindspersonen the members of the government who answer
     * @param medeNamens those on whose behalf is answered too
     * @param onderwerp the subject
     * @param datum the date of a letter
     * @param ingezonden the day on which the questions were sent in
     * @param ontvangen the day on which the answer was received
     * @param zieOok the documents under "Zie ook"
     * @throws IllegalArgumentException when an id or a number has not its form, or a year has more than four digits
     * @throws NullPointerException when an argument or an element of a list is null
     */
    public Kop {
        Check.notNull("kamer", kamer);
        Check.notNull("publicatie", publicatie).ifPresent(KopCheck::publicatie);
        Check.notNull("vergaderjaar", vergaderjaar);
        Check.notNull("nummer", nummer).ifPresent(n -> Check.atLeast("nummer", 1, n));
        Check.notNull("zaaknummer", zaaknummer).ifPresent(KopCheck::zaaknummer);
        vraagstellers = Check.listOf("vraagstellers", vraagstellers);
        geadresseerden = Check.listOf("geadresseerden", geadresseerden);
        bewindspersonen = Check.listOf("bewindspersonen", bewindspersonen);
        medeNamens = Check.listOf("medeNamens", medeNamens);
        Check.notNull("onderwerp", onderwerp);
        Check.date("datum", datum);
        Check.date("ingezonden", ingezonden);
        Check.date("ontvangen", ontvangen);
        zieOok = Check.listOf("zieOok", zieOok);
    }

    /**
     * Gives a builder of a head of the Tweede Kamer in which nothing is set yet.
     *
     * @return a new builder
     */
    public static KopBuilder builder() {
        return new KopBuilder();
    }

    /**
     * Tells how many days it took to answer, from the day of sending in to the day of receipt.
     *
     * <p>In a document that holds a message in place of answers, it is the time until that message.
     *
     * @return the days, 0 when both fall on one day; empty when one of the dates is unknown, or the receipt lies before
     *     the sending in, which only a misprint can cause
     */
    public Optional<Integer> antwoordtermijn() {
        if (ingezonden.isEmpty() || ontvangen.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(ingezonden.get(), ontvangen.get());
        return days < 0 ? Optional.empty() : Optional.of((int) days);
    }

    /**
     * Tells whether the answer came within three weeks, the term that the Reglement van Orde (rules of procedure) of
     * the Tweede Kamer sets.
     *
     * @return whether it took at most 21 days; empty when {@link #antwoordtermijn()} is, and for the Eerste Kamer,
     *     which has rules of its own
     */
    public Optional<Boolean> binnenTermijn() {
        return kamer == Kamer.TWEEDE_KAMER ? antwoordtermijn().map(days -> days <= TERM_IN_DAYS) : Optional.empty();
    }

    Kop zonderHerkomst() {
        return new Kop(
                kamer,
                publicatie,
                vergaderjaar,
                nummer,
                zaaknummer,
                vraagstellers,
                geadresseerden,
                bewindspersonen,
                medeNamens,
                onderwerp.map(Alinea::zonderHerkomst),
                datum,
                ingezonden,
                ontvangen,
                zieOok);
    }

    /**
     * Gives what is known, in the order of a printed head.
     *
     * @return such as {@code "Kop[Tweede Kamer, ah-tk-20182019-663, van Van Dommelen (Partij voor Water), ingezonden
     *     2018-10-01]"}
     */
    @Override
    public String toString() {
        return Wording.head(this);
    }
}
