package nl.kamervragen.internal.kop;

import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;

/** The spelling of persons' names: which words can belong to one, and the blanks that an extraction lost in one. */
final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "ter", "ten", "te", "tot", "op", "in", "la", "le", "el", "al", "du",
            "von", "zu", "bin", "ben", "ibn", "d", "t", "s", "l", "aan", "bij", "uit", "onder", "over", "voor", "y",
            "da", "dos");

    private static final Set<String> TITLES =
            Set.of("drs", "mr", "dr", "ir", "ing", "prof", "jhr", "jkvr", "mw", "dhr", "bc", "lic", "mevrouw", "heer");

    private Names() {}

    static boolean isParticle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PARTICLES.contains(lower) || (lower.startsWith("van") && PARTICLES.contains(lower.substring(3)));
    }

    /** Whether a word, written small, stands before names: "mr", "drs". */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** Whether a text can be somebody's name and nothing else: some capitals, particles, initials, no figures. */
    static boolean looksLikeName(String text) {
        if (text.length() > 70) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Chars.isLetter(c)) {
                if (!Chars.isBlank(c) && !Chars.isDash(c) && ".'’‘`´¨()".indexOf(c) < 0) {
                    return false;
                }
                i++;
                continue;
            }
            int b = i;
            while (i < text.length() && Chars.isLetter(text.charAt(i))) {
                i++;
            }
            boolean capital = Chars.isUpperCase(c);
            if (!capital && !isSmallWord(text.substring(b, i))) {
                return false;
            }
            capitals += capital ? 1 : 0;
            words++;
        }
        return capitals > 0 && words <= 10;
    }

    private static boolean isSmallWord(String word) {
        return isParticle(word) || TITLES.contains(word);
    }

    /** One blank where blanks stood, and one before a capital that stands against a small letter: "Inge vanDijk". */
    static String clean(String raw) {
        String text = CleanText.of(raw);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i > 0 && Chars.beginsGluedWord(text.charAt(i - 1), c) && !isScottish(text, i)) {
                out.append(' ');
            }
            out.append(c);
            if (gluedVan(text, i)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** "vander Zandt": "van" ends here with another particle glued to it. */
    private static boolean gluedVan(String text, int at) {
        int begin = at - 2;
        boolean van = begin >= 0
                && text.startsWith("van", begin)
                && (begin == 0 || !Chars.isBaseLetter(text.charAt(begin - 1)));
        int end = at + 1;
        while (van && end < text.length() && Chars.isLowerCase(text.charAt(end))) {
            end++;
        }
        return van && PARTICLES.contains(text.substring(at + 1, end));
    }

    /** "McDonald" and "MacDonald" have a capital inside. */
    private static boolean isScottish(String text, int at) {
        return text.startsWith("Mc", at - 2) || text.startsWith("Mac", at - 3);
    }
}
