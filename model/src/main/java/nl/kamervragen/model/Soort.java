package nl.kamervragen.model;

/**
 * The kind of thing that a {@link Referentie} points at.
 *
 * <p>The names are those of the JSON form ({@code "soort": "KAMERSTUK"}).
 *
 * @since 0.1.0
 */
public enum Soort {
    /** A numbered piece in a parliamentary dossier, such as {@code kst-32847-312}. */
    KAMERSTUK,
    /** A parliamentary dossier as a whole, such as {@code 36600-XII}. */
    DOSSIER,
    /** Answered questions in the Aanhangsel van de Handelingen, such as {@code ah-tk-20172018-2616}. */
    AANHANGSEL,
    /** A part of the minutes of a chamber, such as {@code h-tk-20182019-33-4}. */
    HANDELINGEN,
    /** A case of the Tweede Kamer, such as {@code 2018Z10592}. */
    ZAAK,
    /** A document of the Tweede Kamer, such as {@code 2018D54632}, or an annex, such as {@code blg-1164713}. */
    DOCUMENT,
    /** A number of the Staatsblad, such as {@code stb-2024-153}. */
    STAATSBLAD,
    /** A number of the Staatscourant, such as {@code stcrt-2018-12345}. */
    STAATSCOURANT,
    /** A number of the Tractatenblad, such as {@code trb-1994-277}. */
    TRACTATENBLAD,
    /** A court's decision, such as {@code ECLI:NL:RVS:2024:3946}. */
    ECLI,
    /** An act or a document of the European Union, such as {@code 32016R0679}. */
    EU,
    /** An article of a named law, regulation or treaty, such as {@code Gemeentewet, artikel 151b}. */
    WET,
    /** A link, such as {@code https://www.rijksoverheid.nl/}. */
    URL,
    /** Questions of the same document, such as {@code 4,5}. */
    VRAAG
}
