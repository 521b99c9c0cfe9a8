package nl.kamervragen.internal.paragraphs;

import java.util.Optional;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * A word that a hyphen parts, which may be its own or that of a line's end.
 *
 * @param left the part before the hyphen
 * @param right the part behind it, as far as its letters go, and hyphens between them
 */
record BrokenWord(String left, String right) {
    private static final int SHORTEST_HALF = 2;

    /** The word of which the hyphen at the end of {@code line} is one. */
    static BrokenWord atLineEnd(String source, PageLine line, PageLine next) {
        int begin = line.end() - 1;
        while (begin > line.begin() && Chars.isWordPart(source.charAt(begin - 1))) {
            begin--;
        }
        return new BrokenWord(
                source.substring(begin, line.end() - 1),
                source.substring(next.begin(), rightEnd(source, next.begin(), next.end())));
    }

    /** Where the letters end, and those that hyphens join to them. */
    private static int rightEnd(String source, int begin, int end) {
        int at = begin;
        while (at < end && (Chars.isLetter(source.charAt(at)) || joinsLetters(source, at, begin, end))) {
            at++;
        }
        return at;
    }

    private static boolean joinsLetters(String source, int at, int begin, int end) {
        return source.charAt(at) == '-' && at > begin && at + 1 < end && Chars.isLetter(source.charAt(at + 1));
    }

    /** The word around a hyphen in the midst of a line, where it may be broken there. */
    static Optional<BrokenWord> within(String source, int hyphen, int begin, int end) {
        int from = hyphen;
        while (from > begin && Chars.isBaseLetter(source.charAt(from - 1)) && !isGluedAt(source, from)) {
            from--;
        }
        int to = hyphen + 1;
        while (to < end && Chars.isLowerCase(source.charAt(to))) {
            to++;
        }
        boolean whole = (from == begin || !Chars.isHyphen(source.charAt(from - 1)))
                && (to == end || !Chars.isWordPart(source.charAt(to)));
        return whole && hyphen - from >= SHORTEST_HALF && to - hyphen > SHORTEST_HALF
                ? Optional.of(new BrokenWord(source.substring(from, hyphen), source.substring(hyphen + 1, to)))
                : Optional.empty();
    }

    /** {@code deHandelin-gen} */
    private static boolean isGluedAt(String source, int at) {
        return Chars.beginsGluedWord(source.charAt(at - 1), source.charAt(at));
    }

    /** The word if the hyphen is the line end's. */
    String joined() {
        return left + right;
    }

    /** The word if the hyphen is its own. */
    String hyphened() {
        return left + "-" + right;
    }

    /** Whether the parts of the word say that the hyphen is its own. */
    boolean keepsHyphen() {
        char before = left.charAt(left.length() - 1);
        return Chars.isUpperCase(right.charAt(0))
                || Chars.isUpperCase(before)
                || Chars.isDigit(before)
                || Compound.keepsHyphen(left, right);
    }
}
