package nl.kamervragen.internal.text;

/** Reads Roman numerals in small letters, as Word numbers the notes at a document's end: {@code i}, {@code iv}. */
public final class RomanNumeral {
    private static final String[] SIGNS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** {@code ccclxxxviii} is 388. */
    private static final int LONGEST = 11;

    private RomanNumeral() {}

    /** Where the letters end that such a numeral may have, from a place on. */
    public static int end(CharSequence text, int begin, int limit) {
        int end = begin;
        while (end < limit && end - begin < LONGEST && "ivxlc".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The value of the numeral that a stretch of text is, below 400; 0 when it is none, or not written as usual. */
    public static int value(CharSequence text, int begin, int end) {
        int value = 0;
        int at = begin;
        for (int i = 0; i < SIGNS.length; i++) {
            int most = VALUES[i] == 1 || VALUES[i] == 10 || VALUES[i] == 100 ? 3 : 1;
            for (int times = 0; times < most && stands(SIGNS[i], text, at, end); times++) {
                value += VALUES[i];
                at += SIGNS[i].length();
            }
        }
        return at == end ? value : 0;
    }

    private static boolean stands(String sign, CharSequence text, int at, int end) {
        boolean stands = at + sign.length() <= end;
        for (int i = 0; stands && i < sign.length(); i++) {
            stands = text.charAt(at + i) == sign.charAt(i);
        }
        return stands;
    }
}
