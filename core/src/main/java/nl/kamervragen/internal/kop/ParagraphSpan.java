package nl.kamervragen.internal.kop;

/**
 * A piece of one of the paragraphs that the head was read from.
 *
 * @param paragraph index of the paragraph, from 0
 * @param begin first UTF-16 code unit, inclusive
 * @param end last UTF-16 code unit, exclusive
 */
public record ParagraphSpan(int paragraph, int begin, int end) {
    /** Checks that the span lies in order. */
    public ParagraphSpan {
        if (paragraph < 0 || begin < 0 || end < begin) {
            throw new IllegalArgumentException("span " + paragraph + ":" + begin + "-" + end + " is not in order");
        }
    }
}
