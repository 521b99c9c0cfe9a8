package nl.kamervragen.internal.bron;

import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * Where a publication can be read, or which place of it is meant: {@code te raadplegen via}, {@code p. 4}, {@code 20.00
 * uur}. It stands where a title stands, or behind one, and is no part of it.
 */
final class Whereabouts {

    private static final List<String> SAYING = List.of(
            "te raadplegen",
            "te vinden",
            "te lezen",
            "te zien",
            "te bekijken",
            "te beluisteren",
            "te downloaden",
            "terug te",
            "geraadpleegd",
            "laatst geraadpleegd",
            "laatst bezocht",
            "laatst bekeken",
            "raadpleegbaar",
            "beschikbaar",
            "online te",
            "online beschikbaar",
            "online geraadpleegd");

    /** What begins titles too, unless a link, or hardly anything, comes behind it. */
    private static final List<String> BEFORE_LINK = List.of("zie", "via", "link", "url", "bron");

    private static final List<String> PAGES = List.of("p.", "pp.", "blz.", "pag.", "pagina");
    private static final int LONGEST_PAGE = 20;
    private static final int MOST_WORDS_OF_PLACE = 2;

    private Whereabouts() {}

    /** Whether such words begin at a place. */
    static boolean begin(String text, int at, int to) {
        return SAYING.stream().anyMatch(words -> isWord(text, at, words))
                || isPage(text, at, to)
                || hourEnd(text, at, to) > at
                || BEFORE_LINK.stream().anyMatch(word -> isWord(text, at, word) && leadsAway(text, at, word, to));
    }

    private static boolean leadsAway(String text, int at, String word, int to) {
        String rest = text.substring(Math.min(to, at + word.length()), to).strip();
        boolean small = Chars.isLowerCase(text.charAt(at));
        long words = rest.chars().filter(Character::isWhitespace).count() + 1;
        return rest.isEmpty()
                || rest.charAt(0) == ':'
                || (word.equals("zie") ? small || at > 0 : small && words <= MOST_WORDS_OF_PLACE);
    }

    /** Steps over the page or the hour that stands before a title: {@code p. 4, «Brug open»}. */
    static int behind(String text, int begin, int to) {
        int hour = hourEnd(text, begin, to);
        if (hour > begin) {
            return behindComma(text, hour, to);
        }
        if (isPage(text, begin, to)) {
            int title = text.indexOf(", ", begin) + 2;
            boolean near = title > 1 && title - begin < LONGEST_PAGE && title < to;
            return near && (Quotes.opens(text, title) || Chars.isUpperCase(text.charAt(title))) ? title : begin;
        }
        return begin;
    }

    private static int behindComma(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ',' || text.charAt(at) == ':' || Chars.isBlank(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(String text, int at, String words) {
        int end = at + words.length();
        return text.regionMatches(true, at, words, 0, words.length())
                && (end == text.length() || !Chars.isLetterOrDigit(text.charAt(end)));
    }

    /** {@code p. 4}, {@code blz. 3-5}, {@code p. T12}: a number follows, with a letter before it perhaps. */
    private static boolean isPage(String text, int at, int to) {
        for (String word : PAGES) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                int number = Chars.blanksEnd(text, at + word.length(), to);
                int digit = number < to && Chars.isBaseLetter(text.charAt(number)) ? number + 1 : number;
                return digit < to && Chars.isDigit(text.charAt(digit));
            }
        }
        return false;
    }

    /** Where an hour ends ({@code 20.00 uur}, {@code vanaf 8.10 uur}, {@code 14:30}), or its begin when it is none. */
    private static int hourEnd(String text, int begin, int to) {
        int at = begin;
        for (String word : new String[] {"vanaf ", "om ", "rond "}) {
            at = text.startsWith(word, begin) ? begin + word.length() : at;
        }
        int stop = Chars.digitsEnd(text, at, to);
        int end = stop < to && ".:".indexOf(text.charAt(stop)) >= 0 ? Chars.digitsEnd(text, stop + 1, to) : stop;
        if (stop == at || stop - at > 2 || (end > stop && end - stop != 3)) {
            return begin;
        }
        int word = Chars.blanksEnd(text, end, to);
        boolean minutes = end > stop;
        if (isWord(text, word, "uur")) {
            int behind = word + "uur".length();
            // "24 uur op de brug" is a title
            return minutes || behind >= to || !Chars.isBlank(text.charAt(behind)) ? behind : begin;
        }
        return minutes && text.charAt(stop) == ':' ? end : begin;
    }
}
