package nl.kamervragen.internal.inline;

import java.util.List;

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

    /**
     * The last of some candidates: of {@code beperkt17} that is 17, though 7 may be one as well, if it weighs enough.
     */
    static MarkCandidate last(List<MarkCandidate> found, int enough) {
        int at = found.size() - 1;
        while (at > 0 && found.get(at).weight < enough && found.get(at).sharesEnd(found.get(at - 1))) {
            at--;
        }
        return found.get(at);
    }

    private boolean sharesEnd(MarkCandidate other) {
        return paragraph == other.paragraph && end == other.end;
    }

    /** Whether what stands between two marks says that they follow each other: {@code 2, 3 en 4}. */
    static boolean isSeparator(String between) {
        String bare = between.strip();
        return bare.isEmpty() || bare.equals(",") || bare.equals("en") || bare.equals(", en") || bare.equals("&");
    }
}
