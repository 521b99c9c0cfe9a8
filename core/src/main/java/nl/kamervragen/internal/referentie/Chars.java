package nl.kamervragen.internal.referentie;

import java.util.Locale;

/** What kinds of characters the grammars tell apart. */
final class Chars {

    static final char SOFT_HYPHEN = '\u00ad';

    private Chars() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether the character is a letter of any alphabet. */
    static boolean isLetter(char c) {
        return nl.kamervragen.internal.text.Chars.isBaseLetter(c);
    }

    static boolean isLetterOrDigit(char c) {
        return nl.kamervragen.internal.text.Chars.isLetterOrDigit(c);
    }

    /** Whether the character is a capital of any alphabet. */
    static boolean isUpperCase(char c) {
        return nl.kamervragen.internal.text.Chars.isUpperCase(c);
    }

    /** Whether the character is a small letter of any alphabet. */
    static boolean isLowerCase(char c) {
        return nl.kamervragen.internal.text.Chars.isLowerCase(c);
    }

    /** Whether a word begins right behind a letter of another, since the space between them was lost. */
    static boolean beginsGluedWord(char before, char here) {
        return nl.kamervragen.internal.text.Chars.beginsGluedWord(before, here);
    }

    static char toLowerCase(char c) {
        return nl.kamervragen.internal.text.Chars.toLowerCase(c);
    }

    static boolean isAsciiLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    /** White space of every width, also the one that has none, and the separators that Java counts as white space. */
    static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || (c >= '\u001c' && c <= '\u001f')
                || c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200b')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff';
    }

    /** Hyphens and dashes of every length, and the minus sign. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\ufe58' || c == '\uff0d';
    }

    /** What stands inside a word without being a letter of it: a soft hyphen, or an accent of its own. */
    static boolean isInnerMark(char c) {
        return c == SOFT_HYPHEN || nl.kamervragen.internal.text.Chars.isAccent(c);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
