package nl.kamervragen.internal.referentie;

/**
 * A position in a text, and the few ways of moving it that all grammars share.
 *
 * <p>Each method that takes something moves the position behind it and says {@code true}, or leaves it where it was. No
 * method looks further back than a word, so that a grammar's cost is what it reads.
 */
final class Scanner {

    private static final char NONE = '\0';
    /** No word is longer: how far a grammar looks is bounded. */
    static final int LONGEST_WORD = 80;

    /** Ranges of a text name no more numbers between their ends, but for one in so many of its characters. */
    private static final int MOST_IN_RANGES = 10_000;

    private static final int LENGTH_PER_RANGED = 256;

    private final String text;
    private int position;
    private int leftInRanges;

    Scanner(String text) {
        this.text = text;
        this.leftInRanges = MOST_IN_RANGES + text.length() / LENGTH_PER_RANGED;
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    char peek() {
        return charAt(position);
    }

    /** The character at an absolute place, or NUL outside the text. */
    char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : NONE;
    }

    /** Whether the ranges of the text may name so many numbers more; a few characters name dozens. */
    boolean mayRange(int numbers) {
        boolean may = numbers <= leftInRanges;
        leftInRanges -= may ? numbers : 0;
        return may;
    }

    String from(int begin) {
        return text.substring(begin, position);
    }

    /** The first place behind the white space here. */
    int afterSpaces() {
        int at = position;
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    void skipSpaces() {
        position = afterSpaces();
    }

    /** The first character behind the white space here, or NUL at the end. */
    char peekAfterSpaces() {
        return charAt(afterSpaces());
    }

    boolean take(char expected) {
        if (peek() == expected && !atEnd()) {
            position++;
            return true;
        }
        return false;
    }

    /** Takes a character with white space around it. */
    boolean takeSpaced(char expected) {
        int start = position;
        skipSpaces();
        if (take(expected)) {
            skipSpaces();
            return true;
        }
        position = start;
        return false;
    }

    /** Takes a dash of any kind, with white space around it. */
    boolean takeDash() {
        int at = afterSpaces();
        if (!Chars.isDash(charAt(at))) {
            return false;
        }
        position = at + 1;
        skipSpaces();
        return true;
    }

    /** Takes a word, in any case, whole or broken by a hyphen at a line's end; a digit may stand right behind it. */
    boolean takeWord(String lowerCase) {
        int end = endOfWord(lowerCase);
        if (end < 0) {
            return false;
        }
        char next = charAt(end);
        boolean glued = Chars.beginsGluedWord(text.charAt(end - 1), next);
        boolean whole = glued || !Chars.isLetter(next);
        if (whole) {
            position = end;
        }
        return whole;
    }

    /** Takes the first letters of a word, whatever follows. */
    boolean takePrefix(String lowerCase) {
        int end = endOfWord(lowerCase);
        if (end >= 0) {
            position = end;
        }
        return end >= 0;
    }

    boolean takeAnyWord(WordSet lowerCase) {
        if (!lowerCase.mayBegin(peek())) {
            return false;
        }
        for (String word : lowerCase) {
            if (takeWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a word with white space before it. */
    boolean takeSpacedWord(String lowerCase) {
        int start = position;
        skipSpaces();
        if (takeWord(lowerCase)) {
            return true;
        }
        position = start;
        return false;
    }

    boolean takeAnySpacedWord(WordSet lowerCase) {
        int start = position;
        skipSpaces();
        if (takeAnyWord(lowerCase)) {
            return true;
        }
        position = start;
        return false;
    }

    /** Takes one of the words to which one of others is glued, since the space between them was lost. */
    boolean takeAnyGlued(Iterable<String> lowerCase, WordSet next) {
        int start = position;
        for (String word : lowerCase) {
            if (takePrefix(word)) {
                int end = position;
                boolean glued = takeAnyWord(next);
                position = glued ? end : start;
                if (glued) {
                    return true;
                }
            }
        }
        return false;
    }

    private int endOfWord(String lowerCase) {
        int at = position;
        for (int i = 0; i < lowerCase.length(); i++) {
            char expected = lowerCase.charAt(i);
            if (i > 0 && charAt(at) != expected && Chars.isLetter(expected)) {
                at = afterBreak(at);
            }
            if (at >= text.length() || Chars.toLowerCase(text.charAt(at)) != expected) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Behind a hyphen at a line's end, or at the same place when there is none. */
    private int afterBreak(int at) {
        char c = charAt(at);
        if (c == Chars.SOFT_HYPHEN) {
            return at + 1;
        }
        if ((c != '-' && c != '\u2010') || !Chars.isSpace(charAt(at + 1))) {
            return at;
        }
        int next = at + 1;
        while (Chars.isSpace(charAt(next))) {
            next++;
        }
        return next;
    }

    /** Reads a whole number of at most so many digits, or gives -1 when there is none or it is longer. */
    int number(int mostDigits) {
        int at = position;
        while (at - position <= mostDigits && Chars.isDigit(charAt(at))) {
            at++;
        }
        int length = at - position;
        if (length == 0 || length > mostDigits) {
            return -1;
        }
        int value = Integer.parseInt(text, position, at, 10);
        position = at;
        return value;
    }

    /** How many digits stand here, counted no further than a limit. */
    int digitsAhead(int limit) {
        int count = 0;
        while (count < limit && Chars.isDigit(charAt(position + count))) {
            count++;
        }
        return count;
    }

    /** Reads a run of letters, or gives an empty text. */
    String word() {
        int start = position;
        position = endOfLetters(position);
        return text.substring(start, position);
    }

    /** The word behind the white space here, in lower case, without moving. */
    String nextWord() {
        int start = afterSpaces();
        return Chars.lower(text.substring(start, endOfLetters(start)));
    }

    private int endOfLetters(int start) {
        int at = start;
        while (at - start < LONGEST_WORD && (Chars.isLetter(charAt(at)) || Chars.isInnerMark(charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The word that ends before a place, in lower case; empty when something else stands there. */
    String wordBefore(int place) {
        int end = place;
        while (end > 0 && place - end < LONGEST_WORD && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Chars.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Chars.lower(text.substring(start, end));
    }

    /** The last character before a place that is no white space, or NUL at the text's begin. */
    char charBefore(int place) {
        int at = place - 1;
        while (at >= 0 && place - at < LONGEST_WORD && Chars.isSpace(text.charAt(at))) {
            at--;
        }
        return charAt(at);
    }
}
