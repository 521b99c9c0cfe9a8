package nl.kamervragen.internal.paragraphs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Decides how two lines of a paragraph are sewn together.
 *
 * <p>Dutch writes compounds as one word, so a hyphen at a line end is a break unless something speaks for it: the same
 * word with its hyphen elsewhere in the document, a conjunction ({@code huur- en koopwoningen}), capitals and digits
 * ({@code G4-aandachtswijken}), a link.
 */
final class SeamFinder {
    private static final Set<String> CONJUNCTIONS = Set.of("en", "of", "en/of", "dan", "tot", "versus", "noch", "c.q.");
    /** A word has no more. */
    private static final int MOST_HYPHENS = 3;

    private static final int LONGEST_NUMBER = 4;
    private static final String LINK_BREAKS = "/_-.?=&#~%:";

    private final String source;
    private final Words words;

    SeamFinder(String source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** Says of which words it will be asked how they are spelt; comes before their document's words are taken in. */
    void wantWords(List<PageLine> lines, boolean lineEndsLost) {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (i + 1 < lines.size() && Chars.isHyphen(source.charAt(line.end() - 1))) {
                words.want(BrokenWord.atLineEnd(source, line, lines.get(i + 1)));
            }
            if (lineEndsLost && line.stretch().holdsHyphens()) {
                wantWordsWithin(line);
            }
        }
    }

    private void wantWordsWithin(PageLine line) {
        // The hyphen at the line's end may be taken out, and then the word before it ends there.
        int end = Chars.isHyphen(source.charAt(line.end() - 1)) ? line.end() - 1 : line.end();
        int hyphen = Chars.find(source, '-', line.begin(), end);
        while (hyphen < end) {
            BrokenWord.within(source, hyphen, line.begin(), end).ifPresent(words::wantJoined);
            hyphen = Chars.find(source, '-', hyphen + 1, end);
        }
    }

    /** @param before how the line before and {@code line} were sewn together */
    Seam between(Seam before, PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        if (isLink(before, line)) {
            return continuesLink(last, next) ? Seam.WITHIN_LINK : Seam.SPACE;
        }
        if (Formula.isCut(source, line, next) || StopAtBegin.belongsToWordBefore(source, next)) {
            return Seam.NOTHING;
        }
        if (!Chars.isHyphen(last)) {
            char first = source.charAt(next.begin());
            boolean whole = last == '/' ? goesOnBehindSlash(line, first) : last == '–' && isWithinRange(line, first);
            return whole ? Seam.NOTHING : Seam.SPACE;
        }
        if (line.end() - line.begin() < 2 || !Chars.isWordPart(source.charAt(line.end() - 2))) {
            return beginsSecondHalf(line, next) ? Seam.NOTHING : Seam.SPACE;
        }
        return last == 0xAD ? Seam.WITHOUT_HYPHEN : hyphen(line, next);
    }

    /** {@code de havenhoofden en -}, {@code bekkens}: the hyphen stands for the first half of the word behind it. */
    private boolean beginsSecondHalf(PageLine line, PageLine next) {
        int blank = line.end() - 2;
        if (blank <= line.begin() || source.charAt(blank) != ' ' || !Chars.isLowerCase(source.charAt(next.begin()))) {
            return false;
        }
        String before = source.substring(Chars.tokenBegin(source, line.begin(), blank), blank);
        return source.charAt(line.end() - 1) == '-' && CONJUNCTIONS.contains(before.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the hyphen at {@code index} was a line end before the extraction glued the lines: its halves stand
     * together as one word elsewhere, or are one of the words that documents cite with.
     */
    boolean isGluedBreak(int index, int begin, int end) {
        return BrokenWord.within(source, index, begin, end)
                .filter(word -> words.contains(word.joined()) || CitingWords.contain(word.joined()))
                .isPresent();
    }

    /** Whether the slash at a line's end parts no words: letters follow it, or digits where digits precede it. */
    private boolean goesOnBehindSlash(PageLine line, char first) {
        char before = line.end() - line.begin() > 1 ? source.charAt(line.end() - 2) : '/';
        return Chars.isLetter(first) ? !Chars.isBlank(before) : Chars.isDigit(first) && Chars.isDigit(before);
    }

    /** Whether the dash at a line's end stands between digits: {@code 2014–}, {@code 2016}. */
    private boolean isWithinRange(PageLine line, char first) {
        return Chars.isDigit(first) && line.end() - line.begin() > 1 && Chars.isDigit(source.charAt(line.end() - 2));
    }

    /** Whether the line's last word is, or goes on with, a link. */
    private boolean isLink(Seam before, PageLine line) {
        int begin = Chars.tokenBegin(source, line.begin(), line.end());
        if (before == Seam.WITHIN_LINK && begin == line.begin()) {
            return true;
        }
        if (!hasSignsOfLink(begin, line.end())) {
            return false;
        }
        String token = source.substring(begin, line.end());
        return token.contains("://") || token.contains("www.") || isPath(token) || isScheme(token);
    }

    private boolean hasSignsOfLink(int begin, int end) {
        int hyphens = 0;
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            hyphens += c == '-' ? 1 : 0;
            if (c == '/' || c == '.' || hyphens > MOST_HYPHENS) {
                return true;
            }
        }
        return false;
    }

    /** A piece of an address, such as the second line of a long link: slashes and no blank. */
    private static boolean isPath(String token) {
        int slash = token.indexOf('/');
        int stop = token.indexOf('.');
        boolean hostAndPath = stop > 0 && stop < slash && slash < token.length() - 1;
        return hostAndPath || token.chars().filter(c -> c == '/' || c == '-').count() > MOST_HYPHENS;
    }

    private static boolean isScheme(String token) {
        return token.endsWith("http:/") || token.endsWith("https:/");
    }

    private boolean continuesLink(char last, PageLine next) {
        char first = source.charAt(next.begin());
        boolean address = Chars.isLetterOrDigit(first) || "/-_?=&#~%)]".indexOf(first) >= 0;
        return address && LINK_BREAKS.indexOf(last) >= 0 && !(Chars.isSentenceEnd(last) && beginsSentence(next));
    }

    /**
     * Whether a line begins with a word with a capital, behind which stops and a mark may stand, or with a number and a
     * word, and no more of a link.
     */
    private boolean beginsSentence(PageLine line) {
        int tokenEnd = Chars.tokenEnd(source, line.begin(), line.end());
        if (Chars.isDigit(source.charAt(line.begin()))) {
            return Chars.numeralsEnd(source, line.begin(), tokenEnd) == tokenEnd
                    && tokenEnd - line.begin() <= LONGEST_NUMBER
                    && tokenEnd + 1 < line.end()
                    && Chars.isLowerCase(source.charAt(tokenEnd + 1));
        }
        int end = line.begin() + 1;
        while (end < tokenEnd && Chars.isLowerCase(source.charAt(end))) {
            end++;
        }
        while (end < tokenEnd && ".,:;!?".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return Chars.isUpperCase(source.charAt(line.begin())) && Chars.numeralsEnd(source, end, tokenEnd) == tokenEnd;
    }

    private Seam hyphen(PageLine line, PageLine next) {
        if (CONJUNCTIONS.contains(tokenAfter(next))) {
            return Seam.SPACE;
        }
        BrokenWord word = BrokenWord.atLineEnd(source, line, next);
        if (word.right().isEmpty()) {
            return Chars.isDigit(source.charAt(next.begin())) ? Seam.NOTHING : Seam.SPACE;
        }
        return words.keepsHyphen(word) ? Seam.NOTHING : Seam.WITHOUT_HYPHEN;
    }

    private String tokenAfter(PageLine line) {
        return source.substring(line.begin(), Chars.tokenEnd(source, line.begin(), line.end()))
                .toLowerCase(Locale.ROOT);
    }
}
