package nl.kamervragen.internal.referentie;

/**
 * Goes through a text from word to word, and stops where a reference may begin.
 *
 * <p>A word or a number begins there, also where the extraction lost the space before it; links may begin inside a word
 * too. Most words begin nothing, which their first and last letters tell.
 */
final class StartFinder {

    private static final int HTTP = Letters.first("http");
    private static final int HTTPS = Letters.first("https");
    private static final int WWW = Letters.first("www");

    private final String text;
    private int position;
    private int next;
    private int openings;

    StartFinder(String text) {
        this.text = text;
    }

    /** Moves to the next place where a reference may begin; false when there is none any more. */
    boolean next() {
        openings = 0;
        while (openings == 0 && next < text.length()) {
            position = afterPlainWords(next);
            next = position + 1;
            char c = charAt(position);
            if (Letters.of(c) > 0) {
                readWord();
            } else if (Chars.isDigit(c)) {
                readNumber();
            }
        }
        return openings != 0;
    }

    /** The next word or number that has to be looked at closely, or the end. */
    private int afterPlainWords(int from) {
        String all = text;
        int at = from;
        while (at < all.length()) {
            char c = all.charAt(at);
            if (Letters.ofAscii(c) > 0) {
                int end = at + 1;
                int longest = Math.min(all.length(), at + Scanner.LONGEST_WORD);
                while (end < longest && Chars.isLower(all.charAt(end))) {
                    end++;
                }
                if (!isPlain(all, at, end)) {
                    return at;
                }
                at = end;
            } else if (c > 0x7F || Chars.isDigit(c)) {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    /** Whether a word in small letters, but for its first, begins nothing, as its first and last letters tell. */
    private static boolean isPlain(String text, int begin, int end) {
        return begin > 0
                && end + 1 < text.length()
                && LetterSet.hasRoom(text, begin, end)
                && isApart(text.charAt(begin - 1), text.charAt(end), text.charAt(end + 1))
                && !Openings.mayMatter(text, begin, end);
    }

    /** Whether what stands around a word is no letter, can't break it, and makes it no part of a host's name. */
    private static boolean isApart(char before, char behind, char next) {
        boolean stop = behind == ' ' || behind == ',' || (behind == '.' && !LinkGrammar.isHostPart(next));
        return before <= 0x7F && Letters.ofAscii(before) == 0 && (stop || isOtherStop(behind));
    }

    private static boolean isOtherStop(char c) {
        return c <= 0x7F && Letters.ofAscii(c) == 0 && !LinkGrammar.isHostPart(c);
    }

    /** Where a reference may begin. */
    int position() {
        return position;
    }

    /** What may begin there, as {@link Openings} says it. */
    int openings() {
        return openings;
    }

    /** Goes on behind what was read. */
    void moveTo(int newPosition) {
        next = newPosition;
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /** Looks at the letters from here on. */
    private void readWord() {
        char before = charAt(position - 1);
        boolean inside = Letters.of(before) > 0;
        int longest = Math.min(text.length(), position + Scanner.LONGEST_WORD);
        int letters = inside ? lettersBefore() : 0;
        int first = 0;
        boolean capitals = false;
        int at = position;
        while (at < longest) {
            char c = text.charAt(at);
            int letter = Letters.of(c);
            if (letter == 0) {
                break;
            }
            capitals |= at > position && !Chars.isLower(c);
            letters = Letters.append(letters, letter);
            at++;
            if (at - position == Letters.MOST) {
                first = letters;
            }
        }
        if (at - position < Letters.MOST) {
            first = Letters.last(letters, at - position);
        }
        next = capitals ? firstGlued(at) : at;
        if (!inside || isGlued(before, text.charAt(position))) {
            openings = Openings.byFirst(first) | byEnd(at, letters);
            openings |= capitals ? byLettersBeforeGlued(at) : 0;
        }
        findLink(before, at, letters);
    }

    /** Where the first word begins that is glued to the one here, or its end. */
    private int firstGlued(int end) {
        int at = position + 1;
        while (at < end && !isGlued(text.charAt(at - 1), text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What the letters before a glued word tell, if they are a whole word. */
    private int byLettersBeforeGlued(int end) {
        int known = 0;
        int letters = 0;
        for (int at = position; at < Math.min(end, position + Letters.MOST); at++) {
            if (at > position && isGlued(text.charAt(at - 1), text.charAt(at))) {
                known |= Openings.byFirst(letters);
            }
            letters = Letters.append(letters, Letters.of(text.charAt(at)));
        }
        return known;
    }

    /** True where a capital stands right behind a small letter: the extraction lost a space. */
    private static boolean isGlued(char before, char here) {
        return Character.isUpperCase(here) && Character.isLowerCase(before);
    }

    private int lettersBefore() {
        int letters = 0;
        for (int at = Math.max(0, position - Letters.MOST); at < position; at++) {
            letters = Letters.append(letters, Letters.of(text.charAt(at)));
        }
        return letters;
    }

    /** What the word's end tells; where the word is broken or longer than its letters, anything may be there. */
    private int byEnd(int end, int last) {
        char c = charAt(end);
        boolean broken = c == Chars.SOFT_HYPHEN || ((c == '-' || c == '\u2010') && Chars.isSpace(charAt(end + 1)));
        if (broken && end - position < Letters.MOST) {
            return Openings.ANY;
        }
        if (end - position == Scanner.LONGEST_WORD || Chars.isInnerMark(c)) {
            return Openings.byAnyLast();
        }
        return end - position < Openings.SHORTEST_LAST_PART ? 0 : Openings.byLast(last);
    }

    /** Looks for a scheme or "www." at the word's end, or a host's name that begins with the word. */
    private void findLink(char before, int end, int last) {
        int link = end - linkLength(end, last);
        if (link == position || LinkGrammar.mayBeginHost(text, before, end)) {
            openings |= Openings.LINK;
        }
        if (link > position) {
            next = Math.min(next, link);
        }
    }

    private int linkLength(int end, int last) {
        if (Letters.last(last, 4) == HTTP) {
            return 4;
        }
        if (Letters.last(last, 5) == HTTPS) {
            return 5;
        }
        return Letters.last(last, 3) == WWW && charAt(end) == '.' ? 3 : 0;
    }

    private void readNumber() {
        int end = position;
        while (Chars.isDigit(charAt(end))) {
            end++;
        }
        next = end;
        char before = charAt(position - 1);
        if (!Chars.isDigit(before)) {
            openings = Openings.byDigits(end - position);
        }
        if (LinkGrammar.mayBeginHost(text, before, end)) {
            openings |= Openings.LINK;
        }
    }
}
