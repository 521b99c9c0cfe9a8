package nl.kamervragen.internal.layout;

/**
 * A line that may be the first of a footnote.
 *
 * @param line index of the line
 * @param style how its number is written
 * @param number its number
 * @param textBegin offset of the note's own text; the line's end when the number stands alone
 * @param weight what speaks for it locally
 */
record NoteStart(int line, NoteStyle style, int number, int textBegin, int weight) {
    /** A weight that only the number of a note has. */
    static final int STRONG = 30;
    /** A weight that says enough without what stands around. */
    static final int FAIR = 20;
    /** The weight of what cites nothing, as the item of a list does. */
    static final int UNSOURCED = 2;

    /** Whether a row of the running text may well look the same. */
    boolean isDoubtful() {
        return style == NoteStyle.PLAIN && weight < FAIR;
    }

    /** Whether its number stands before its text, without a sign. */
    boolean isPlain() {
        return style == NoteStyle.PLAIN;
    }

    /** Whether its number is glued to a text that begins with a capital, a quotation mark or an address. */
    boolean isGlued() {
        return style == NoteStyle.PLAIN && weight == STRONG;
    }

    /** Whether the item of a list looks the same, since the line names no address and no year. */
    boolean isUnsourced() {
        return weight == UNSOURCED && (style == NoteStyle.DOT || style == NoteStyle.ENCLOSED);
    }

    /** The same start with a little more speaking for it. */
    NoteStart stronger() {
        return new NoteStart(line, style, number, textBegin, weight + 1);
    }
}
