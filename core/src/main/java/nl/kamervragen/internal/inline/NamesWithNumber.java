package nl.kamervragen.internal.inline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/** Tells which capitals with digits are a name, such as {@code CO2}: those that the document has more than once. */
final class NamesWithNumber {
    private static final int LONGEST = 40;

    private final List<TracedText> paragraphs;
    private final Map<String, Integer> counts = new HashMap<>();

    NamesWithNumber(List<TracedText> paragraphs, List<MarkCandidate> candidates) {
        this.paragraphs = paragraphs;
        if (candidates.stream().anyMatch(candidate -> candidate.style() == MarkStyle.NAMED)) {
            paragraphs.forEach(paragraph -> count(paragraph.toString()));
        }
    }

    private void count(String text) {
        int begin = Chars.findNumeral(text, 0, text.length());
        while (begin < text.length()) {
            int end = Chars.numeralsEnd(text, begin, text.length());
            int capitals = new GluedWord(text).nameBegin(begin);
            int word = wordBegin(text, begin);
            if (capitals < begin) {
                counts.merge(text.substring(capitals, end), 1, Integer::sum);
            }
            if (word < begin && word != capitals) {
                counts.merge(text.substring(word, end), 1, Integer::sum);
            }
            begin = Chars.findNumeral(text, Math.max(end, begin + 1), text.length());
        }
    }

    /** Where the word begins that ends with the digits: {@code Covid-19}. */
    private static int wordBegin(String text, int digits) {
        int begin = digits > 0 && Chars.isHyphen(text.charAt(digits - 1)) ? digits - 1 : digits;
        int letters = begin;
        while (letters > 0 && digits - letters < LONGEST && Chars.isLetter(text.charAt(letters - 1))) {
            letters--;
        }
        return letters < begin ? letters : digits;
    }

    /** Whether a candidate is the number of a name, or a part of one. */
    boolean isName(MarkCandidate candidate) {
        String text = paragraphs.get(candidate.paragraph()).toString();
        if (Chars.isDigit(text.charAt(candidate.begin() - 1))) {
            return !isKnownWithout(text, candidate);
        }
        int begin = new GluedWord(text).nameBegin(candidate.begin());
        return counts.getOrDefault(text.substring(begin, candidate.end()), 0) > 1;
    }

    /** {@code CO22} where {@code CO2} stands elsewhere, and {@code CO22} does not. */
    private boolean isKnownWithout(String text, MarkCandidate candidate) {
        int begin = wordBegin(text, Chars.digitsBegin(text, 0, candidate.begin()));
        boolean known = counts.containsKey(text.substring(begin, candidate.begin()));
        return known && counts.getOrDefault(text.substring(begin, candidate.end()), 0) < 2;
    }
}
