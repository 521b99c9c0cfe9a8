package nl.kamervragen.internal.inline;

import java.util.List;

/** Several marks without anything between them: {@code beleid.34} for the notes 3 and 4, {@code beleid?123}. */
final class GluedSeries {
    private static final int LONGEST = 8;
    private static final int LONGEST_MARK = 2;

    private GluedSeries() {}

    /** Adds each number of the series that the digits are, if they are one. */
    static void split(CharSequence text, MarkCandidate place, List<MarkCandidate> found) {
        int digits = place.end() - place.begin();
        for (int length = 1; length <= LONGEST_MARK && length < digits && digits <= LONGEST; length++) {
            int first = Integer.parseInt(text, place.begin(), place.begin() + length, 10);
            String series = String.valueOf(first);
            for (int next = first + 1; first > 0 && series.length() < digits; next++) {
                series += next;
            }
            if (series.contentEquals(text.subSequence(place.begin(), place.end()))) {
                add(first, place, found);
            }
        }
    }

    private static void add(int first, MarkCandidate place, List<MarkCandidate> found) {
        int begin = place.begin();
        for (int number = first; begin < place.end(); number++) {
            int end = begin + String.valueOf(number).length();
            found.add(new MarkCandidate(place.paragraph(), begin, end, number, place.weight(), place.style()));
            begin = end;
        }
    }
}
