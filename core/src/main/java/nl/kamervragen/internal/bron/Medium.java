package nl.kamervragen.internal.bron;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/** What can be the name of a medium, and what is the begin of a sentence. */
final class Medium {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;
    private static final int MOST_DIGITS_OF_YEAR = 4;
    private static final int LONGEST_CUT_SHORT = 4;

    /** First words of sentences, and of papers that are no publications. */
    private static final Set<String> NO_MEDIUM = Set.of(
            "zoals",
            "in",
            "op",
            "dit",
            "deze",
            "dat",
            "er",
            "voor",
            "bij",
            "volgens",
            "conform",
            "met",
            "motie",
            "kamervragen",
            "kamerstuk",
            "kamerstukken",
            "antwoord",
            "antwoorden",
            "aanhangsel",
            "handelingen",
            "stenogram",
            "toezegging",
            "bijlage",
            "te",
            "via",
            "per",
            "ook",
            "hierbij",
            "daarbij",
            "voorbeeld",
            "stand",
            "laatst",
            "geraadpleegd",
            "tk",
            "ek",
            "na",
            "sinds",
            "vanaf",
            "tot",
            "plenair",
            "vragenuur",
            "mede",
            "indien",
            "als",
            "wanneer",
            "ik",
            "wij",
            "door",
            "wet",
            "regeling",
            "inclusief",
            "exclusief",
            "zonder");

    /**
     * What papers and members of the house and the government end in: {@code Voortgangsbrief},
     * {@code Tweeminutendebat}.
     */
    private static final List<String> NO_PUBLICATION =
            List.of("brief", "debat", "overleg", "gesprek", "besluit", "reactie", "datum", "minister", "secretaris");

    private static final String NEWSLETTER = "nieuwsbrief";
    private static final Set<String> ARTICLES = Set.of("de", "het", "een");

    private Medium() {}

    /** The text without the commas, dots and words that only lead to the date. */
    static String clean(String text) {
        String result = text.strip();
        boolean changed = true;
        while (changed && !result.isEmpty()) {
            int length = result.length();
            for (String end : new String[] {"d.d.", "dd.", " van", " op", ",", ";", ":", "(", "|", "–", "-"}) {
                if (result.endsWith(end)) {
                    result = result.substring(0, result.length() - end.length()).strip();
                }
            }
            changed = result.length() < length;
        }
        boolean stop = result.endsWith(".") && !result.contains(",") && !endsCutShort(result);
        return stop ? result.substring(0, result.length() - 1) : result;
    }

    /** The medium without the kind of what it brought: {@code Omroep Zee, uitzending «Water»}. */
    static String withoutKind(String text) {
        int comma = text.lastIndexOf(", ");
        boolean kind = comma > 0 && text.chars().skip(comma + 2L).allMatch(c -> Chars.isLowerCase((char) c));
        return kind ? text.substring(0, comma) : text;
    }

    /** {@code Jansma e.a.}, {@code Jansma et al.}: a word in small letters that is cut short keeps its stop. */
    private static boolean endsCutShort(String text) {
        int word = text.lastIndexOf(' ') + 1;
        return word > 0 && text.length() - word <= LONGEST_CUT_SHORT && Chars.isLowerCase(text.charAt(word));
    }

    /**
     * The comma that a medium ends at, or -1. The commas of a list are the name's: {@code Ministerie van
     * Volksgezondheid, Welzijn en Sport, Jaarbericht}.
     */
    static int comma(String text, int from, int to) {
        int comma = commaBehind(text, from, to);
        boolean office = comma >= 0 && isOffice(text.substring(from, comma));
        for (int piece = comma; office && piece >= 0; ) {
            int next = commaBehind(text, piece + 1, to);
            String words = text.substring(piece + 1, next < 0 ? to : next).strip();
            if (!isCapitalised(words)) {
                break;
            }
            if (words.contains(" en ")) {
                return next;
            }
            piece = next;
        }
        return comma;
    }

    /**
     * Where a medium ends before a title that the date follows, or -1: at the comma, or at the dash where a dash stands
     * before the date too ({@code De Stadskrant – Brug open – 4 mei 2021}). The name of an account is no title.
     *
     * @param beforeDate the sign that stands before the date
     */
    static int end(String text, char beforeDate) {
        int dash = Chars.isDash(beforeDate) ? spacedDash(text) : -1;
        int sign = dash > 0 ? dash : comma(text, 0, text.length());
        return sign > 0 && text.startsWith(" @", sign + 1) ? -1 : sign;
    }

    private static int spacedDash(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Chars.isDash(text.charAt(i)) && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }

    private static int commaBehind(String text, int from, int to) {
        int comma = text.indexOf(',', from);
        return comma < to ? comma : -1;
    }

    private static boolean isOffice(String name) {
        return name.contains(" van ") || name.contains(" voor ");
    }

    private static boolean isCapitalised(String words) {
        for (int begin = 0; begin < words.length(); ) {
            String word = word(words, begin);
            if (!word.equals("en") && (word.isEmpty() || !Chars.isUpperCase(word.charAt(0)))) {
                return false;
            }
            begin += word.length() + 1;
        }
        return true;
    }

    static boolean isPlausible(String medium) {
        if (medium.isEmpty() || medium.length() > LONGEST || !Chars.isLetterOrDigit(medium.charAt(0))) {
            return false;
        }
        String lower = medium.toLowerCase(Locale.ROOT);
        String first = word(lower, 0);
        boolean name = Chars.isUpperCase(medium.charAt(0)) || first.indexOf('.') > 0 || hasCapital(medium);
        return name
                && !isNoPublication(lower, first)
                && lower.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && !lower.startsWith("tweede kamer")
                && !lower.startsWith("eerste kamer")
                && !endsInYear(medium)
                && lower.chars().anyMatch(Character::isLetter);
    }

    /** "De Kamerbrief", "Algemeen Overleg Water", "In de gemeente". */
    private static boolean isNoPublication(String lower, String first) {
        String second = word(lower, first.length() + 1);
        boolean paper = NO_PUBLICATION.stream().anyMatch(first::endsWith)
                || second.equals("overleg")
                || (ARTICLES.contains(first) && NO_PUBLICATION.stream().anyMatch(second::endsWith));
        return NO_MEDIUM.contains(first) || (paper && !first.equals(NEWSLETTER));
    }

    private static String word(String text, int from) {
        int end = text.indexOf(' ', from);
        return from >= text.length() ? "" : text.substring(from, end < 0 ? text.length() : end);
    }

    private static boolean hasCapital(String medium) {
        return medium.chars().anyMatch(Character::isUpperCase);
    }

    /** "Voortgangsrapport 2024" is a title. */
    private static boolean endsInYear(String medium) {
        int digits = 0;
        while (digits < medium.length() && Character.isDigit(medium.charAt(medium.length() - 1 - digits))) {
            digits++;
        }
        return digits == MOST_DIGITS_OF_YEAR;
    }
}
