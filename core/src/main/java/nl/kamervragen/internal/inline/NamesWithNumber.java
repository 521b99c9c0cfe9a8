package nl.kamervragen.internal.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/** Tells which capitals with digits are a name, such as {@code CO2}: those that the document has more than once. */
final class NamesWithNumber {
    private final List<TracedText> paragraphs;
    private final Map<String, Integer> counts = new HashMap<>();

    NamesWithNumber(List<TracedText> paragraphs, List<MarkCandidate> candidates) {
        this.paragraphs = paragraphs;
        if (candidates.stream().anyMatch(candidate -> candidate.style() == MarkStyle.NAMED)) {
            paragraphs.forEach(paragraph -> count(paragraph.toString()));
        }
    }

    private void count(String text) {
        int begin = 0;
        while (begin < text.length()) {
            int capitals = begin;
            while (capitals < text.length() && Chars.isUpperCase(text.charAt(capitals))) {
                capitals++;
            }
            int end = capitals;
            while (end < text.length() && Chars.isDigit(text.charAt(end))) {
                end++;
            }
            if (capitals > begin && end > capitals) {
                counts.merge(text.substring(begin, end), 1, Integer::sum);
            }
            begin = Math.max(end, begin + 1);
        }
    }

    /** Whether a candidate is the number of a name. */
    boolean isName(MarkCandidate candidate) {
        String text = paragraphs.get(candidate.paragraph()).toString();
        int begin = new GluedWord(text).nameBegin(candidate.begin());
        return counts.getOrDefault(text.substring(begin, candidate.end()), 0) > 1;
    }
}
