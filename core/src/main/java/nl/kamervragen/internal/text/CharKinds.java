package nl.kamervragen.internal.text;

import java.util.Arrays;

/**
 * A table of what kinds each character is of, which {@link Chars} looks up.
 *
 * <p>It holds every character, so that a loop over a text has nothing to call for a rare one: such a loop takes half
 * the time.
 */
final class CharKinds {
    static final int BLANK = 1;
    static final int DASH = 1 << 1;
    static final int HYPHEN = 1 << 2;
    static final int LETTER = 1 << 3;
    static final int ACCENT = 1 << 4;
    static final int UPPER_CASE = 1 << 5;
    static final int LOWER_CASE = 1 << 6;
    /** A digit of any script. */
    static final int DIGIT = 1 << 7;
    /** A digit 0 to 9, on the line or raised. */
    static final int NUMERAL = 1 << 8;
    /** What can stand within a word. */
    static final int WORD = 1 << 9;

    static final int CLOSING = 1 << 10;
    static final int OPENING = 1 << 11;
    static final int BULLET = 1 << 12;
    /** The plain space. */
    static final int SPACE = 1 << 13;
    /** What a paragraph's text does not hold as it stands. */
    static final int MENDED = 1 << 14;
    /** What ends a line, or a page and its last line. */
    static final int LINE_END = 1 << 15;

    static final String SPACING_ACCENTS = "´`¨ˆ˜¸ˇ˘˙˛˝";
    static final char SOFT_HYPHEN = 0xAD;

    private static final char[] TABLE = new char[Character.MAX_VALUE + 1];

    static {
        // Ideographs and Hangul are many, and all alike.
        addByType(0, '\u3400');
        Arrays.fill(TABLE, '\u3400', '\u4DB6', (char) (LETTER | WORD));
        addByType('\u4DB6', '\u4E00');
        Arrays.fill(TABLE, '\u4E00', '\u9FA6', (char) (LETTER | WORD));
        addByType('\u9FA6', '\uAC00');
        Arrays.fill(TABLE, '\uAC00', '\uD7A4', (char) (LETTER | WORD));
        addByType('\uD7A4', '\uD800');
        addByType('\uF900', TABLE.length);

        addBlanks();
        add(DASH, "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");
        add(HYPHEN | WORD, "-\u2010\u00AD");
        add(NUMERAL | WORD, "0123456789");
        add(NUMERAL, "⁰¹²³⁴⁵⁶⁷⁸⁹");
        add(CLOSING, ")]}»”’\"'›");
        add(OPENING, "([{«“‘„\"'‹");
        add(BULLET, "•●▪◦·○■□–—−-*");
        // A bullet's glyph that the program knew no character for: its code in the face, or the sign for none.
        add(BULLET, '\uE000', '\uF8FF');
        add(BULLET, '\u0080', '\u0084');
        add(BULLET, '\u0086', '\u009F');
        add(BULLET, "\uFFFD");
        add(BLANK | SPACE, " ");
        add(LINE_END, "\n\u000B\f\r\u0085\u2028\u2029");
        add(MENDED, SPACING_ACCENTS + SOFT_HYPHEN);
        add(MENDED, '\uFB00', '\uFB06');
    }

    private CharKinds() {}

    /** All kinds that the character is of, a bit each. */
    static int of(char c) {
        return TABLE[c];
    }

    private static void addByType(int begin, int end) {
        for (int c = begin; c < end; c++) {
            TABLE[c] = (char) byType(c);
        }
    }

    private static int byType(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER -> LETTER | WORD | UPPER_CASE;
            case Character.LOWERCASE_LETTER -> LETTER | WORD | LOWER_CASE;
            case Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.OTHER_LETTER ->
                LETTER | WORD | byCase(c);
            case Character.NON_SPACING_MARK -> ACCENT | WORD | MENDED | byCase(c);
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.LETTER_NUMBER, Character.OTHER_SYMBOL -> byCase(c);
            default -> 0;
        };
    }

    private static int byCase(int c) {
        return (Character.isUpperCase(c) ? UPPER_CASE : 0) | (Character.isLowerCase(c) ? LOWER_CASE : 0);
    }

    private static void addBlanks() {
        add(BLANK | MENDED, '\0', '\u001F');
        add(BLANK | MENDED, "\u007F\u0085\u00A0\u1680\u3000\uFEFF");
        add(BLANK | MENDED, '\u2000', '\u200F');
        add(BLANK | MENDED, '\u2028', '\u202F');
        add(BLANK | MENDED, '\u205F', '\u206F');
    }

    private static void add(int kinds, char first, char last) {
        for (int c = first; c <= last; c++) {
            add(kinds, c);
        }
    }

    private static void add(int kinds, int c) {
        TABLE[c] = (char) (TABLE[c] | kinds);
    }

    private static void add(int kinds, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            add(kinds, characters.charAt(i));
        }
    }
}
