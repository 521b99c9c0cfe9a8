package nl.kamervragen.internal.text;

/**
 * What a stretch of text is like as a whole, learnt in one pass over its characters.
 *
 * @param width how wide it is set, in thousandths of an em
 * @param kinds of what kinds its characters are, all taken together, as {@link CharKinds} has them
 */
public record Stretch(int width, int kinds) {
    /** The stretch from {@code begin} to {@code end}. */
    public static Stretch of(String text, int begin, int end) {
        int width = 0;
        int kinds = 0;
        int doubled = 0;
        int before = CharKinds.SPACE;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            int here = CharKinds.of(c);
            width += GlyphWidths.of(c);
            kinds |= here;
            doubled |= here & before;
            before = here;
        }
        return new Stretch(width, (doubled & CharKinds.SPACE) == 0 ? kinds : kinds | CharKinds.MENDED);
    }

    /**
     * Whether nothing in it has to be mended: no blanks but single spaces between words, no soft hyphens, no accents
     * apart from their letters, no ligatures.
     */
    public boolean isClean() {
        return (kinds & CharKinds.MENDED) == 0;
    }

    /** Whether it holds digits, on the line or raised. */
    public boolean holdsNumerals() {
        return (kinds & CharKinds.NUMERAL) != 0;
    }

    /** Whether it holds hyphens. */
    public boolean holdsHyphens() {
        return (kinds & CharKinds.HYPHEN) != 0;
    }
}
