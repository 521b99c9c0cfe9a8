package nl.kamervragen.internal.referentie;

import java.util.Set;

/**
 * What stands behind white space after a link, looked at to tell whether it is the link's next part.
 *
 * @param text the characters up to the next white space
 * @param endsText whether the text ends behind it
 */
record LinkToken(String text, boolean endsText) {

    private static final Set<String> JOINING =
            Set.of("en", "of", "de", "het", "een", "van", "in", "op", "zie", "en/of");

    static LinkToken at(Scanner in, int begin, int longest) {
        int end = begin;
        while (end - begin < longest && in.charAt(end) != 0 && !Chars.isSpace(in.charAt(end))) {
            end++;
        }
        String token = in.text().substring(begin, end);
        return new LinkToken(token, in.text().length() - end < 2);
    }

    /** Letters, digits and the signs of a path, with at least one of these signs inside. */
    boolean looksLikePath() {
        if (isJoiningWord()) {
            return false;
        }
        String inner = withoutClosing();
        int signs = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if ("-/_.?=&%~#".indexOf(c) >= 0) {
                signs++;
            } else if (!Chars.isLetterOrDigit(c) && ",:+@()".indexOf(c) < 0) {
                return false;
            }
        }
        return signs > 0;
    }

    boolean isJoiningWord() {
        return JOINING.contains(Chars.lower(withoutClosing()));
    }

    boolean hasParameter() {
        int equals = text.indexOf('=');
        return equals > 0 && equals < text.length() - 1;
    }

    /** The letters at the begin, in lower case. */
    String firstWord() {
        int end = 0;
        while (end < text.length() && Chars.isLetter(text.charAt(end))) {
            end++;
        }
        return Chars.lower(text.substring(0, end));
    }

    /** The letters behind the first character, in lower case. */
    String behindFirst() {
        return new LinkToken(text.substring(1), endsText).firstWord();
    }

    boolean endsWith(char closing) {
        return text.indexOf(closing) >= 0;
    }

    boolean goesOnBehindFirst() {
        return text.length() > 1 && Chars.isLetterOrDigit(text.charAt(1));
    }

    boolean beginsWithCapital() {
        return !text.isEmpty() && Chars.isUpperCase(text.charAt(0));
    }

    long hyphens() {
        return text.chars().filter(c -> c == '-').count();
    }

    private String withoutClosing() {
        int end = text.length();
        while (end > 0 && ".,;:)]!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
