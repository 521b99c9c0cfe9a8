package nl.kamervragen.internal.text;

/**
 * The classes of characters that matter in these texts.
 *
 * <p>"Blank" is wider than {@link Character#isWhitespace}: extractions are full of no-break, thin and zero-width
 * spaces.
 */
public final class Chars {
    private static final String COMBINING_ACCENTS =
            "\u0301\u0300\u0308\u0302\u0303\u0327\u030C\u0306\u0307\u0328\u030B";

    /** The small letters of the Latin script. */
    private static final char[] LOWER = new char[0x250];

    static {
        for (char c = 0; c < LOWER.length; c++) {
            LOWER[c] = Character.toLowerCase(c);
        }
    }

    private Chars() {}

    private static boolean is(char c, int kinds) {
        return (CharKinds.of(c) & kinds) != 0;
    }

    /**
     * Whether the character shows nothing: spaces of every kind, line and page ends, controls, zero-width characters.
     */
    public static boolean isBlank(char c) {
        return is(c, CharKinds.BLANK);
    }

    /** Whether the character ends a line: LF, CR and their Unicode kin, and the form feed, which ends a page too. */
    public static boolean isLineEnd(char c) {
        return is(c, CharKinds.LINE_END);
    }

    /** Whether the character is one of the dashes: hyphen, minus, en dash, em dash and their kin. */
    public static boolean isDash(char c) {
        return is(c, CharKinds.DASH);
    }

    /** Whether the character can break a word at a line end: a hyphen or a soft hyphen, but no en dash. */
    public static boolean isHyphen(char c) {
        return is(c, CharKinds.HYPHEN);
    }

    /** Whether the character is a digit 0 to 9. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The value of a superscript digit, or -1. */
    public static int superscriptValue(char c) {
        return switch (c) {
            case '\u2070' -> 0;
            case '\u00B9' -> 1;
            case '\u00B2' -> 2;
            case '\u00B3' -> 3;
            default -> c >= 0x2074 && c <= 0x2079 ? c - 0x2070 : -1;
        };
    }

    /** Whether the character is a superscript digit. */
    public static boolean isRaisedDigit(char c) {
        return is(c, CharKinds.NUMERAL) && c > '9';
    }

    /** Whether the character is a digit, on the line or raised. */
    public static boolean isNumeral(char c) {
        return is(c, CharKinds.NUMERAL);
    }

    /** Whether the character closes a quotation or a bracket. */
    public static boolean isClosing(char c) {
        return is(c, CharKinds.CLOSING);
    }

    /** Whether the character opens a quotation or a bracket. */
    public static boolean isOpening(char c) {
        return is(c, CharKinds.OPENING);
    }

    /** Whether the character ends a sentence. */
    public static boolean isSentenceEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    /** Whether the character can stand at the head of a list item. */
    public static boolean isBullet(char c) {
        return is(c, CharKinds.BULLET);
    }

    /** Whether the character can be part of a word: a letter or a combining accent. */
    public static boolean isLetter(char c) {
        return is(c, CharKinds.LETTER | CharKinds.ACCENT);
    }

    /** Whether the character is a letter, and no accent beside one: {@link Character#isLetter(char)}. */
    public static boolean isBaseLetter(char c) {
        return is(c, CharKinds.LETTER);
    }

    /** Whether the character is a letter or a digit of any script: {@link Character#isLetterOrDigit(char)}. */
    public static boolean isLetterOrDigit(char c) {
        return is(c, CharKinds.LETTER | CharKinds.DIGIT);
    }

    /** Whether the character is a capital: {@link Character#isUpperCase(char)}. */
    public static boolean isUpperCase(char c) {
        return is(c, CharKinds.UPPER_CASE);
    }

    /** Whether the character is a small letter: {@link Character#isLowerCase(char)}. */
    public static boolean isLowerCase(char c) {
        return is(c, CharKinds.LOWER_CASE);
    }

    /** The small letter of a capital of the Latin script; any other character itself. */
    public static char toLowerCase(char c) {
        return c < LOWER.length ? LOWER[c] : c;
    }

    /** Whether the character is an accent that combines with the letter before it. */
    public static boolean isAccent(char c) {
        return is(c, CharKinds.ACCENT);
    }

    /** Whether the character can stand within a word: a letter, an accent, a digit or a hyphen. */
    public static boolean isWordPart(char c) {
        return is(c, CharKinds.WORD);
    }

    /** Whether the character is an accent that stands beside its letter: {@code ´}. */
    public static boolean isSpacingAccent(char c) {
        return CharKinds.SPACING_ACCENTS.indexOf(c) >= 0;
    }

    /** The accent that stands on the letter before it, for one that stands beside it. */
    public static char combining(char spacingAccent) {
        return COMBINING_ACCENTS.charAt(CharKinds.SPACING_ACCENTS.indexOf(spacingAccent));
    }

    /** Whether the character is a sign that stands for two or three letters. */
    public static boolean isLigature(char c) {
        return c >= '\uFB00' && c <= '\uFB06';
    }

    /** Whether a paragraph's text holds the character as it stands; a space only where it is the first of some. */
    public static boolean isCopied(char c) {
        return !is(c, CharKinds.MENDED);
    }

    /** Where a character first stands in a stretch of text, or the end of that. */
    public static int find(String text, char c, int begin, int end) {
        int at = begin;
        while (at < end && text.charAt(at) != c) {
            at++;
        }
        return at;
    }

    /** Where the first digit stands in a stretch of text, raised or on the line, or the end of that. */
    public static int findNumeral(String text, int begin, int end) {
        int at = begin;
        while (at < end && !isNumeral(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the first blank stands at or behind a place, or the end. */
    public static int tokenEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where what stands before a place without a blank begins, but not before {@code begin}. */
    public static int tokenBegin(String text, int begin, int end) {
        int at = end;
        while (at > begin && !isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the blanks end that begin at a place: there, or further on. */
    public static int blanksEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the blanks begin that end at a place, but not before {@code begin}. */
    public static int blanksBegin(String text, int begin, int end) {
        int at = end;
        while (at > begin && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the digits on the line end that begin at a place: there, or further on. */
    public static int digitsEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the digits on the line begin that end at a place, but not before {@code begin}. */
    public static int digitsBegin(String text, int begin, int end) {
        int at = end;
        while (at > begin && isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the word parts end that begin at a place: there, or further on. */
    public static int wordEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && isWordPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the digits end, raised or on the line, that begin at a place: there, or further on. */
    public static int numeralsEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && isNumeral(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The number that digits say, raised or on the line; 0 when there are none. */
    public static int numeralsValue(String text, int begin, int end) {
        int value = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            value = value * 10 + (isDigit(c) ? c - '0' : superscriptValue(c));
        }
        return value;
    }

    /** Where the letters end that begin at a place: there, or further on. */
    public static int baseLettersEnd(String text, int begin, int end) {
        int at = begin;
        while (at < end && isBaseLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the letters begin that end at a place, but not before {@code begin}. */
    public static int baseLettersBegin(String text, int begin, int end) {
        int at = end;
        while (at > begin && isBaseLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a word begins right behind a letter of another, since the space between them was lost. */
    public static boolean beginsGluedWord(char before, char here) {
        return isUpperCase(here) && isLowerCase(before);
    }
}
