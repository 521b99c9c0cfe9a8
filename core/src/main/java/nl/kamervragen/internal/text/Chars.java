package nl.kamervragen.internal.text;

/**
 * The classes of characters that matter in these texts.
 *
 * <p>"Blank" is wider than {@link Character#isWhitespace}: extractions are full of no-break, thin and zero-width
 * spaces.
 */
public final class Chars {
    private static final String CLOSING_MARKS = ")]}»”’\"'›";
    private static final String OPENING_MARKS = "([{«“‘„\"'‹";
    private static final String SPACING_ACCENTS = "´`¨ˆ˜¸ˇ˘˙˛˝";
    private static final String COMBINING_ACCENTS =
            "\u0301\u0300\u0308\u0302\u0303\u0327\u030C\u0306\u0307\u0328\u030B";
    private static final char SOFT_HYPHEN = 0xAD;
    private static final String BULLETS = "•●▪◦·○■□–—−-*";

    private static final int BLANK = 1;
    private static final int DASH = 1 << 1;
    private static final int HYPHEN = 1 << 2;
    private static final int LETTER = 1 << 3;
    private static final int ACCENT = 1 << 4;
    private static final int WORD = 1 << 5;
    private static final int CLOSING = 1 << 6;
    private static final int OPENING = 1 << 7;
    private static final int COPIED = 1 << 8;
    private static final int SPACE = 1 << 9;
    private static final int BULLET = 1 << 10;

    /** Up to here stand nearly all characters of these texts: what they are is looked up, as every phase asks it. */
    private static final int TABLED = 0x2100;

    private static final short[] KINDS = new short[TABLED];

    static {
        for (int c = 0; c < TABLED; c++) {
            KINDS[c] = (short) kindsOf((char) c);
        }
    }

    private Chars() {}

    private static boolean is(char c, int kinds) {
        return (kinds(c) & kinds) != 0;
    }

    /** All kinds that the character is of, a bit each. */
    private static int kinds(char c) {
        return c < TABLED ? KINDS[c] : kindsOf(c);
    }

    private static int kindsOf(char c) {
        int kinds = 0;
        if (isOneOfTheBlanks(c)) {
            kinds |= BLANK;
        }
        if (c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
            kinds |= DASH;
        }
        if (c == '-' || c == 0x2010 || c == 0xAD) {
            kinds |= HYPHEN | WORD;
        }
        if (Character.isLetter(c)) {
            kinds |= LETTER | WORD;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            kinds |= ACCENT | WORD;
        }
        if (isDigit(c)) {
            kinds |= WORD;
        }
        if (CLOSING_MARKS.indexOf(c) >= 0) {
            kinds |= CLOSING;
        }
        if (OPENING_MARKS.indexOf(c) >= 0) {
            kinds |= OPENING;
        }
        if (c == ' ') {
            kinds |= SPACE;
        }
        if (BULLETS.indexOf(c) >= 0 || (c >= 0xE000 && c <= 0xF8FF)) {
            kinds |= BULLET;
        }
        if (isCopiedInText(c)) {
            kinds |= COPIED;
        }
        return kinds;
    }

    private static boolean isCopiedInText(char c) {
        boolean accent = isSpacingAccent(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return c == ' ' || (!isOneOfTheBlanks(c) && !accent && c != SOFT_HYPHEN && !isLigature(c));
    }

    /**
     * Whether the character shows nothing: spaces of every kind, line and page ends, controls, zero-width characters.
     */
    public static boolean isBlank(char c) {
        return is(c, BLANK);
    }

    private static boolean isOneOfTheBlanks(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < 0x80) {
            return c == 0x7F;
        }
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x206F)
                || c == 0x3000
                || c == 0xFEFF;
    }

    /** Whether the character is one of the dashes: hyphen, minus, en dash, em dash and their kin. */
    public static boolean isDash(char c) {
        return is(c, DASH);
    }

    /** Whether the character can break a word at a line end: a hyphen or a soft hyphen, but no en dash. */
    public static boolean isHyphen(char c) {
        return is(c, HYPHEN);
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
        return superscriptValue(c) >= 0;
    }

    /** Whether the character is a digit, on the line or raised. */
    public static boolean isNumeral(char c) {
        return isDigit(c) || (c >= '\u00B2' && isRaisedDigit(c));
    }

    /** Whether the character closes a quotation or a bracket. */
    public static boolean isClosing(char c) {
        return is(c, CLOSING);
    }

    /** Whether the character opens a quotation or a bracket. */
    public static boolean isOpening(char c) {
        return is(c, OPENING);
    }

    /** Whether the character ends a sentence. */
    public static boolean isSentenceEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    /** Whether the character can stand at the head of a list item. */
    public static boolean isBullet(char c) {
        return is(c, BULLET);
    }

    /** Whether the character can be part of a word: a letter or a combining accent. */
    public static boolean isLetter(char c) {
        return is(c, LETTER | ACCENT);
    }

    /** Whether the character is an accent that combines with the letter before it. */
    public static boolean isAccent(char c) {
        return is(c, ACCENT);
    }

    /** Whether the character can stand within a word: a letter, an accent, a digit or a hyphen. */
    public static boolean isWordPart(char c) {
        return is(c, WORD);
    }

    /** Whether the character is an accent that stands beside its letter: {@code ´}. */
    public static boolean isSpacingAccent(char c) {
        return SPACING_ACCENTS.indexOf(c) >= 0;
    }

    /** The accent that stands on the letter before it, for one that stands beside it. */
    public static char combining(char spacingAccent) {
        return COMBINING_ACCENTS.charAt(SPACING_ACCENTS.indexOf(spacingAccent));
    }

    /** Whether the character is a sign that stands for two or three letters. */
    public static boolean isLigature(char c) {
        return c >= '\uFB00' && c <= '\uFB06';
    }

    /** Whether a paragraph's text holds the character as it stands; a space only where it is the first of some. */
    public static boolean isCopied(char c) {
        return is(c, COPIED);
    }

    /**
     * Whether nothing in a stretch of text has to be mended: no blanks but single spaces between words, no soft
     * hyphens, no accents apart from their letters, no ligatures.
     */
    public static boolean isClean(String text, int begin, int end) {
        int missing = 0;
        int doubled = 0;
        int before = SPACE;
        for (int i = begin; i < end; i++) {
            int kinds = kinds(text.charAt(i));
            missing |= ~kinds;
            doubled |= kinds & before;
            before = kinds;
        }
        return (missing & COPIED) == 0 && (doubled & SPACE) == 0;
    }

    /** Where a character first stands in a stretch of text, or the end of that. */
    public static int find(String text, char c, int begin, int end) {
        int at = begin;
        while (at < end && text.charAt(at) != c) {
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
}
