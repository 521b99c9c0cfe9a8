package nl.kamervragen.internal.referentie;

/** The forms of one kind of reference; adding a kind adds a grammar and a line in {@link Grammars}. */
interface Grammar {

    /** What its references begin with. */
    Opening opening();

    /**
     * Reads a reference that begins here.
     *
     * <p>Called where a word or a number begins that is like one of its {@link #opening()}, so it makes sure that it is
     * before it looks further. How far it looks ahead is bounded, so that the whole scan takes linear time.
     *
     * @param in stands at the first character; on success it is left behind the last one, otherwise anywhere
     * @param out receives what was found
     * @return whether something was read
     */
    boolean read(Scanner in, Findings out);
}
