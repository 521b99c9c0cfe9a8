package nl.kamervragen.internal.referentie;

import java.util.Optional;

/**
 * The name of a law, a regulation or a treaty behind an article's number.
 *
 * @param text the name as the text has it, with single spaces
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 * @param isEuAct whether it is an act of the European Union by number, which is a reference of its own
 */
record LawName(String text, int begin, int end, boolean isEuAct) {

    private static final int MOST_WORDS_BEFORE_HEAD = 4;
    private static final int LONGEST_WORD_OF_YEAR = 4;
    private static final WordSet ELIDING = WordSet.of("en", "of");

    /** Reads the name that stands here, or nothing. */
    static Optional<LawName> read(Scanner in) {
        int begin = in.position();
        if (readEuAct(in)) {
            return Optional.of(new LawName(Spaces.single(in.from(begin)), begin, in.position(), true));
        }
        in.moveTo(begin);
        if (!readName(in, begin)) {
            in.moveTo(begin);
            return Optional.empty();
        }
        readEdition(in);
        return Optional.of(new LawName(Spaces.single(in.from(begin)), begin, in.position(), false));
    }

    private static boolean readName(Scanner in, int begin) {
        skipBook(in);
        int name = in.position();
        if (LawTable.takeName(in)) {
            return true;
        }
        in.moveTo(name);
        if (name > begin) {
            return readCompoundOrAbbreviation(in);
        }
        in.moveTo(begin);
        if (readEnglish(in)) {
            return true;
        }
        in.moveTo(begin);
        if (readCompoundOrAbbreviation(in)) {
            return true;
        }
        in.moveTo(begin);
        return readHeadAndTail(in);
    }

    /** "Boek 6 van het Burgerlijk Wetboek", "Boek 6 BW": the book is part of what the text names. */
    private static void skipBook(Scanner in) {
        int start = in.position();
        boolean book = in.takeWord("boek") || in.takeWord("titel");
        in.skipSpaces();
        if (!book || in.number(2) < 0) {
            in.moveTo(start);
            return;
        }
        in.takeSpacedWord("van");
        in.takeSpacedWord("het");
        in.skipSpaces();
    }

    private static boolean readEuAct(Scanner in) {
        Optional<EuAct.Kind> kind = EuAct.readKind(in);
        return kind.isPresent() && EuAct.read(in, kind.get()).isPresent();
    }

    private static boolean readCompoundOrAbbreviation(Scanner in) {
        int begin = in.position();
        String word = nameWord(in);
        if (word.length() < 2) {
            return false;
        }
        if (takeElision(in)) {
            return LawWords.isCompound(nameWord(in), Chars.isUpperCase(word.charAt(0)));
        }
        int glued = LawWords.gluedLength(word);
        if (glued > 0) {
            in.moveTo(begin + glued);
            return true;
        }
        boolean abbreviation = Chars.isUpperCase(word.charAt(0)) && LawWords.isAbbreviation(word);
        boolean alone = Chars.isUpperCase(word.charAt(0)) && LawWords.standsAlone(Chars.lower(word));
        return abbreviation || alone || LawWords.isCompound(word);
    }

    /** "Drank- en Horecawet": the hyphen stands for the part that the next word ends in. */
    private static boolean takeElision(Scanner in) {
        int start = in.position();
        if (in.takeDash() && in.takeAnyWord(ELIDING)) {
            in.skipSpaces();
            return true;
        }
        in.moveTo(start);
        return false;
    }

    /** "Digital Services Act" */
    private static boolean readEnglish(Scanner in) {
        for (int i = 0; i <= MOST_WORDS_BEFORE_HEAD; i++) {
            if (!Chars.isUpperCase(in.peek())) {
                return false;
            }
            String word = nameWord(in);
            if (i > 0 && LawWords.isEnglishHead(Chars.lower(word))) {
                return true;
            }
            in.skipSpaces();
        }
        return false;
    }

    /**
     * "Tijdelijke wet ambulancezorg", "Regeling afsluitbaarheid", "wet Damocles", "Europees Verdrag inzake
     * uitlevering".
     */
    private static boolean readHeadAndTail(Scanner in) {
        for (int i = 0; i <= MOST_WORDS_BEFORE_HEAD; i++) {
            boolean capital = Chars.isUpperCase(in.peek());
            String word = nameWord(in);
            boolean head = LawWords.isHead(Chars.lower(word));
            if (word.isEmpty() || (i == 0 && !capital && !(head && Chars.isUpperCase(in.peekAfterSpaces())))) {
                return false;
            }
            if (head) {
                return LawTail.read(in) || (i > 0 && LawWords.endsTreaty(Chars.lower(word), capital));
            }
            if (LawWords.isCompound(word)) {
                return true;
            }
            if (!capital) {
                return false;
            }
            in.skipSpaces();
        }
        return false;
    }

    /** What tells laws of one name apart: "Burgerlijk Wetboek Boek 7", "Wet geldstelsel BES", "Bouwbesluit 2012". */
    private static void readEdition(Scanner in) {
        int start = in.position();
        boolean edition = in.takeSpacedWord("bes") || (in.takeSpacedWord("boek") && takeBookNumber(in));
        if (!edition) {
            in.moveTo(start);
            readYear(in);
        }
    }

    private static boolean takeBookNumber(Scanner in) {
        in.skipSpaces();
        return in.number(2) > 0;
    }

    private static void readYear(Scanner in) {
        int start = in.position();
        in.skipSpaces();
        int digits = in.digitsAhead(LONGEST_WORD_OF_YEAR + 1);
        char first = in.peek();
        boolean year = digits == LONGEST_WORD_OF_YEAR && (first == '1' || first == '2') && in.number(4) >= 1800;
        if (!year || in.position() - start > 8) {
            in.moveTo(start);
        }
    }

    /** A word with the hyphens, digits and apostrophes inside it. */
    static String nameWord(Scanner in) {
        int begin = in.position();
        if (!Chars.isLetter(in.peek())) {
            return "";
        }
        while (in.position() - begin < 80 && isNamePart(in)) {
            in.moveTo(in.position() + 1);
        }
        return in.from(begin);
    }

    /** The digit in "NIS2-richtlijn"; one at a word's end may be a footnote's mark. */
    private static boolean isSingleInside(Scanner in) {
        return Chars.isDash(in.charAt(in.position() + 1)) && Chars.isLetter(in.charAt(in.position() + 2));
    }

    private static boolean isNamePart(Scanner in) {
        char c = in.peek();
        char next = in.charAt(in.position() + 1);
        boolean joins = "-‐‑'’&".indexOf(c) >= 0 && Chars.isLetterOrDigit(next);
        char before = in.charAt(in.position() - 1);
        boolean digit = Chars.isDigit(c) && (Chars.isDash(before) || Chars.isDigit(before) || isSingleInside(in));
        return Chars.isLetter(c) || c == Chars.SOFT_HYPHEN || joins || digit;
    }
}
