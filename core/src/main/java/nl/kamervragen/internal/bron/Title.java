package nl.kamervragen.internal.bron;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/** Reads the title of a cited publication, with or without quotes around it. */
final class Title {

    private static final String LEADING = " ,.:;–—-|)\u00a0";
    private static final String TRAILING = " ,;:(–—|\u00a0";
    /** What stands behind a title, or instead of one. */
    private static final List<String> NO_TITLE = List.of(
            "te raadplegen",
            "geraadpleegd",
            "beschikbaar",
            "raadpleegbaar",
            "te vinden",
            "zie",
            "via ",
            "link",
            "url",
            "bron:",
            "volgens");

    private static final List<String> BEHIND = List.of(
            " | ",
            ", te raadplegen",
            ". te raadplegen",
            ", geraadpleegd",
            ". geraadpleegd",
            ", beschikbaar",
            ", zie ",
            ". zie ",
            ", via ",
            "; ",
            ", p. ",
            ", p.",
            ", blz. ",
            ", pp. ",
            ", pag. ",
            ", pagina ");

    /** What parts a page's title from the medium's name. */
    private static final Set<String> DASHES = Set.of(" – ", " - ", " — ");

    private static final int DASH = 3;

    private Title() {}

    /** The title between two places, or nothing when other things stand there. */
    static Optional<String> behind(String text, int from, int to, String medium) {
        int begin = from;
        if (begin < to && text.charAt(begin) == ';' && !isQuoteBehind(text, begin, to)) {
            // A further publication follows, and the first is the one that is read.
            return Optional.empty();
        }
        begin = Quotes.behindPages(text, behindLeading(text, begin, to), to);
        if (begin >= to) {
            return Optional.empty();
        }
        if (Quotes.isOpening(text.charAt(begin))) {
            int end = Quotes.closing(text, begin, to);
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

    /** Whether a title in quotes stands between two places, before anything else. */
    static boolean isQuoted(String text, int from, int to) {
        int begin = behindLeading(text, from, to);
        return begin < to && Quotes.isOpening(text.charAt(begin));
    }

    private static int behindLeading(String text, int from, int to) {
        int begin = from;
        while (begin < to && LEADING.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return begin;
    }

    private static boolean isQuoteBehind(String text, int semicolon, int to) {
        int next = semicolon + 1;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < to && Quotes.isOpening(text.charAt(next));
    }

    /** Two single marks that stand for a double one: {@code ''titel''}. */
    private static boolean isDoubled(String text, int at) {
        char c = text.charAt(at);
        return "'‘’".indexOf(c) >= 0 && text.charAt(at + 1) == c;
    }

    /** True for a name such as "Klimaatverkenning 2023": one part, with its year at the end. */
    static boolean isNameWithYear(String text) {
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int length = name.length();
        boolean year = length > 5
                && name.substring(length - 4).chars().allMatch(Character::isDigit)
                && name.charAt(length - 5) == ' ';
        return year
                && Chars.isUpperCase(name.charAt(0))
                && name.indexOf(',') < 0
                && name.indexOf('(') < 0
                && name.chars().filter(c -> c == ' ').count() < 10;
    }

    private static Optional<String> unquoted(String text, String medium) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String start : NO_TITLE) {
            if (lower.startsWith(start)) {
                return Optional.empty();
            }
        }
        int end = text.length();
        for (String sign : BEHIND) {
            int at = lower.indexOf(sign);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return present(withoutAside(withoutName(withoutShownSite(text.substring(0, end)), medium)));
    }

    /** "Titel (nos.nl)": the words of a link that were shown. */
    private static String withoutShownSite(String title) {
        String stripped = strip(title);
        int open = stripped.lastIndexOf('(');
        if (open <= 0 || !stripped.endsWith(")")) {
            return stripped;
        }
        String inside = stripped.substring(open + 1, stripped.length() - 1);
        boolean site = inside.indexOf('.') > 0 && inside.indexOf(' ') < 0;
        boolean repeated = inside.length() > 10 && stripped.startsWith(inside.substring(0, 10));
        return site || repeated ? strip(stripped.substring(0, open)) : stripped;
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
