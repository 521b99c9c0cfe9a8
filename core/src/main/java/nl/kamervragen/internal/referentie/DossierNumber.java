package nl.kamervragen.internal.referentie;

import java.util.Optional;
import java.util.Set;

/**
 * A dossier's number as it stands in a text: {@code 32 847}, {@code 33.000XII}, {@code 21 501-02}, {@code 36 410 A}.
 *
 * @param digits the five digits
 * @param suffix the chapter, fund, part or kingdom act's number behind them
 * @param grouped whether a mark parts the thousands, which an ordinary number of five digits has too
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 */
record DossierNumber(String digits, Optional<String> suffix, boolean grouped, int begin, int end) {

    /** Budget funds and the like; other single letters are the first word of what follows. */
    private static final String FUNDS = "ABCDEFGHJKLM";
    /** Dossiers of the councils of European ministers, which are always cited by part: 21 501-02. */
    private static final Set<String> IN_PARTS = Set.of("21501");

    private static final WordSet CHAPTER = WordSet.of("hoofdstuk", "hfdst", "hfst");
    private static final int LONGEST_CHAPTER = 6;

    /** Whether the suffix alone tells that this is no other number: a chapter, or a part of what is cited by parts. */
    boolean isUnmistakable() {
        return IN_PARTS.contains(digits)
                ? suffix.isPresent()
                : suffix.filter(DossierNumber::isChapter).isPresent();
    }

    /** Reads a dossier's number where the scanner stands, or leaves it there. */
    static Optional<DossierNumber> read(Scanner in) {
        int begin = in.position();
        String digits = readDigits(in);
        if (digits.isEmpty()) {
            in.moveTo(begin);
            return Optional.empty();
        }
        boolean grouped = in.position() - begin > 5;
        Optional<String> suffix = readSuffix(in, digits);
        return Optional.of(new DossierNumber(digits, suffix, grouped, begin, in.position()));
    }

    /** Numbers run from 10 000 (about 1968) and have not reached 50 000. */
    private static String readDigits(Scanner in) {
        char first = in.peek();
        if (first < '1' || first > '4') {
            return "";
        }
        int begin = in.position();
        int ahead = in.digitsAhead(6);
        if (ahead == 5) {
            in.number(5);
            return in.from(begin);
        }
        if (ahead != 2) {
            return "";
        }
        in.number(2);
        String thousands = in.from(begin);
        if (!in.take('.')) {
            in.skipSpaces();
        }
        if (in.digitsAhead(4) != 3) {
            return "";
        }
        int hundreds = in.position();
        in.moveTo(hundreds + 3);
        return thousands + in.from(hundreds);
    }

    private static Optional<String> readSuffix(Scanner in, String digits) {
        int start = in.position();
        Optional<String> suffix = readKingdomAct(in);
        if (suffix.isEmpty()) {
            in.moveTo(start);
            suffix = readNamedChapter(in);
        }
        if (suffix.isEmpty()) {
            in.moveTo(start);
            suffix = readLetters(in);
        }
        if (suffix.isEmpty()) {
            in.moveTo(start);
            suffix = readPart(in, digits);
        }
        if (suffix.isEmpty()) {
            in.moveTo(start);
        }
        return suffix;
    }

    /** "(R1234)": the number that a bill for the whole kingdom has beside its own. */
    private static Optional<String> readKingdomAct(Scanner in) {
        in.takeDash();
        in.skipSpaces();
        boolean open = in.take('(');
        int begin = in.position();
        if (!in.take('R') || in.take(' ') || in.number(4) < 0) {
            return Optional.empty();
        }
        String suffix = in.from(begin);
        return !open || in.take(')') ? Optional.of(suffix) : Optional.empty();
    }

    /** "hoofdstuk XVI", "(XVI)" */
    private static Optional<String> readNamedChapter(Scanner in) {
        in.takeSpaced(',');
        boolean open = in.takeSpaced('(');
        in.skipSpaces();
        boolean named = in.takeAnyWord(CHAPTER);
        if (!named && !open) {
            return Optional.empty();
        }
        in.take('.');
        in.skipSpaces();
        String letters = capitals(in);
        boolean isChapter = isChapter(letters) && !Chars.isLetterOrDigit(in.peek());
        return isChapter && (!open || in.take(')')) ? Optional.of(letters) : Optional.empty();
    }

    private static String capitals(Scanner in) {
        int begin = in.position();
        while (Chars.isUpper(in.peek()) && in.position() - begin <= LONGEST_CHAPTER) {
            in.moveTo(in.position() + 1);
        }
        return in.from(begin);
    }

    private static Optional<String> readLetters(Scanner in) {
        boolean comma = in.takeSpaced(',');
        boolean dash = !comma && in.takeDash();
        in.skipSpaces();
        String letters = capitals(in);
        boolean whole = !Chars.isLetter(in.peek()) || "n".equals(String.valueOf(in.peek()));
        if (!whole || letters.length() > LONGEST_CHAPTER) {
            return Optional.empty();
        }
        boolean isSuffix =
                isChapter(letters) || (letters.length() == 1 && FUNDS.contains(letters) && (dash || endsName(in)));
        return isSuffix && (!comma || signFollows(in)) ? Optional.of(letters) : Optional.empty();
    }

    /** "36 600, A, nr. 3": behind a comma a letter is the piece's own number, unless that follows. */
    private static boolean signFollows(Scanner in) {
        int start = in.position();
        in.takeSpaced(',');
        boolean follows = Words.takeNumberSign(in) != Words.NumberSign.NONE;
        in.moveTo(start);
        return follows;
    }

    /** A roman number, or one with a letter behind it (IXB). */
    private static boolean isChapter(String letters) {
        if (letters.isEmpty()) {
            return false;
        }
        int roman = 0;
        while (roman < letters.length() && isRoman(letters.charAt(roman))) {
            roman++;
        }
        return roman == letters.length()
                || (roman > 0 && roman == letters.length() - 1 && letters.charAt(roman) <= 'H');
    }

    private static boolean isRoman(char c) {
        return c == 'I' || c == 'V' || c == 'X';
    }

    /** A single letter names a fund when the number follows, or nothing; not when a sentence goes on. */
    private static boolean endsName(Scanner in) {
        char next = in.peekAfterSpaces();
        String word = in.nextWord();
        return next == 0 || ",;:().-–".indexOf(next) >= 0 || Words.NUMBER.contains(word) || Words.AND.contains(word);
    }

    private static Optional<String> readPart(Scanner in, String digits) {
        if (!in.takeDash() || in.digitsAhead(3) != 2) {
            return Optional.empty();
        }
        int begin = in.position();
        in.number(2);
        String part = in.from(begin);
        int end = in.position();
        boolean numberFollows = numberFollows(in);
        in.moveTo(end);
        return numberFollows || IN_PARTS.contains(digits) ? Optional.of(part) : Optional.empty();
    }

    private static boolean numberFollows(Scanner in) {
        if (in.takeDash() && Chars.isDigit(in.peek())) {
            return true;
        }
        boolean comma = in.takeSpaced(',');
        return Words.takeNumberSign(in) != Words.NumberSign.NONE || (comma && Chars.isDigit(in.peek()));
    }
}
