package nl.kamervragen.internal.bron;

import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchDate;
import nl.kamervragen.internal.text.DutchMonth;

/** Reads the title of a cited publication, with or without quotes around it. */
final class Title {

    private static final String LEADING = " ,.:;–—-|)\u00a0";
    private static final String TRAILING = " ,;:([<–—-|\u00a0";
    /** What may part a title from what stands behind it. */
    private static final String PARTING = ",.;(–—-|";

    private static final String SINGLE = "'‘’";

    /** What parts a page's title from the medium's name. */
    private static final Set<String> DASHES = Set.of(" – ", " - ", " — ");

    private static final int DASH = 3;
    private static final int ENOUGH_TO_REPEAT = 10;
    private static final int LONGEST_IMPRINT = 60;
    private static final int MOST_SPACES_OF_IMPRINT = 2;

    private Title() {}

    /** The title between two places, or nothing when other things stand there. */
    static Optional<String> behind(String text, int from, int to, String medium) {
        int begin = from;
        if (begin < to && text.charAt(begin) == ';' && !isQuoteBehind(text, begin, to)) {
            // A further publication follows, and the first is the one that is read.
            return Optional.empty();
        }
        begin = Whereabouts.behind(text, behindLeading(text, begin, to), to);
        if (begin >= to) {
            return Optional.empty();
        }
        if (Quotes.opens(text, begin)) {
            int end = Quotes.closing(text, begin, to);
            if (end > begin && Quotes.goOn(text, end + 1, to)) {
                return unquoted(text.substring(begin, to), medium);
            }
            if (end - begin > 2 && isDoubled(text, begin) && isDoubled(text, end - 1)) {
                begin++;
                end--;
            }
            return end > begin
                    ? present(text.substring(begin + 1, end))
                    : unquoted(text.substring(begin + 1, to), medium);
        }
        return unquoted(text.substring(begin, to), medium);
    }

    /** Whether a title of several words, or one in quotes, stands behind a comma, and not the name of a place. */
    static boolean hasWords(String text, int comma) {
        String words = text.substring(comma + 1).strip();
        return Quotes.opens(words, 0) || words.indexOf(' ') > 0;
    }

    /** Whether a title in quotes stands between two places, before anything else. */
    static boolean isQuoted(String text, int from, int to) {
        int begin = behindLeading(text, from, to);
        return begin < to && Quotes.opens(text, begin);
    }

    private static int behindLeading(String text, int from, int to) {
        int begin = from;
        while (begin < to && LEADING.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        boolean parenthesis = begin + 1 < to && text.charAt(begin) == '(' && Quotes.opens(text, begin + 1);
        return parenthesis ? begin + 1 : begin;
    }

    private static boolean isQuoteBehind(String text, int semicolon, int to) {
        int next = semicolon + 1;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < to && Quotes.isOpening(text.charAt(next));
    }

    /** Two single marks, turned either way, that stand for a double one: {@code ''titel''}. */
    private static boolean isDoubled(String text, int at) {
        return SINGLE.indexOf(text.charAt(at)) >= 0 && SINGLE.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** True for a name such as "Klimaatverkenning 2023": one part, with its year at the end. */
    static boolean isNameWithYear(String text) {
        String name = strip(text.substring(0, end(text)));
        int length = name.length();
        boolean year = length > 5
                && name.substring(length - 4).chars().allMatch(Character::isDigit)
                && name.charAt(length - 5) == ' ';
        return year
                && Chars.isUpperCase(name.charAt(0))
                && !endsInMonth(name.substring(0, length - " 2023".length()))
                && name.indexOf(',') < 0
                && name.indexOf('(') < 0
                && name.chars().filter(c -> c == ' ').count() < 10;
    }

    private static boolean endsInMonth(String text) {
        return DutchMonth.of(text.substring(text.lastIndexOf(' ') + 1)).isPresent();
    }

    private static Optional<String> unquoted(String text, String medium) {
        int first = text.startsWith("(") ? 1 : 0;
        if (Whereabouts.begin(text, first, text.length())) {
            return Optional.empty();
        }
        String title = text.substring(0, end(text));
        return present(withoutAside(withoutName(withoutShownSite(title), medium)));
    }

    /** Where a title without quotes ends: before where it can be read, the site's name, or a further publication. */
    private static int end(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (PARTING.indexOf(c) < 0) {
                continue;
            }
            int next = c == '(' ? i + 1 : i + 2;
            boolean apart = c == '(' || text.charAt(i + 1) == ' ';
            boolean ends = (c == '|' && text.charAt(i - 1) == ' ')
                    || (c == '(' && repeatsBegin(text, next))
                    || (c == ';' && DutchDate.first(text, i, text.length()).isPresent());
            if (apart && (ends || Whereabouts.begin(text, next, text.length()))) {
                return i;
            }
        }
        return text.length();
    }

    /** "Titel (Titel | De Stadskrant)": the words of a link that were shown begin as the title does. */
    private static boolean repeatsBegin(String text, int at) {
        int begin = text.startsWith("(") ? 1 : 0;
        int end = at + ENOUGH_TO_REPEAT;
        return end < text.length() && text.charAt(end) != ')' && text.regionMatches(begin, text, at, ENOUGH_TO_REPEAT);
    }

    /** The title of a report without the place and the house behind its last sentence. */
    static String withoutImprint(String title) {
        int stop = title.lastIndexOf(". ");
        return stop > 0 && isImprint(title, stop + 2) ? title.substring(0, stop) : title;
    }

    /** "Den Haag: Planbureau": the place and the house that a report appeared at, up to the end. */
    private static boolean isImprint(String text, int at) {
        int colon = text.indexOf(": ", at);
        return colon > at
                && text.length() - at < LONGEST_IMPRINT
                && isShortName(text.substring(at, colon))
                && isShortName(strip(text.substring(colon + 2)));
    }

    private static boolean isShortName(String words) {
        return !words.isEmpty()
                && Chars.isUpperCase(words.charAt(0))
                && words.indexOf(". ") < 0
                && words.chars().filter(c -> c == ' ').count() <= MOST_SPACES_OF_IMPRINT;
    }

    /** "Titel (nos.nl)": the site of a link. */
    private static String withoutShownSite(String title) {
        String stripped = strip(title);
        int open = stripped.lastIndexOf('(');
        if (open <= 0 || !stripped.endsWith(")")) {
            return stripped;
        }
        String inside = stripped.substring(open + 1, stripped.length() - 1);
        boolean site = inside.indexOf('.') > 0 && inside.indexOf(' ') < 0;
        return site ? strip(stripped.substring(0, open)) : stripped;
    }

    /** "Titel – De Stadskrant": the page's own title ends in the medium's name. */
    private static String withoutName(String title, String medium) {
        int name = title.length() - medium.length();
        if (name >= DASH && title.regionMatches(true, name, medium, 0, medium.length())) {
            String dash = title.substring(name - DASH, name);
            return DASHES.contains(dash) ? title.substring(0, name - DASH) : title;
        }
        return title;
    }

    /** "Zoals bijvoorbeeld naar aanleiding van ...: titel" */
    private static String withoutAside(String title) {
        int colon = title.indexOf(": ");
        return title.startsWith("Zoals ") && colon > 0 ? title.substring(colon + 2) : title;
    }

    private static Optional<String> present(String title) {
        String stripped = strip(title);
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    private static String strip(String title) {
        int end = title.length();
        while (end > 0 && (TRAILING.indexOf(title.charAt(end - 1)) >= 0 || isClosingStop(title, end))) {
            end--;
        }
        return title.substring(0, end).strip();
    }

    /** A full stop at the end is the footnote's; dots that stand for something left out are the title's. */
    private static boolean isClosingStop(String title, int end) {
        return title.charAt(end - 1) == '.' && (end < 2 || title.charAt(end - 2) != '.');
    }
}
