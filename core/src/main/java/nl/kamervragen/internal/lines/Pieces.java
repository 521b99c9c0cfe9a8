package nl.kamervragen.internal.lines;

import nl.kamervragen.internal.text.Chars;

/**
 * Counts the pieces of a text: the lines, what stands between blanks that are no single space, and each character that
 * may have to be mended or left out, such as a sign of Markdown or the first digit of a footnote mark.
 *
 * <p>Every phase keeps some numbers of each piece, so a text of nothing but pieces takes many times the memory of a
 * document as long. Its pieces can be counted before any of that is spent.
 */
public final class Pieces {
    private static final String SIGNS = "*_[]";

    private Pieces() {}

    /** Whether a text has more than so many pieces, in one pass that ends where that is known. */
    public static boolean areMoreThan(int most, String text) {
        int pieces = 0;
        char before = '\n';
        boolean wholeBefore = false;
        for (int i = 0; i < text.length() && pieces <= most && text.length() > most; i++) {
            char c = text.charAt(i);
            boolean whole = c == ' ' ? wholeBefore && before != ' ' : Chars.isCopied(c);
            pieces += (whole && !wholeBefore) || isPiece(before, c) ? 1 : 0;
            wholeBefore = whole;
            before = c;
        }
        return pieces > most;
    }

    private static boolean isPiece(char before, char c) {
        if (!Chars.isCopied(c)) {
            return !Chars.isBlank(c);
        }
        boolean glued = !Chars.isBlank(before) && !Chars.isNumeral(before);
        return SIGNS.indexOf(c) >= 0 || (glued && Chars.isNumeral(c));
    }
}
