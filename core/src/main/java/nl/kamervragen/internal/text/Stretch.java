package nl.kamervragen.internal.text;

/**
 * What a stretch of text is like as a whole, learnt in one pass over its characters.
 *
 * @param end where it ends
 * @param width how wide it is set, in thousandths of an em
 * @param kinds of what kinds its characters are, all taken together, as {@link CharKinds} has them
 */
public record Stretch(int end, int width, int kinds) {
    /** The stretch from {@code begin} to {@code end}. */
    public static Stretch of(String text, int begin, int end) {
        return read(text, begin, end, 0);
    }

    /** The stretch from {@code begin} to the end of its line, or of the text. */
    public static Stretch toLineEnd(String text, int begin) {
        return read(text, begin, text.length(), CharKinds.LINE_END);
    }

    /** Reads up to a limit, or the first character that is one of some kinds. */
    private static Stretch read(String text, int begin, int limit, int stops) {
        int width = 0;
        int kinds = 0;
        int doubled = 0;
        int before = CharKinds.SPACE;
        int at = begin;
        while (at < limit) {
            char c = text.charAt(at);
            int here = CharKinds.of(c);
            if ((here & stops) != 0) {
                break;
            }
            width += GlyphWidths.of(c);
            kinds |= here;
            doubled |= here & before;
            before = here;
            at++;
        }
        return new Stretch(at, width, (doubled & CharKinds.SPACE) == 0 ? kinds : kinds | CharKinds.MENDED);
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
