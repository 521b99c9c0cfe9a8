package nl.kamervragen.internal.bron;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchDate;

/**
 * When a cited publication appeared: a day, or only a month and a year, or a year.
 *
 * @param day the day, when day, month and year are given
 * @param begin where the date begins, with the parenthesis before it
 * @param end where it ends, with the parenthesis behind it
 * @param isYearInParentheses whether it is a year between parentheses, as in reports
 */
record CitedDate(Optional<LocalDate> day, int begin, int end, boolean isYearInParentheses) {

    /** How far behind the note's begin a date can stand and still part medium and title; it bounds the cost too. */
    private static final int FARTHEST = 400;

    private static final int LONGEST_DAY = 15;

    private static final Set<String> WEEKDAYS = Set.of(
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** Words that part a date from what it is the date of, by themselves and behind a noun. */
    private static final Set<String> OF = Set.of("d.d.", "dd.", "d.d");

    private static final Set<String> OF_NOUN = Set.of("van", "op");
    private static final String BROADCAST = "uitzending";
    private static final String DATE = "datum";
    /** Words behind which the day of a count stands: {@code Planbureau, peildatum 1 januari 2020}. */
    private static final Set<String> COUNTED_ON = Set.of("peildatum", "per");

    private static final int LONGEST_WORDS = 40;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Finds the date that parts medium and title, or nothing when there is none outside quotes. */
    static Optional<CitedDate> find(String text, int from, int noteEnd) {
        int to = Math.min(noteEnd, from + FARTHEST);
        Optional<DutchDate> day = DutchDate.first(text, from, to);
        if (day.isPresent() && !isInsideQuotes(text, from, day.get().begin())) {
            DutchDate date = day.get();
            Optional<CitedDate> cited = separated(text, from, Optional.of(date.date()), date.begin(), date.end());
            if (cited.isPresent()) {
                return cited;
            }
        }
        return findYear(text, from, to);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean isExact() {
        return day.isPresent();
    }

    /** A year behind a comma ("Planbureau, 2023", "Bureau, augustus 2023"), or between parentheses. */
    private static Optional<CitedDate> findYear(String text, int from, int to) {
        for (int i = from; i + 4 <= to; i++) {
            if (isYear(text, i) && !isInsideQuotes(text, from, i)) {
                Optional<CitedDate> reversed = yearFirst(text, from, i);
                if (reversed.isPresent()) {
                    return reversed;
                }
                int begin = monthBegin(text, from, i);
                Optional<CitedDate> date = separated(text, from, Optional.empty(), begin, i + 4);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code (2024, 9 november)}: as scholars date what appears each day. */
    private static Optional<CitedDate> yearFirst(String text, int from, int year) {
        int day = year + "2024, ".length();
        if (year == from || text.charAt(year - 1) != '(' || !text.startsWith(", ", year + 4)) {
            return Optional.empty();
        }
        int close = text.indexOf(')', day);
        if (close < 0 || close - day > LONGEST_DAY) {
            return Optional.empty();
        }
        String written = text.substring(day, close) + ' ' + text.substring(year, year + 4);
        return DutchDate.at(written, 0)
                .filter(date -> date.end() == written.length())
                .map(date -> new CitedDate(Optional.of(date.date()), year - 1, close + 1, false));
    }

    private static boolean isYear(String text, int at) {
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(charAt(text, i))) {
                return false;
            }
        }
        // "2023/112" is the number of a report
        boolean numbered = charAt(text, at + 4) == '/' && isDigit(charAt(text, at + 5));
        if (isDigit(charAt(text, at - 1)) || isDigit(charAt(text, at + 4)) || numbered) {
            return false;
        }
        int year = Integer.parseInt(text.substring(at, at + 4));
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Where the month before a year begins, or the year's own place when there is none. */
    private static int monthBegin(String text, int from, int year) {
        int end = year;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int begin = Chars.baseLettersBegin(text, from, end);
        // The month reader wants a day, and the first of the month does for it.
        boolean month = begin < end
                && DutchDate.at("1 " + text.substring(begin, year + 4), 0).isPresent();
        return month ? begin : year;
    }

    /** The date, when a comma, a parenthesis or "d.d." parts it from what stands before. */
    private static Optional<CitedDate> separated(
            String text, int from, Optional<LocalDate> day, int dateBegin, int dateEnd) {
        int begin = dateBegin;
        while (begin > from && Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        if (COUNTED_ON.contains(text.substring(Chars.baseLettersBegin(text, from, begin), begin))) {
            return Optional.empty();
        }
        begin = behindComma(text, from, begin);
        char before = begin > from ? text.charAt(begin - 1) : '\0';
        char after = charAt(text, dateEnd);
        if (before == '(') {
            boolean closed = after == ')';
            return closed ? Optional.of(new CitedDate(day, begin - 1, dateEnd + 1, day.isEmpty())) : Optional.empty();
        }
        boolean opened = isInside(text, from, begin, "(", ")");
        boolean spaced = begin > from + 1 && begin < dateBegin && Chars.isBlank(text.charAt(begin - 2));
        boolean comma = "»,:|–;".indexOf(before) >= 0 || (before == '-' && spaced);
        // "Stadsnieuws,2017" without a space is a name with a version, more often than a publication.
        boolean certain = day.isPresent() ? comma || isShort(text, from, begin) : comma && begin < dateBegin;
        return !opened && certain ? Optional.of(new CitedDate(day, begin, dateEnd, false)) : Optional.empty();
    }

    /**
     * Steps back to the comma, or the title, behind which a date stands with words that belong to it: {@code d.d. 4
     * mei}, {@code dinsdag 4 mei}, {@code uitzending van 4 mei}.
     */
    private static int behindComma(String text, int from, int begin) {
        int comma = begin - 1;
        while (comma > from && begin - comma < LONGEST_WORDS && ",»".indexOf(text.charAt(comma)) < 0) {
            comma--;
        }
        if (comma <= from || ",»".indexOf(text.charAt(comma)) < 0) {
            return begin;
        }
        String words = text.substring(comma + 1, begin).strip();
        int space = words.lastIndexOf(' ');
        String of = words.substring(space + 1);
        String noun = words.substring(0, Math.max(0, space));
        boolean own = noun.isEmpty()
                ? isWeekday(of) || OF.contains(of) || of.equals(BROADCAST)
                : (OF.contains(of) || OF_NOUN.contains(of)) && isNoun(noun);
        return own ? comma + 1 : begin;
    }

    /** One word in small letters, and none that says when a page was looked at. */
    private static boolean isNoun(String word) {
        return word.chars().allMatch(c -> Chars.isLowerCase((char) c))
                && !word.endsWith(DATE)
                && !Whereabouts.begin(word, 0, word.length());
    }

    /** "NOS 22 oktober 2024": a medium of at most three words needs no comma. */
    private static boolean isShort(String text, int from, int end) {
        String before = text.substring(from, end).strip();
        return !before.isEmpty()
                && before.chars().filter(Character::isWhitespace).count() < 3;
    }

    private static boolean isInsideQuotes(String text, int from, int at) {
        return isInside(text, from, at, "«“„", "»”");
    }

    /** True when more marks were opened than closed before a place. */
    private static boolean isInside(String text, int from, int at, String opening, String closing) {
        int depth = 0;
        for (int i = from; i < at; i++) {
            char c = text.charAt(i);
            if (opening.indexOf(c) >= 0) {
                depth++;
            } else if (closing.indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char charAt(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }
}
