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

    /** Whether the token is, or holds, a link. */
    boolean isLink() {
        if (looked != begin) {
            looked = begin;
            String all = text.substring(begin, Chars.tokenEnd(text, begin, text.length()));
            link = all.contains("://") || all.contains("www.") || all.contains(".nl/") || all.contains(".com/");
        }
        return link;
    }
}
