package nl.kamervragen.ingest.pdf;

/**
 * One line of a page. Lengths are in points, from the page's upper left corner.
 *
 * @param text its text, without blanks around it; raised digits are superscripts
 * @param left where it begins
 * @param right where its last sign ends
 * @param baseline how far below the page's top most of it stands
 * @param size the size of the face that most of it is set in
 * @param firstWord how wide its first word is
 * @param space how wide a space is in it
 */
record PdfLine(String text, float left, float right, float baseline, float size, float firstWord, float space) {

    /** The size in half points: lines of one setting may differ by less. */
    int roundSize() {
        return Math.round(size * 2);
    }

    /** Whether both take up a part of the same column. */
    boolean sharesColumnWith(PdfLine other) {
        return left < other.right && other.left < right;
    }

    /** How much of the line's row, which goes on to {@code edge}, is left when another word is added to it. */
    float room(float edge, PdfLine next) {
        return edge - right - space - next.firstWord;
    }
}
