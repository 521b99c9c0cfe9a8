package nl.kamervragen.internal.text;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months as Dutch papers write them: in full, abbreviated, or misprinted by one letter. */
public final class DutchMonth {

    private static final Map<String, Month> IN_FULL = Map.ofEntries(
            Map.entry("januari", Month.JANUARY),
            Map.entry("februari", Month.FEBRUARY),
            Map.entry("maart", Month.MARCH),
            Map.entry("april", Month.APRIL),
            Map.entry("mei", Month.MAY),
            Map.entry("juni", Month.JUNE),
            Map.entry("juli", Month.JULY),
            Map.entry("augustus", Month.AUGUST),
            Map.entry("september", Month.SEPTEMBER),
            Map.entry("oktober", Month.OCTOBER),
            Map.entry("november", Month.NOVEMBER),
            Map.entry("december", Month.DECEMBER));

    private static final Map<String, Month> ABBREVIATED = Map.ofEntries(
            Map.entry("jan", Month.JANUARY),
            Map.entry("feb", Month.FEBRUARY),
            Map.entry("febr", Month.FEBRUARY),
            Map.entry("mrt", Month.MARCH),
            Map.entry("apr", Month.APRIL),
            Map.entry("jun", Month.JUNE),
            Map.entry("jul", Month.JULY),
            Map.entry("aug", Month.AUGUST),
            Map.entry("sep", Month.SEPTEMBER),
            Map.entry("sept", Month.SEPTEMBER),
            Map.entry("okt", Month.OCTOBER),
            Map.entry("nov", Month.NOVEMBER),
            Map.entry("dec", Month.DECEMBER));

    /** A shorter word has too many neighbours: "met" is one letter away from "mei". */
    private static final int SHORTEST_MISPRINT = 4;

    private DutchMonth() {}

    /** The month that a word names, in any case. */
    public static Optional<Month> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Month month = IN_FULL.getOrDefault(lower, ABBREVIATED.get(lower));
        return month != null ? Optional.of(month) : misprinted(lower);
    }

    /** The name in full, in small letters. */
    public static String nameOf(Month month) {
        return IN_FULL.entrySet().stream()
                .filter(entry -> entry.getValue() == month)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Month> misprinted(String lower) {
        if (lower.length() < SHORTEST_MISPRINT) {
            return Optional.empty();
        }
        List<Month> near = IN_FULL.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_MISPRINT)
                .filter(entry -> differByOneLetter(lower, entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        // "jui" is as near to one month as to the other, and then it names neither.
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** True when one letter too many, one too few, one wrong, or two that changed places make the difference. */
    private static boolean differByOneLetter(String a, String b) {
        int start = 0;
        int shortest = Math.min(a.length(), b.length());
        while (start < shortest && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shortest - start && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String left = a.substring(start, a.length() - tail);
        String right = b.substring(start, b.length() - tail);
        return (left.length() <= 1 && right.length() <= 1) || areSwapped(left, right);
    }

    private static boolean areSwapped(String left, String right) {
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }
}
