package nl.kamervragen.internal.inline;

import nl.kamervragen.internal.text.Chars;

/** What stands between two blanks of a text, around a place that only moves on: a number in a link is no mark. */
final class Token {
    private final String text;
    private int begin;
    private int looked = -1;
    private boolean link;

    Token(String text) {
        this.text = text;
    }

    /** Moves to the token that holds a place; no character before {@code from} is looked at again. */
    void moveTo(int from, int place) {
        int at = Chars.tokenBegin(text, from, place);
        begin = at > from ? at : begin;
    }

    private static boolean isLink(String token) {
        return token.contains("://") || token.contains("www.") || token.contains(".nl/") || token.contains(".com/");
    }

    /** Whether the token is, or holds, a link. */
    boolean isLink() {
        if (looked != begin) {
            looked = begin;
            int end = Chars.tokenEnd(text, begin, text.length());
            boolean signs = Chars.find(text, '/', begin, end) < end || Chars.find(text, 'w', begin, end) < end;
            link = signs && isLink(text.substring(begin, end));
        }
        return link;
    }
}
