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
    private static final String BULLETS = "•●▪◦·○■□–—−-*";

    private static final int BLANK = 1;
    private static final int DASH = 1 << 1;
    /** The kind of character that {@link #isHyphen} tells. */
    public static final int HYPHEN = 1 << 2;

    private static final int LETTER = 1 << 3;
    private static final int ACCENT = 1 << 4;
    private static final int WORD = 1 << 5;
    private static final int CLOSING = 1 << 6;
    private static final int OPENING = 1 << 7;

    /** Up to here stand nearly all characters of these texts: what they are is looked up, as every phase asks it. */
    private static final int TABLED = 0x2100;

    private static final byte[] CLASSES = new byte[TABLED];

    static {
        for (int c = 0; c < TABLED; c++) {
            CLASSES[c] = (byte) classesOf((char) c);
        }
    }

    private Chars() {}

    private static boolean is(char c, int classes) {
        return (kinds(c) & classes) != 0;
    }

    /** All kinds that the character is of, a bit each, so that the kinds of many can be gathered. */
    public static int kinds(char c) {
        return c < TABLED ? CLASSES[c] : classesOf(c);
    }

    private static int classesOf(char c) {
        int classes = 0;
        if (isOneOfTheBlanks(c)) {
            classes |= BLANK;
        }
        if (c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
            classes |= DASH;
        }
        if (c == '-' || c == 0x2010 || c == 0xAD) {
            classes |= HYPHEN | WORD;
        }
        if (Character.isLetter(c)) {
            classes |= LETTER | WORD;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            classes |= ACCENT | WORD;
        }
        if (isDigit(c)) {
            classes |= WORD;
        }
        if (CLOSING_MARKS.indexOf(c) >= 0) {
            classes |= CLOSING;
        }
        if (OPENING_MARKS.indexOf(c) >= 0) {
            classes |= OPENING;
        }
        return classes;
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
        return BULLETS.indexOf(c) >= 0 || (c >= 0xE000 && c <= 0xF8FF);
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
}
