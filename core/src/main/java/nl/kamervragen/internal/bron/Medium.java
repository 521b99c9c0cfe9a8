package nl.kamervragen.internal.bron;

import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/** What can be the name of a medium, and what is the begin of a sentence. */
final class Medium {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;
    private static final int MOST_DIGITS_OF_YEAR = 4;

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
            "brief",
            "kamerbrief",
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
            "peildatum",
            "laatst",
            "geraadpleegd",
            "tk",
            "ek",
            "tweede kamer",
            "eerste kamer",
            "na",
            "sinds",
            "vanaf",
            "tot",
            "commissiedebat",
            "debat",
            "kamerdebat",
            "plenair",
            "vragenuur",
            "mede",
            "indien",
            "als",
            "wanneer",
            "ik",
            "wij");

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
        return result.endsWith(".") && !result.contains(",") ? result.substring(0, result.length() - 1) : result;
    }

    static boolean isPlausible(String medium) {
        if (medium.isEmpty() || medium.length() > LONGEST || !Chars.isLetterOrDigit(medium.charAt(0))) {
            return false;
        }
        String lower = medium.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        String first = space < 0 ? lower : lower.substring(0, space);
        boolean name = Chars.isUpperCase(medium.charAt(0)) || first.indexOf('.') > 0 || hasCapital(medium);
        return name
                && !NO_MEDIUM.contains(first)
                && lower.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && !lower.startsWith("tweede kamer")
                && !lower.startsWith("eerste kamer")
                && !endsInYear(medium)
                && lower.chars().anyMatch(Character::isLetter);
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
