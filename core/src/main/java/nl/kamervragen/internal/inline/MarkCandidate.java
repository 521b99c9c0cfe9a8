package nl.kamervragen.internal.inline;

/**
 * Digits in a paragraph that may be a footnote mark.
 *
 * @param paragraph index of the paragraph among all paragraphs of the document
 * @param begin offset in the paragraph of what would be taken out
 * @param end offset behind it
 * @param number the note that it would point to
 * @param weight what speaks for it locally
 * @param style how it is written
 */
record MarkCandidate(int paragraph, int begin, int end, int number, int weight, MarkStyle style) {
    /** The same candidate with more or less speaking for it. */
    MarkCandidate plus(int more) {
        return new MarkCandidate(paragraph, begin, end, number, weight + more, style);
    }
}
