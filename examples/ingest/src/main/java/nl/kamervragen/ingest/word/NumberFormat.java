package nl.kamervragen.ingest.word;

import java.util.Locale;

/** Writes numbers in the ways of Word's lists. */
final class NumberFormat {
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;

    /** Letters are repeated: after z comes aa, then bb. */
    private static final int MOST_LETTERS = 10 * LETTERS;

    private NumberFormat() {}

    static String write(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "ordinal" -> number + "e";
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number) {
        if (number < 1 || number > MOST_LETTERS) {
            return Integer.toString(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
