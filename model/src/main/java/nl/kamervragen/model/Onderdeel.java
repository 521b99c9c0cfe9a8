package nl.kamervragen.model;

/**
 * A part of a document of Kamervragen in which text, and so a reference, can stand.
 *
 * <p>Example: a link in footnote 3 stands in the part {@link #VOETNOOT}, with 3 as the number of its {@link Plaats}.
 *
 * @since 0.1.0
 */
public enum Onderdeel {
    /** The head: its subject, and its line "Zie ook". */
    KOP("kop", false),
    /** Running text between the head and the first question. */
    INLEIDING("inleiding", false),
    /** A question. */
    VRAAG("vraag", true),
    /** An answer. */
    ANTWOORD("antwoord", true),
    /** The text of a message in place of answers. */
    MEDEDELING("mededeling", false),
    /** The explanation below the questions. */
    TOELICHTING("toelichting", false),
    /** A footnote. */
    VOETNOOT("voetnoot", true);

    private final String woord;
    private final boolean genummerd;

    Onderdeel(String woord, boolean genummerd) {
        this.woord = woord;
        this.genummerd = genummerd;
    }

    /**
     * Gives the Dutch word for this part.
     *
     * @return the word in lower case, such as {@code "voetnoot"}
     */
    public String woord() {
        return woord;
    }

    /**
     * Tells whether a document has this part many times, each with a number.
     *
     * @return {@code true} for questions, answers and footnotes
     */
    public boolean genummerd() {
        return genummerd;
    }
}
