package nl.kamervragen.internal.referentie;

import java.util.List;
import java.util.Set;

/** The number of an article: {@code 68}, {@code 151b}, {@code 5.1}, {@code 2:8}, {@code XII}, {@code Z 4}. */
final class ArticleNumber {

    private static final Set<String> WORDS = Set.of("en", "of", "in", "op", "is", "de", "van", "dat", "die", "zo");
    private static final int MOST_DIGITS = 4;
    private static final int MOST_LETTERS = 3;
    private static final int LONGEST_ROMAN = 7;

    private ArticleNumber() {}

    /** Reads a number, or moves nothing. */
    static List<Item> read(Scanner in) {
        int begin = in.position();
        boolean read = Chars.isDigit(in.peek()) ? readDigits(in) : readLettered(in) || readRoman(in);
        if (!read) {
            in.moveTo(begin);
            return List.of();
        }
        return List.of(new Item(Spaces.single(in.from(begin)), begin, in.position()));
    }

    private static boolean readDigits(Scanner in) {
        if (in.number(MOST_DIGITS) < 0) {
            return false;
        }
        readLetters(in);
        for (int i = 0; i < MOST_DIGITS && isJoint(in); i++) {
            in.moveTo(in.position() + 1);
            if (in.number(MOST_DIGITS) < 0) {
                return false;
            }
            readLetters(in);
        }
        return true;
    }

    private static boolean isJoint(Scanner in) {
        char c = in.peek();
        return (c == '.' || c == ':') && Chars.isDigit(in.charAt(in.position() + 1));
    }

    /** Letters belong to the number when they are few and no word. */
    private static void readLetters(Scanner in) {
        int begin = in.position();
        while (in.position() - begin <= MOST_LETTERS && Chars.isAsciiLetter(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        String letters = in.from(begin);
        boolean capitalsOnly = letters.length() > 1 && Chars.isUpper(letters.charAt(0));
        if (letters.length() > MOST_LETTERS || WORDS.contains(letters) || capitalsOnly) {
            in.moveTo(begin);
        }
    }

    /** "Z 4", "Ya 14": some laws number the articles of each chapter by its letter. */
    private static boolean readLettered(Scanner in) {
        int begin = in.position();
        if (Chars.isUpper(in.peek())) {
            in.moveTo(begin + 1);
            if (in.peek() == 'a') {
                in.moveTo(begin + 2);
            }
            in.skipSpaces();
            if (in.number(2) > 0 && !Chars.isLetterOrDigit(in.peek())) {
                return true;
            }
        }
        in.moveTo(begin);
        return false;
    }

    private static boolean readRoman(Scanner in) {
        int begin = in.position();
        while (in.position() - begin <= LONGEST_ROMAN && in.peek() != 0 && "IVXL".indexOf(in.peek()) >= 0) {
            in.moveTo(in.position() + 1);
        }
        int length = in.position() - begin;
        return length > 0 && length <= LONGEST_ROMAN && !Chars.isLetterOrDigit(in.peek());
    }
}
