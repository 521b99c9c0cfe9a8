package nl.kamervragen.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A parliamentary year, which begins in September and ends in the next year.
 *
 * <p>Example: {@code Vergaderjaar.parse("2018/19")} equals {@code new Vergaderjaar(2018)} and prints as
 * {@code "2018-2019"}.
 *
 * @param begin the calendar year in which it begins, of four digits
 * @since 0.1.0
 */
public record Vergaderjaar(int begin) implements Comparable<Vergaderjaar> {
    private static final int FIRST = 1000;
    private static final int LAST = 9998;
    private static final int CENTURY = 100;
    private static final int DIGITS = 4;
    /** Hyphens and dashes of every width, the minus sign, and the slash. */
    private static final String DASHES = "-‐‑‒–—−/";

    /**
     * Checks the year.
     *
     * @param begin the calendar year in which it begins
     * @throws IllegalArgumentException when the year is less than 1000 or more than 9998
     */
    public Vergaderjaar {
        Check.between("begin", FIRST, begin, LAST);
    }

    /**
     * Reads a parliamentary year in any form that official papers use.
     *
     * <p>Known forms: {@code 2024-2025} with any dash, {@code 2024/2025}, {@code 2024/25}, {@code 2024–25} and, as in
     * publication ids, {@code 20242025}. There may be space around the dash.
     *
     * @param tekst the text of the year and nothing else
     * @return the parliamentary year
     * @throws IllegalArgumentException when the text has none of these forms, or the years are not consecutive
     * @throws NullPointerException when the text is null
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Vergaderjaar parse(String tekst) {
        String years = Check.notNull("vergaderjaar", tekst).strip();
        int begin = digits(years, 0, Math.min(DIGITS, years.length()));
        String after = second(years);
        int eind = digits(after, 0, after.length());
        boolean consecutive = after.length() == DIGITS
                ? eind == begin + 1
                : after.length() == DIGITS / 2 && eind == (begin + 1) % CENTURY;
        Check.require(
                begin >= FIRST && begin <= LAST && consecutive,
                "vergaderjaar",
                tekst,
                "must be two consecutive years, such as 2024-2025");
        return new Vergaderjaar(begin);
    }

    /** Gives what follows the first year and what parts it from the second. */
    private static String second(String years) {
        if (years.length() <= DIGITS) {
            return "";
        }
        String rest = years.substring(DIGITS).strip();
        boolean parted = DASHES.indexOf(rest.charAt(0)) >= 0;
        return parted ? rest.substring(1).strip() : rest.length() == DIGITS ? rest : "";
    }

    /** Reads at most four ASCII digits; -1 when there is anything else. */
    private static int digits(String tekst, int begin, int eind) {
        int value = 0;
        for (int i = begin; i < eind; i++) {
            char c = tekst.charAt(i);
            if (c < '0' || c > '9' || i - begin >= DIGITS) {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return eind > begin ? value : -1;
    }

    /**
     * Gives the calendar year in which it ends.
     *
     * @return the year after {@link #begin()}
     */
    public int eind() {
        return begin + 1;
    }

    /**
     * Gives the form that publication ids use.
     *
     * @return such as {@code "20242025"}
     */
    public String compact() {
        return "" + begin + eind();
    }

    @Override
    public int compareTo(Vergaderjaar ander) {
        return Integer.compare(begin, ander.begin);
    }

    /**
     * Gives the year as the JSON form writes it.
     *
     * @return such as {@code "2024-2025"}
     */
    @Override
    @JsonValue
    public String toString() {
        return begin + "-" + eind();
    }
}
