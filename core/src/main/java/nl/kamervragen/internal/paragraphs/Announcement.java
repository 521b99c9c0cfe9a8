package nl.kamervragen.internal.paragraphs;

import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;

/** Recognises what announces a list, or its next item. */
final class Announcement {
    private Announcement() {}

    /** Whether a line of a draft announces that an item comes next, also where its sign was lost. */
    static boolean parts(String source, PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        int word = Chars.tokenBegin(source, line.begin(), line.end());
        boolean link = source.substring(word, line.end()).contains("//");
        return Chars.isBaseLetter(source.charAt(next.begin()))
                && !link
                && (last == ':' || last == ';' || ofLast(source, line));
    }

    /** Whether a line ends as the last item but one of a list does: {@code ; en}. */
    static boolean ofLast(String source, PageLine line) {
        int word = Chars.tokenBegin(source, line.begin(), line.end());
        return word - 2 > line.begin()
                && source.charAt(word - 2) == ';'
                && OpenWords.surelyEnd(source, word, line.end());
    }
}
