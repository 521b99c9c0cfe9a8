package nl.kamervragen.internal.text;

/**
 * Approximate widths of characters in the sans-serif face that the official pages are set in, in thousandths of an em.
 *
 * <p>Lines of these pages are ragged right and differ by twenty characters; measured in widths they differ by a word.
 * Widths that differ a little from the real face do no harm: the column's width is learnt with the same table.
 */
public final class GlyphWidths {
    private static final int OTHER = 556;
    private static final int SPACE = 333;
    private static final char SOFT_HYPHEN = 0xAD;
    /** Up to here stand nearly all characters of these texts; those behind are as wide as the last one here. */
    private static final int TABLED = 0x2100;

    private static final short[] WIDTHS = new short[TABLED];

    static {
        for (int c = 0; c < TABLED; c++) {
            WIDTHS[c] = (short) widthOf((char) c);
        }
        set(SPACE, " ");
        set(278, "!,.:;/\\ijlI|");
        set(333, "()[]-tf'\"`");
        set(389, "r*");
        set(444, "z");
        set(500, "cks_?");
        set(556, "0123456789aexyv$#+<=>FLJ");
        set(611, "bdghnopquEPTZ~òóôõöùúûüñ");
        set(667, "BCKRSVY");
        set(722, "ADHX");
        set(778, "GNOQU&");
        set(833, "w");
        set(889, "%@");
        set(944, "mM");
        set(350, "•");
        set(500, "–");
        set(1000, "—W");
        set(278, "’‘");
        set(278, "ïíìî");
    }

    private GlyphWidths() {}

    private static void set(int width, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            WIDTHS[characters.charAt(i)] = (short) width;
        }
    }

    private static int widthOf(char c) {
        if (c == SOFT_HYPHEN || Chars.isAccent(c)) {
            return 0;
        }
        return c > 0x7F && Chars.isBlank(c) ? SPACE : OTHER;
    }

    /** The width of one character; a soft hyphen and a combining accent have none. */
    public static int of(char c) {
        return WIDTHS[Math.min(c, TABLED - 1)];
    }
}
