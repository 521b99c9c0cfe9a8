package nl.kamervragen.internal.paragraphs;

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
    private static final int SHORTEST_HALF = 2;
    private static final String LINK_BREAKS = "/_-.?=&#~%:";

    private final String source;
    private final Words words;

    SeamFinder(String source, Words words) {
        this.source = source;
        this.words = words;
    }

    Seam between(PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        if (isLink(line)) {
            return continuesLink(last, next) ? Seam.NOTHING : Seam.SPACE;
        }
        if (Formula.isCut(source, line, next)) {
            return Seam.NOTHING;
        }
        if (!Chars.isHyphen(last)) {
            return last == '/' && Chars.isLetter(source.charAt(next.begin())) && !spaced(line)
                    ? Seam.NOTHING
                    : Seam.SPACE;
        }
        if (line.end() - line.begin() < 2 || !isWordPart(source.charAt(line.end() - 2))) {
            return Seam.SPACE;
        }
        return last == 0xAD ? Seam.WITHOUT_HYPHEN : hyphen(line, next);
    }

    /**
     * Whether the hyphen at {@code index} was a line end before the extraction glued the lines: its halves stand
     * together as one word elsewhere.
     */
    boolean isGluedBreak(int index, int begin, int end) {
        int from = index;
        while (from > begin && Character.isLetter(source.charAt(from - 1))) {
            from--;
        }
        int to = index + 1;
        while (to < end && Character.isLowerCase(source.charAt(to))) {
            to++;
        }
        boolean whole = (from == begin || !Chars.isHyphen(source.charAt(from - 1)))
                && (to == end || !isWordPart(source.charAt(to)));
        return whole
                && index - from >= SHORTEST_HALF
                && to - index > SHORTEST_HALF
                && words.contains(source.substring(from, index) + source.substring(index + 1, to));
    }

    private boolean spaced(PageLine line) {
        return line.end() - line.begin() > 1 && Chars.isBlank(source.charAt(line.end() - 2));
    }

    /** Whether the line's last word is, or goes on with, a link. */
    private boolean isLink(PageLine line) {
        int begin = line.end();
        while (begin > line.begin() && !Chars.isBlank(source.charAt(begin - 1))) {
            begin--;
        }
        String token = source.substring(begin, line.end());
        return token.contains("://") || token.contains("www.") || isPath(token);
    }

    /** A piece of an address, such as the second line of a long link: slashes and no blank. */
    private static boolean isPath(String token) {
        int slash = token.indexOf('/');
        int stop = token.indexOf('.');
        boolean hostAndPath = stop > 0 && stop < slash && slash < token.length() - 1;
        return hostAndPath || token.chars().filter(c -> c == '/' || c == '-').count() > 3;
    }

    private boolean continuesLink(char last, PageLine next) {
        char first = source.charAt(next.begin());
        boolean address = Character.isLetterOrDigit(first) || "/-_?=&#~%".indexOf(first) >= 0;
        return address && LINK_BREAKS.indexOf(last) >= 0;
    }

    private Seam hyphen(PageLine line, PageLine next) {
        String left = wordBefore(line);
        String right = wordAfter(next);
        if (CONJUNCTIONS.contains(tokenAfter(next))) {
            return Seam.SPACE;
        }
        if (right.isEmpty()) {
            return Chars.isDigit(source.charAt(next.begin())) ? Seam.NOTHING : Seam.SPACE;
        }
        boolean joined = words.contains(left + right);
        boolean hyphened = words.contains(left + "-" + right);
        if (joined != hyphened) {
            return joined ? Seam.WITHOUT_HYPHEN : Seam.NOTHING;
        }
        return keepsHyphen(left, right) ? Seam.NOTHING : Seam.WITHOUT_HYPHEN;
    }

    private boolean keepsHyphen(String left, String right) {
        char before = left.charAt(left.length() - 1);
        String part = left.substring(left.lastIndexOf('-') + 1);
        return Character.isUpperCase(right.charAt(0))
                || Character.isUpperCase(before)
                || Chars.isDigit(before)
                || part.length() == 1
                || words.isPrefix(left);
    }

    private String wordBefore(PageLine line) {
        int end = line.end() - 1;
        int begin = end;
        while (begin > line.begin() && isWordPart(source.charAt(begin - 1))) {
            begin--;
        }
        return source.substring(begin, end);
    }

    private String wordAfter(PageLine line) {
        int end = line.begin();
        while (end < line.end() && Chars.isLetter(source.charAt(end))) {
            end++;
        }
        return source.substring(line.begin(), end);
    }

    private String tokenAfter(PageLine line) {
        int end = line.begin();
        while (end < line.end() && !Chars.isBlank(source.charAt(end))) {
            end++;
        }
        return source.substring(line.begin(), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(char c) {
        return Chars.isLetter(c) || Chars.isDigit(c) || Chars.isHyphen(c);
    }
}
