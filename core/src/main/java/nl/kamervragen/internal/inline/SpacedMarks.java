package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;
import nl.kamervragen.internal.text.TracedText;

/**
 * Finds marks amid a line in a text that sets them apart: some programs put a blank around each piece of a line, so
 * also around the small raised digits ({@code de brug 2 van beton}). Elsewhere such digits are a quantity, so they are
 * looked for only where most of the marks that are certain stand apart, and where notes still lack theirs.
 */
final class SpacedMarks {
    private static final int BEHIND_SENTENCE = 24;
    private static final int BEHIND_WORD = 4;

    private final List<TracedText> paragraphs;
    private final Set<Integer> notes;

    SpacedMarks(List<TracedText> paragraphs, Set<Integer> notes) {
        this.paragraphs = paragraphs;
        this.notes = notes;
    }

    /**
     * What may be a mark too, in order; nothing where marks are glued to their words.
     *
     * @param chosen the marks that are certain
     * @param candidates what was looked at
     */
    List<MarkCandidate> find(List<MarkCandidate> chosen, List<MarkCandidate> candidates) {
        int glued = 0;
        for (MarkCandidate mark : chosen) {
            glued += isApart(paragraphs.get(mark.paragraph()), mark.begin()) ? 0 : 1;
        }
        List<MarkCandidate> found = new ArrayList<>();
        if (glued * 2 <= chosen.size()) {
            Set<Long> known = new HashSet<>();
            candidates.forEach(candidate -> known.add(place(candidate)));
            for (int i = 0; i < paragraphs.size(); i++) {
                read(paragraphs.get(i), i, found);
            }
            found.removeIf(candidate -> known.contains(place(candidate)));
        }
        Predicate<MarkCandidate> sure = candidate -> candidate.weight() == BEHIND_SENTENCE;
        int apart = chosen.size() - glued + (int) found.stream().filter(sure).count();
        return apart > glued ? found : List.of();
    }

    private static long place(MarkCandidate candidate) {
        return (long) candidate.paragraph() << Integer.SIZE | candidate.begin();
    }

    private void read(TracedText text, int paragraph, List<MarkCandidate> found) {
        String all = text.toString();
        int begin = Chars.findNumeral(all, 0, all.length());
        while (begin < all.length()) {
            int end = Chars.digitsEnd(all, begin + 1, all.length());
            if (isApart(all, begin) && isFree(all, begin, end)) {
                int number = Integer.parseInt(all, begin, end, 10);
                int weight = notes.contains(number) ? weight(all, begin, end) : 0;
                if (weight > 0) {
                    found.add(new MarkCandidate(paragraph, begin, end, number, weight, MarkStyle.DOUBTFUL));
                }
            }
            begin = Chars.findNumeral(all, end, all.length());
        }
    }

    private static boolean isApart(CharSequence text, int begin) {
        return begin > 0 && Chars.isBlank(text.charAt(begin - 1));
    }

    /** Whether the digits are a number of their own: no raised sign, none of an amount, a date or what is cited. */
    private static boolean isFree(String text, int begin, int end) {
        char next = end < text.length() ? text.charAt(end) : ' ';
        char second = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean closed = Chars.isBlank(next) || (".,;:?!)»”".indexOf(next) >= 0 && !Chars.isDigit(second));
        return closed && !Chars.isDigit(second) && Chars.isDigit(text.charAt(begin)) && end - begin <= 3;
    }

    private static int weight(String text, int begin, int end) {
        if (begin < 2 || GluedNumber.isNamed(text, begin) || new GluedWord(text).isDay(end)) {
            return 0;
        }
        char before = text.charAt(begin - 2);
        if (Chars.isSentenceEnd(before) || Chars.isClosing(before)) {
            return OpenWords.endCutShort(text, 0, begin - 1) ? 0 : BEHIND_SENTENCE;
        }
        boolean word = Chars.isLetter(before) || ",;".indexOf(before) >= 0;
        boolean year = GluedNumber.behindYear(text, begin - 1) > 0;
        return (word || year) && !OpenWords.surelyEnd(text, 0, begin - 1) ? BEHIND_WORD : 0;
    }
}
