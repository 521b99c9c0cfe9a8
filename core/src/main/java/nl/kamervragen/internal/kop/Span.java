package nl.kamervragen.internal.kop;

/**
 * A piece of one of the paragraphs that the head was read from.
 *
 * @param alinea index of the paragraph, from 0
 * @param begin first UTF-16 code unit, inclusive
 * @param eind last UTF-16 code unit, exclusive
 */
public record Span(int alinea, int begin, int eind) {
    /** Checks that the span lies in order. */
    public Span {
        if (alinea < 0 || begin < 0 || eind < begin) {
            throw new IllegalArgumentException("span " + alinea + ":" + begin + "-" + eind + " is not in order");
        }
    }
}
