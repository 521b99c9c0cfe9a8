package nl.kamervragen.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the parts of a head; what is not set stays empty.
 *
 * <p>Example: {@code Kop.builder().publicatie("ah-tk-20182019-663").build()}.
 *
 * <p>Each method throws a {@link NullPointerException} when its argument is null. A builder is for one thread; the head
 * that it makes is for all.
 *
 * @since 0.1.0
 */
public final class KopBuilder {
    private Kamer kamer = Kamer.TWEEDE_KAMER;
    private Optional<String> publicatie = Optional.empty();
    private Optional<Vergaderjaar> vergaderjaar = Optional.empty();
    private Optional<Integer> nummer = Optional.empty();
    private Optional<String> zaaknummer = Optional.empty();
    private List<Vraagsteller> vraagstellers = List.of();
    private List<Bewindspersoon> geadresseerden = List.of();
    private List<Bewindspersoon> bewindspersonen = List.of();
    private List<Bewindspersoon> medeNamens = List.of();
    private Optional<Alinea> onderwerp = Optional.empty();
    private Optional<LocalDate> datum = Optional.empty();
    private Optional<LocalDate> ingezonden = Optional.empty();
    private Optional<LocalDate> ontvangen = Optional.empty();
    private List<Referentie> zieOok = List.of();

    KopBuilder() {}

    /**
     * Sets the chamber in which the questions were asked.
     *
     * @param kamer the chamber; the Tweede Kamer when this is not called
     * @return this builder
     */
    public KopBuilder kamer(Kamer kamer) {
        this.kamer = Check.notNull("kamer", kamer);
        return this;
    }

    /**
     * Sets the id of the publication.
     *
     * @param publicatie the id of the publication, such as {@code "ah-tk-20182019-663"}
     * @return this builder
     */
    public KopBuilder publicatie(String publicatie) {
        this.publicatie = Optional.of(Check.notNull("publicatie", publicatie));
        return this;
    }

    /**
     * Sets the parliamentary year of the document itself.
     *
     * @param vergaderjaar the parliamentary year of the document itself
     * @return this builder
     */
    public KopBuilder vergaderjaar(Vergaderjaar vergaderjaar) {
        this.vergaderjaar = Optional.of(Check.notNull("vergaderjaar", vergaderjaar));
        return this;
    }

    /**
     * Sets the number in the Aanhangsel of that year.
     *
     * @param nummer the number in the Aanhangsel of that year, from 1
     * @return this builder
     */
    public KopBuilder nummer(int nummer) {
        this.nummer = Optional.of(nummer);
        return this;
    }

    /**
     * Sets the number of the case.
     *
     * @param zaaknummer the number of the case, such as {@code "2018Z10592"}
     * @return this builder
     */
    public KopBuilder zaaknummer(String zaaknummer) {
        this.zaaknummer = Optional.of(Check.notNull("zaaknummer", zaaknummer));
        return this;
    }

    /**
     * Sets the members who ask.
     *
     * @param vraagstellers all of them, in the order of the head
     * @return this builder
     */
    public KopBuilder vraagstellers(List<Vraagsteller> vraagstellers) {
        this.vraagstellers = Check.listOf("vraagstellers", vraagstellers);
        return this;
    }

    /**
     * Sets the members of the government who are asked.
     *
     * @param geadresseerden all of them, in the order of the head
     * @return this builder
     */
    public KopBuilder geadresseerden(List<Bewindspersoon> geadresseerden) {
        this.geadresseerden = Check.listOf("geadresseerden", geadresseerden);
        return this;
    }

    /**
     * Sets the members of the government who answer.
     *
     * @param bewindspersonen all of them, in the order of the head
     * @return this builder
     */
    public KopBuilder bewindspersonen(List<Bewindspersoon> bewindspersonen) {
        this.bewindspersonen = Check.listOf("bewindspersonen", bewindspersonen);
        return this;
    }

    /**
     * Sets those on whose behalf is answered too.
     *
     * @param medeNamens all of them, in the order of the head
     * @return this builder
     */
    public KopBuilder medeNamens(List<Bewindspersoon> medeNamens) {
        this.medeNamens = Check.listOf("medeNamens", medeNamens);
        return this;
    }

    /**
     * Sets the subject.
     *
     * @param onderwerp the subject
     * @return this builder
     */
    public KopBuilder onderwerp(Alinea onderwerp) {
        this.onderwerp = Optional.of(Check.notNull("onderwerp", onderwerp));
        return this;
    }

    /**
     * Sets the date of a letter.
     *
     * @param datum the date of a letter
     * @return this builder
     */
    public KopBuilder datum(LocalDate datum) {
        this.datum = Optional.of(Check.notNull("datum", datum));
        return this;
    }

    /**
     * Sets the day on which the questions were sent in.
     *
     * @param ingezonden the day on which the questions were sent in
     * @return this builder
     */
    public KopBuilder ingezonden(LocalDate ingezonden) {
        this.ingezonden = Optional.of(Check.notNull("ingezonden", ingezonden));
        return this;
    }

    /**
     * Sets the day on which the answer was received.
     *
     * @param ontvangen the day on which the answer was received
     * @return this builder
     */
    public KopBuilder ontvangen(LocalDate ontvangen) {
        this.ontvangen = Optional.of(Check.notNull("ontvangen", ontvangen));
        return this;
    }

    /**
     * Sets the documents under "Zie ook".
     *
     * @param zieOok all of them, in the order of the head
     * @return this builder
     */
    public KopBuilder zieOok(List<Referentie> zieOok) {
        this.zieOok = Check.listOf("zieOok", zieOok);
        return this;
    }

    /**
     * Makes the head.
     *
     * @return the head
     * @throws IllegalArgumentException when a part has not the form that {@link Kop} asks for
     */
    public Kop build() {
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
                onderwerp,
                datum,
                ingezonden,
                ontvangen,
                zieOok);
    }
}
