package nl.kamervragen.internal.inline;

/** Tells the parenthesis that closes an aside, {@code (zie 1)}, from that of a mark, {@code 1)}. */
final class Aside {
    private static final int LONGEST = 200;

    private Aside() {}

    /** Whether the parenthesis behind the digits is that of an aside, which no other one closes. */
    static boolean isClosedBehind(CharSequence text, int begin, int end) {
        int open = begin - 1;
        while (open >= 0 && begin - open < LONGEST && !isParenthesis(text.charAt(open))) {
            open--;
        }
        int close = end + 1;
        while (close < text.length() && close - end < LONGEST && !isParenthesis(text.charAt(close))) {
            close++;
        }
        boolean opened = open >= 0 && text.charAt(open) == '(';
        return opened && (close >= text.length() || text.charAt(close) != ')');
    }

    private static boolean isParenthesis(char c) {
        return c == '(' || c == ')';
    }
}
