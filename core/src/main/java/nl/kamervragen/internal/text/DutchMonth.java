package nl.kamervragen.internal.text;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the months as Dutch papers write them: in full, abbreviated, or misprinted by one letter; and in the
 * languages of the media abroad that they cite.
 */
public final class DutchMonth {

    private static final String[] NAMES = {
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december"
    };

    /** A shorter word has too many neighbours: "met" is one letter away from "mei". */
    private static final int SHORTEST_MISPRINT = 4;

    /** All names, in full and abbreviated. */
    private static final Map<String, Month> WORDS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            WORDS.put(nameOf(month), month);
        }
        WORDS.putAll(Map.ofEntries(
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
                Map.entry("dec", Month.DECEMBER)));
        // What media abroad write, where a Dutch name is not near enough for a misprint.
        WORDS.putAll(Map.ofEntries(
                Map.entry("janvier", Month.JANUARY),
                Map.entry("février", Month.FEBRUARY),
                Map.entry("march", Month.MARCH),
                Map.entry("mars", Month.MARCH),
                Map.entry("märz", Month.MARCH),
                Map.entry("avril", Month.APRIL),
                Map.entry("may", Month.MAY),
                Map.entry("mai", Month.MAY),
                Map.entry("juillet", Month.JULY),
                Map.entry("august", Month.AUGUST),
                Map.entry("août", Month.AUGUST),
                Map.entry("octobre", Month.OCTOBER),
                Map.entry("décembre", Month.DECEMBER)));
    }

    private DutchMonth() {}

    /** The month that a word names, in any case. */
    public static Optional<Month> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Month month = WORDS.get(lower);
        return month != null ? Optional.of(month) : misprinted(lower);
    }

    /** The name in full, in small letters. */
    public static String nameOf(Month month) {
        return NAMES[month.getValue() - 1];
    }

    private static Optional<Month> misprinted(String lower) {
        if (lower.length() < SHORTEST_MISPRINT) {
            return Optional.empty();
        }
        int near = 0;
        int count = 0;
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].length() >= SHORTEST_MISPRINT && differByOneLetter(lower, NAMES[i])) {
                near = i + 1;
                count++;
            }
        }
        // "jui" is as near to one month as to the other, and then it names neither.
        return count == 1 ? Optional.of(Month.of(near)) : Optional.empty();
    }

    /** True when one letter too many, one too few, one wrong, or two that changed places make the difference. */
    private static boolean differByOneLetter(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        int shortest = Math.min(a.length(), b.length());
        while (start < shortest && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shortest - start && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int left = a.length() - start - tail;
        int right = b.length() - start - tail;
        return (left <= 1 && right <= 1) || (left == 2 && right == 2 && areSwapped(a, b, start));
    }

    private static boolean areSwapped(String a, String b, int at) {
        return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
    }
}
