package nl.kamervragen.internal.paragraphs;

/**
 * Where on its row of the page a line stands.
 *
 * @param hang how far it stands in because it belongs to a list item, in thousandths of an em, or 0
 * @param carry how much of the row the line before it fills, where an extractor cut one row in two, or 0
 */
record Row(int hang, int carry) {
    /** A row of its own that does not stand in. */
    static final Row PLAIN = new Row(0, 0);

    /** A row, which mostly is a plain one. */
    static Row of(int hang, int carry) {
        return hang == 0 && carry == 0 ? PLAIN : new Row(hang, carry);
    }
}
