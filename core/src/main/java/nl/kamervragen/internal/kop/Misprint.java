package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/** Tells a misprint by one letter from another word. */
final class Misprint {
    private Misprint() {}

    /**
     * Whether two words are equal but for one letter that is missing, superfluous, other, or changed places with its
     * neighbour. Small and capital letters are the same.
     */
    static boolean byOneLetterAtMost(String seen, String meant) {
        if (Math.abs(seen.length() - meant.length()) > 1) {
            return false;
        }
        int begin = 0;
        int shortest = Math.min(seen.length(), meant.length());
        while (begin < shortest && same(seen.charAt(begin), meant.charAt(begin))) {
            begin++;
        }
        int end = 0;
        while (end < shortest - begin
                && same(seen.charAt(seen.length() - 1 - end), meant.charAt(meant.length() - 1 - end))) {
            end++;
        }
        int restSeen = seen.length() - begin - end;
        int restMeant = meant.length() - begin - end;
        if (restSeen <= 1 && restMeant <= 1) {
            return true;
        }
        return restSeen == 2
                && restMeant == 2
                && same(seen.charAt(begin), meant.charAt(begin + 1))
                && same(seen.charAt(begin + 1), meant.charAt(begin));
    }

    private static boolean same(char a, char b) {
        return Chars.toLowerCase(a) == Chars.toLowerCase(b);
    }
}
