package nl.kamervragen.internal.bron;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchMonth;

/** Steps over a day whose year was left out, between a medium and a title: {@code 3 mei jl., «Brug open»}. */
final class DayWithoutYear {
    private DayWithoutYear() {}

    /** Behind the day that the text begins with and its comma, or 0. */
    static int end(String text) {
        int space = text.indexOf(' ');
        int day = space > 0 && CitedDate.isWeekday(text.substring(0, space)) ? space + 1 : 0;
        int end = endOfDay(text.substring(day));
        return end > 0 ? day + end : 0;
    }

    private static int endOfDay(String text) {
        int digits = 0;
        while (digits < 2 && digits < text.length() && Chars.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits == text.length() || text.charAt(digits) != ' ') {
            return 0;
        }
        int word = digits + 1;
        int end = Chars.baseLettersEnd(text, word, text.length());
        if (DutchMonth.of(text.substring(word, end)).isEmpty()) {
            return 0;
        }
        int behind = text.startsWith(" jl.", end) ? end + " jl.".length() : end;
        boolean parted = behind < text.length() && (text.charAt(behind) == ',' || text.charAt(behind) == ':');
        return parted ? behind + 1 : 0;
    }
}
