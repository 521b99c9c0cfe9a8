package nl.kamervragen.internal.layout;

/**
 * A line of running text or of a footnote, furniture and dressing taken off.
 *
 * @param begin offset of its first visible character in the source
 * @param end offset behind its last visible character
 * @param indent how many blanks stand before it
 * @param endsInBlank whether blanks stand behind it, as some extractors leave them inside a paragraph
 * @param page the page it stands on, from 0
 * @param joint what parts it from the line before it
 */
public record PageLine(int begin, int end, int indent, boolean endsInBlank, int page, Joint joint) {
    /** The same line with another joint. */
    PageLine with(Joint other) {
        return new PageLine(begin, end, indent, endsInBlank, page, other);
    }

    /** The same line from a later begin on. */
    public PageLine from(int laterBegin) {
        return new PageLine(laterBegin, end, indent, endsInBlank, page, joint);
    }
}
