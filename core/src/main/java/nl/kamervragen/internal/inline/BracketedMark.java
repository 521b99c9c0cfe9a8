package nl.kamervragen.internal.inline;

import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/**
 * Marks between brackets: {@code [1]}, {@code [1 ]}, {@code [^1]} in Markdown, and {@code [noot 1]} or {@code (noot 1)}
 * where a program shows a raised number in words.
 */
final class BracketedMark {
    private static final Set<String> NOTE = Set.of("noot", "voetnoot", "Noot", "Voetnoot");
    private static final int MOST_DIGITS = 3;

    private BracketedMark() {}

    /** Adds the mark whose digits stand here; says whether they stand between such brackets. */
    static boolean read(TracedText text, int paragraph, int begin, int end, List<MarkCandidate> found) {
        String all = text.toString();
        int close = Chars.blanksEnd(all, end, all.length());
        int open = begin > 0 && all.charAt(begin - 1) == '^' ? begin - 1 : Chars.blanksBegin(all, 0, begin);
        int word = Chars.baseLettersBegin(all, 0, open);
        boolean named = word < open && NOTE.contains(all.substring(word, open));
        open = (named ? Chars.blanksBegin(all, 0, word) : open) - 1;
        boolean enclosed = open >= 0 && close < all.length() && end - begin <= MOST_DIGITS;
        if (!enclosed || !isPair(all.charAt(open), all.charAt(close), named)) {
            return false;
        }
        int number = Integer.parseInt(all, begin, end, 10);
        if (number > 0) {
            found.add(new MarkCandidate(paragraph, open, close + 1, number, MarkScanner.BRACKETS, MarkStyle.DRESSED));
        }
        return true;
    }

    private static boolean isPair(char open, char close, boolean named) {
        return (open == '[' && close == ']') || (named && open == '(' && close == ')');
    }
}
