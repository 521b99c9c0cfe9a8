package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/**
 * A text with a position in it, which the grammar of heads moves to the right.
 *
 * <p>Phrases are given in small letters; a blank in a phrase stands for any number of blanks in the text, none
 * included: extractions lose them ("vanhet lid"), and leave the hyphen of a line end within a word ("ingezon-den"). A
 * method that takes something moves the position only when it succeeds.
 */
final class KopScanner {
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final int end;
    private int position;

    KopScanner(String text, int begin, int end) {
        this.text = text;
        this.end = end;
        this.position = begin;
    }

    int position() {
        return position;
    }

    int end() {
        return end;
    }

    String text() {
        return text;
    }

    void moveTo(int to) {
        position = Math.min(to, end);
    }

    boolean atEnd() {
        return position >= end;
    }

    /** The character here, or NUL at the end. */
    char peek() {
        return position < end ? text.charAt(position) : '\0';
    }

    char peek(int ahead) {
        return position + ahead < end ? text.charAt(position + ahead) : '\0';
    }

    /** Moves past blanks; says nothing of whether there were any. */
    KopScanner blanks() {
        position = Chars.blanksEnd(text, position, end);
        return this;
    }

    /** Takes one character after any blanks. */
    boolean sign(char c) {
        int i = Chars.blanksEnd(text, position, end);
        if (i < end && text.charAt(i) == c) {
            position = i + 1;
            return true;
        }
        return false;
    }

    /** Takes a phrase after any blanks, whatever follows it: for places where a word can't go on. */
    boolean phrase(String phrase) {
        int after = after(phrase, Chars.blanksEnd(text, position, end));
        if (after < 0) {
            return false;
        }
        position = after;
        return true;
    }

    /** Takes a phrase after any blanks when a word ends after it (a capital or digit may follow: a lost space). */
    boolean word(String phrase) {
        return word(phrase, Chars.blanksEnd(text, position, end));
    }

    private boolean word(String phrase, int begin) {
        int after = after(phrase, begin);
        if (after < 0 || !endsWord(after)) {
            return false;
        }
        position = after;
        return true;
    }

    /** Takes the first of the phrases that stands here as a word. */
    boolean oneOf(String... phrases) {
        int begin = Chars.blanksEnd(text, position, end);
        if (begin == end) {
            return false;
        }
        char first = Chars.toLowerCase(text.charAt(begin));
        for (String phrase : phrases) {
            if (phrase.charAt(0) == first && word(phrase, begin)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase stands here as a word; the position stays. */
    boolean sees(String... phrases) {
        int here = position;
        boolean seen = oneOf(phrases);
        position = here;
        return seen;
    }

    /** Whether a word can end before this offset. */
    boolean endsWord(int after) {
        if (after >= end || after == 0) {
            return true;
        }
        char next = text.charAt(after);
        return !Chars.isBaseLetter(next) || Chars.beginsGluedWord(text.charAt(after - 1), next);
    }

    /** The run of letters after any blanks, cut where no Dutch word is so long; the position stays. */
    String letters() {
        int b = Chars.blanksEnd(text, position, end);
        int e = b;
        while (e < end && e - b < LONGEST_WORD && Chars.isLetter(text.charAt(e))) {
            e++;
        }
        return text.substring(b, e);
    }

    /** Where a phrase ends that begins at an offset, or -1. */
    private int after(String phrase, int begin) {
        int i = begin;
        for (int f = 0; f < phrase.length(); f++) {
            char c = phrase.charAt(f);
            if (c == ' ') {
                i = Chars.blanksEnd(text, i, end);
            } else {
                i = f > 0 && isBroken(i) ? i + 1 : i;
                if (i == end || (text.charAt(i) != c && Chars.toLowerCase(text.charAt(i)) != c)) {
                    return -1;
                }
                i++;
            }
        }
        return i;
    }

    /** Whether the hyphen of a line end stands here, the line end itself being gone. */
    private boolean isBroken(int at) {
        return at + 1 < end
                && Chars.isDash(text.charAt(at))
                && Chars.isLowerCase(text.charAt(at - 1))
                && Chars.isLowerCase(text.charAt(at + 1));
    }
}
