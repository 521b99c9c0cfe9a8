package nl.kamervragen.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A date with day, month and year, at its place in a text.
 *
 * <p>Read are {@code 22 oktober 2024}, also with lost spaces ({@code 22oktober2024}), with a month that is abbreviated
 * or misprinted by one letter ({@code 21 oktber 2024}) or broken ({@code 21 okto-ber 2024}), with a comma before the
 * year, and the numeric forms {@code 22-10-2024}, {@code 22/10/2024}, {@code 22.10.2024} and {@code 2024-10-22}; of
 * media abroad {@code 22. Oktober 2024}, and {@code October 22, 2024} where one is looked for.
 *
 * @param date the date
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 */
public record DutchDate(LocalDate date, int begin, int end) {

    private static final int LONGEST_MONTH = 12;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    /**
     * Reads the date that begins at a place.
     *
     * @param text the text
     * @param begin the place of the date's first digit
     * @return the date, or nothing when none begins there
     */
    public static Optional<DutchDate> at(CharSequence text, int begin) {
        int digits = digits(text, begin);
        if (isDigit(charAt(text, begin - 1)) || digits == 0) {
            return Optional.empty();
        }
        if (digits == 4) {
            return yearFirst(text, begin);
        }
        return digits > 2 ? Optional.empty() : dayFirst(text, begin, begin + digits);
    }

    /**
     * Finds the first date in a part of a text.
     *
     * @param text the text
     * @param from where to begin looking
     * @param to where a date must begin before
     * @return the first date, or nothing
     */
    public static Optional<DutchDate> first(CharSequence text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            if (isDigit(text.charAt(i))) {
                Optional<DutchDate> date = at(text, i);
                date = date.isPresent() ? date : monthFirst(text, Math.max(0, from), i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DutchDate> dayFirst(CharSequence text, int begin, int afterDay) {
        int day = number(text, begin, afterDay);
        char separator = charAt(text, afterDay);
        boolean ordinal = separator == '.' && Character.isWhitespace(charAt(text, afterDay + 1));
        if (isNumericSeparator(separator) && !ordinal) {
            return dayMonthYear(text, begin, day, afterDay + 1, separator);
        }
        // An ordinal or a lost space: "1. ", "1 ", "1".
        int monthBegin = skipSpaces(text, ordinal ? afterDay + 1 : afterDay);
        int monthEnd = letters(text, monthBegin);
        Optional<Month> month =
                DutchMonth.of(text.subSequence(monthBegin, monthEnd).toString().replace("-", ""));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int at = monthEnd;
        if (charAt(text, at) == '.' || charAt(text, skipSpaces(text, at)) == ',') {
            at = skipSpaces(text, at) + 1;
        }
        return withYear(text, begin, day, month.get().getValue(), skipSpaces(text, at));
    }

    /** {@code August 5, 2023}, of which the day's place is given. */
    private static Optional<DutchDate> monthFirst(CharSequence text, int from, int dayBegin) {
        int digits = digits(text, dayBegin);
        int monthEnd = dayBegin;
        while (monthEnd > from && Character.isWhitespace(text.charAt(monthEnd - 1))) {
            monthEnd--;
        }
        if (digits > 2 || monthEnd == dayBegin || monthEnd == from) {
            return Optional.empty();
        }
        monthEnd -= charAt(text, monthEnd - 1) == '.' ? 1 : 0;
        int begin = Chars.baseLettersBegin(text.toString(), from, monthEnd);
        int day = number(text, dayBegin, dayBegin + digits);
        int behind = skipSpaces(text, dayBegin + digits);
        int year = charAt(text, behind) == ',' ? skipSpaces(text, behind + 1) : behind;
        return DutchMonth.of(text.subSequence(begin, monthEnd).toString())
                .flatMap(month -> withYear(text, begin, day, month.getValue(), year));
    }

    private static Optional<DutchDate> dayMonthYear(
            CharSequence text, int begin, int day, int monthBegin, char separator) {
        int digits = digits(text, monthBegin);
        int afterMonth = monthBegin + digits;
        if (digits == 0 || digits > 2 || charAt(text, afterMonth) != separator) {
            return Optional.empty();
        }
        return withYear(text, begin, day, number(text, monthBegin, afterMonth), afterMonth + 1);
    }

    private static Optional<DutchDate> yearFirst(CharSequence text, int begin) {
        int month = begin + 5;
        int day = begin + 8;
        if (charAt(text, begin + 4) != '-'
                || digits(text, month) != 2
                || charAt(text, begin + 7) != '-'
                || digits(text, day) != 2) {
            return Optional.empty();
        }
        return of(
                number(text, begin, begin + 4),
                number(text, month, month + 2),
                number(text, day, day + 2),
                begin,
                day + 2);
    }

    private static Optional<DutchDate> withYear(CharSequence text, int begin, int day, int month, int yearBegin) {
        if (digits(text, yearBegin) != 4) {
            return Optional.empty();
        }
        return of(number(text, yearBegin, yearBegin + 4), month, day, begin, yearBegin + 4);
    }

    private static Optional<DutchDate> of(int year, int month, int day, int begin, int end) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DutchDate(LocalDate.of(year, month, day), begin, end));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNumericSeparator(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    /** How many digits stand at a place, counted to five. */
    private static int digits(CharSequence text, int begin) {
        int count = 0;
        while (count < 5 && isDigit(charAt(text, begin + count))) {
            count++;
        }
        return count;
    }

    private static int number(CharSequence text, int begin, int end) {
        int value = 0;
        for (int i = begin; i < end; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static int letters(CharSequence text, int begin) {
        int end = begin;
        while (end - begin < LONGEST_MONTH && (Chars.isBaseLetter(charAt(text, end)) || isBroken(text, begin, end))) {
            end++;
        }
        return end;
    }

    /** Whether the hyphen of a line end stands within a month, the line end itself being gone: {@code novem-ber}. */
    private static boolean isBroken(CharSequence text, int begin, int at) {
        return at > begin && charAt(text, at) == '-' && Chars.isLowerCase(charAt(text, at + 1));
    }

    private static int skipSpaces(CharSequence text, int begin) {
        int at = begin;
        while (Character.isWhitespace(charAt(text, at)) || Character.isSpaceChar(charAt(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char charAt(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }
}
