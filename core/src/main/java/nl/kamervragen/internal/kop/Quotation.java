package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/**
 * Knows, going through a text from left to right, whether it is inside a quotation: a sentence that ends there is not
 * ours.
 */
final class Quotation {
    private final String text;
    private int open;
    private boolean straight;

    Quotation(String text) {
        this.text = text;
    }

    boolean inside() {
        return open > 0 || straight;
    }

    /** Goes past the character at an offset. */
    void pass(int at) {
        switch (text.charAt(at)) {
            case '«', '“', '„', '‘' -> open++;
            case '»', '”' -> open = Math.max(0, open - 1);
            case '’' -> open = isApostrophe(at) ? open : Math.max(0, open - 1);
            case '"' -> straight = !straight;
            case '\'' -> straight = isApostrophe(at) ? straight : !straight;
            default -> {
                // any other character leaves things as they are
            }
        }
    }

    /** "foto’s" and "’s nachts" hold no end of a quotation. */
    private boolean isApostrophe(int at) {
        boolean letterAfter = at + 1 < text.length() && Chars.isBaseLetter(text.charAt(at + 1));
        boolean letterBefore = at > 0 && Chars.isBaseLetter(text.charAt(at - 1));
        boolean alone = at + 2 < text.length() && !Chars.isBaseLetter(text.charAt(at + 2));
        return letterAfter && (letterBefore || (alone && text.charAt(at + 1) != 'u'));
    }

    /** Whether the character opens or closes a quotation. */
    static boolean isQuote(char c) {
        return "«»‹›\"'‘’‚“”„`".indexOf(c) >= 0;
    }
}
