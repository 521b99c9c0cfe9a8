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
    private int looked = -1;
    private int openings;

    StartFinder(String text) {
        this.text = text;
    }

    /** Moves to the next place where a reference may begin; false when there is none any more. */
    boolean next() {
        openings = 0;
        while (openings == 0 && next < text.length()) {
            if (next > looked) {
                passPlainWords();
            }
            position = next++;
            char c = charAt(position);
            if (Letters.of(c) > 0) {
                readWord();
            } else if (Chars.isDigit(c)) {
                readNumber();
            }
        }
        return openings != 0;
    }

    /** Moves to the next word that has to be looked at closely, with all that makes a host's name with it. */
    private void passPlainWords() {
        looked = Openings.pass(text, next);
        int at = looked;
        while (at > next && LinkGrammar.isHostPart(text.charAt(at - 1))) {
            at--;
        }
        next = at;
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
        if (!inside || Chars.beginsGluedWord(before, text.charAt(position))) {
            openings = Openings.byFirst(first) | byEnd(at, letters);
            openings |= capitals ? byLettersBeforeGlued(at) : 0;
        }
        findLink(before, at, letters);
    }

    /** Where the first word begins that is glued to the one here, or its end. */
    private int firstGlued(int end) {
        int at = position + 1;
        while (at < end && !Chars.beginsGluedWord(text.charAt(at - 1), text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What the letters before a glued word tell, if they are a whole word. */
    private int byLettersBeforeGlued(int end) {
        int known = 0;
        int letters = 0;
        for (int at = position; at < Math.min(end, position + Letters.MOST); at++) {
            if (at > position && Chars.beginsGluedWord(text.charAt(at - 1), text.charAt(at))) {
                known |= Openings.byFirst(letters);
            }
            letters = Letters.append(letters, Letters.of(text.charAt(at)));
        }
        return known;
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
