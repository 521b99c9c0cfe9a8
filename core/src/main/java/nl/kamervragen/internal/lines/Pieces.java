package nl.kamervragen.internal.lines;

import nl.kamervragen.internal.text.Chars;

/**
 * Counts the pieces of a text: the lines, what stands between blanks that are no single space, and each character or
 * sign of Markdown that may have to be mended or left out.
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
        boolean clean = false;
        for (int i = 0; i < text.length() && pieces <= most && text.length() > most; i++) {
            char c = text.charAt(i);
            boolean cleanBefore = clean;
            clean = c == ' ' ? clean && text.charAt(i - 1) != ' ' : Chars.isCopied(c);
            pieces += isPiece(c) || (clean && !cleanBefore) ? 1 : 0;
        }
        return pieces > most;
    }

    private static boolean isPiece(char c) {
        return Chars.isCopied(c) ? SIGNS.indexOf(c) >= 0 : !Chars.isBlank(c);
    }
}
