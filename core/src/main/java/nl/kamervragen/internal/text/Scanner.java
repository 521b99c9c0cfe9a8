package nl.kamervragen.internal.text;

/**
 * Reads a stretch of text from left to right, with a position that only moves on success.
 *
 * <p>Blanks count little in extracted text: they get lost and doubled. Words are therefore compared letter by letter,
 * whatever blanks stand between them in the text, and without regard to case.
 */
public final class Scanner {
    private final String text;
    private final int end;
    private int position;

    /** Makes a scanner over {@code text} from {@code begin} to {@code end}. */
    public Scanner(String text, int begin, int end) {
        this.text = text;
        this.position = begin;
        this.end = end;
    }

    /** The offset of the character that comes next. */
    public int position() {
        return position;
    }

    /** Moves to an offset that {@link #position()} gave before. */
    public void reset(int earlier) {
        position = earlier;
    }

    /** The character that comes next, or NUL at the end. */
    public char peek() {
        return position < end ? text.charAt(position) : '\0';
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return position >= end;
    }

    /** Passes over blanks; true when there was one. */
    public boolean blanks() {
        int begin = position;
        while (position < end && Chars.isBlank(text.charAt(position))) {
            position++;
        }
        return position > begin;
    }

    /** Whether nothing but blanks is left. */
    public boolean onlyBlanksLeft() {
        for (int i = position; i < end; i++) {
            if (!Chars.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Passes over one given character. */
    public boolean character(char c) {
        if (position < end && text.charAt(position) == c) {
            position++;
            return true;
        }
        return false;
    }

    /** Passes over one of the given characters. */
    public boolean anyOf(String characters) {
        if (position < end && characters.indexOf(text.charAt(position)) >= 0) {
            position++;
            return true;
        }
        return false;
    }

    /** Passes over a dash of any kind. */
    public boolean dash() {
        if (position < end && Chars.isDash(text.charAt(position))) {
            position++;
            return true;
        }
        return false;
    }

    /** Passes over the phrase, given in lower case; blanks in it may be missing or many in the text. */
    public boolean phrase(String phrase) {
        int at = position;
        for (int i = 0; i < phrase.length(); i++) {
            char wanted = phrase.charAt(i);
            if (wanted == ' ') {
                continue;
            }
            while (at < end && Chars.isBlank(text.charAt(at))) {
                at++;
            }
            if (at >= end || !same(text.charAt(at), wanted)) {
                return false;
            }
            at++;
        }
        position = at;
        return true;
    }

    /** Passes over the phrase when no letter follows it. */
    public boolean word(String phrase) {
        int begin = position;
        if (phrase(phrase) && !Chars.isLetter(peek())) {
            return true;
        }
        position = begin;
        return false;
    }

    private static boolean same(char c, char wanted) {
        return Chars.toLowerCase(c) == wanted
                || (wanted == '-' && Chars.isDash(c))
                || (wanted == '’' && (c == '\'' || c == '‘' || c == '`'));
    }

    /** Reads a number of at most {@code maxDigits} digits that is not part of a longer one, or gives -1. */
    public int number(int maxDigits) {
        int at = position;
        int value = 0;
        while (at < end && Chars.isDigit(text.charAt(at)) && at - position < maxDigits) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        if (at == position || (at < end && Chars.isDigit(text.charAt(at)))) {
            return -1;
        }
        position = at;
        return value;
    }
}
