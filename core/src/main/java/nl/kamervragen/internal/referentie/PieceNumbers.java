package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads what follows a dossier's number and tells which pieces of it are meant: {@code , nrs. 4, 5 en 7, blz. 3}. */
final class PieceNumbers {

    private static final WordSet THAT = WordSet.of("die", "dat");
    private static final int MOST_DIGITS = 4;
    private static final int LONGEST_ASIDE = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private PieceNumbers() {}

    /** Reads the pieces; an empty list when the text names the dossier only. */
    static List<Item> read(Scanner in, boolean senate) {
        int start = in.position();
        List<Item> items = readSigned(in);
        if (items.isEmpty()) {
            in.moveTo(start);
            items = readAfterDash(in);
        }
        if (items.isEmpty()) {
            in.moveTo(start);
            items = readAfterComma(in, senate);
        }
        if (items.isEmpty()) {
            in.moveTo(start);
            return items;
        }
        return withFurtherOnes(in, items);
    }

    /** ", nr. 312", "nrs. 4 en 5", also between parentheses. */
    private static List<Item> readSigned(Scanner in) {
        skipYear(in);
        boolean open = !in.takeSpaced(',') && !in.takeSpaced(';') && in.takeSpaced('(');
        if (Words.takeNumberSign(in) == Words.NumberSign.NONE) {
            return List.of();
        }
        List<Item> items = NumberList.read(in, PieceNumbers::signedItem);
        return open && items.size() == 1 && in.take(')') ? List.of(items.get(0).withEnd(in.position())) : items;
    }

    /** "30 995 (2020–2021), nr. 14", "30 995, vergaderjaar 2020–2021, nr. 14" */
    private static void skipYear(Scanner in) {
        int start = in.position();
        if (!in.takeSpaced(',')) {
            in.takeSpaced('(');
        }
        if (Years.read(in).isEmpty()) {
            in.moveTo(start);
        } else {
            in.takeSpaced(')');
        }
    }

    /** "36 471-64", "36 471/64", "36 471-nr. 64" */
    private static List<Item> readAfterDash(Scanner in) {
        boolean joined = in.takeDash() || in.take('/');
        boolean dash = joined && (Words.takeNumberSign(in) != Words.NumberSign.NONE || Chars.isDigit(in.peek()));
        return dash ? plainItem(in) : List.of();
    }

    /**
     * "33.000XII, 9", "35 261, B", "35 261, letter B": a bare number or letter, which must not be a date, a year or a
     * page.
     */
    private static List<Item> readAfterComma(Scanner in, boolean senate) {
        if (!in.takeSpaced(',')) {
            return List.of();
        }
        if (in.takeWord("letter")) {
            in.skipSpaces();
        }
        List<Item> items = Chars.isUpper(in.peek()) ? readLetters(in, senate) : plainItem(in);
        if (items.isEmpty() || Words.isCounted(in) || isYear(items.get(0)) || isPartOfMore(in)) {
            return List.of();
        }
        return items;
    }

    /** A list of letters in papers of the Eerste Kamer; elsewhere only one, because words in capitals occur. */
    private static List<Item> readLetters(Scanner in, boolean senate) {
        return senate ? NumberList.read(in, form -> letters(form, 3)) : letters(in, 1);
    }

    private static boolean isYear(Item item) {
        return item.value() >= FIRST_YEAR && item.value() <= LAST_YEAR;
    }

    /** The thousands of another dossier, the year of a parliamentary year, an article or an amount. */
    private static boolean isPartOfMore(Scanner in) {
        char next = in.peek();
        if (Chars.isSpace(next)) {
            return Chars.isDigit(in.peekAfterSpaces());
        }
        boolean digitBehind = Chars.isDigit(in.charAt(in.position() + 1));
        return digitBehind && (next == '.' || next == ',' || next == '/' || next == ':');
    }

    private static List<Item> withFurtherOnes(Scanner in, List<Item> first) {
        List<Item> all = new ArrayList<>(first);
        boolean more = true;
        while (more && all.size() < NumberList.MOST) {
            int end = in.position();
            Pages.skip(in);
            skipAside(in);
            List<Item> next = readFurther(in);
            all.addAll(next);
            more = !next.isEmpty();
            if (!more) {
                in.moveTo(end);
            }
        }
        return List.copyOf(all);
    }

    /** "nr. 12 (motie Jansma) en nr. 14": what a piece is may stand behind its number; numbers may cite another. */
    private static void skipAside(Scanner in) {
        int start = in.position();
        if (in.takeSpaced('(')) {
            int limit = in.position() + LONGEST_ASIDE;
            while (in.position() < limit && !in.atEnd() && "()0123456789".indexOf(in.peek()) < 0) {
                in.moveTo(in.position() + 1);
            }
            in.moveTo(in.take(')') ? in.position() : start);
        }
    }

    /**
     * "; nr. 7", ", nr. 684 en 685", "en nr. 9", "ter vervanging van nr. 3": the same dossier goes on, because the sign
     * stands there again.
     */
    private static List<Item> readFurther(Scanner in) {
        boolean separated = in.takeSpaced(';') || in.takeSpaced(',');
        separated |= in.takeAnySpacedWord(Words.AND) || takeInsteadOf(in);
        boolean signed = separated && Words.takeNumberSign(in) != Words.NumberSign.NONE;
        return signed ? NumberList.read(in, PieceNumbers::signedItem) : List.of();
    }

    /** "ter vervanging van nr. 15", "t.v.v. die gedrukt onder nr. 15" */
    private static boolean takeInsteadOf(Scanner in) {
        boolean written = in.takeSpacedWord("ter") && in.takeSpacedWord("vervanging") && in.takeSpacedWord("van");
        in.skipSpaces();
        if (!written && !in.takePrefix("t.v.v.")) {
            return false;
        }
        if (in.takeAnySpacedWord(THAT)) {
            in.takeSpacedWord("gedrukt");
            in.takeSpacedWord("onder");
        }
        return true;
    }

    private static List<Item> signedItem(Scanner in) {
        return Chars.isUpper(in.peek()) ? letters(in, 3) : plainItem(in);
    }

    /** Digits, or digits with one letter (42e). */
    private static List<Item> plainItem(Scanner in) {
        int begin = in.position();
        int value = NumberList.groupedNumber(in, MOST_DIGITS);
        if (value < 1) {
            in.moveTo(begin);
            return List.of();
        }
        String text = String.valueOf(value);
        char letter = in.peek();
        if (Chars.isAsciiLetter(letter) && !Chars.isLetterOrDigit(in.charAt(in.position() + 1))) {
            in.moveTo(in.position() + 1);
            text += Chars.toLowerCase(letter);
        }
        return List.of(new Item(text, begin, in.position()));
    }

    /** The letters that number the pieces of the Eerste Kamer: B, AB. */
    private static List<Item> letters(Scanner in, int most) {
        int begin = in.position();
        while (Chars.isUpper(in.peek()) && in.position() - begin < most) {
            in.moveTo(in.position() + 1);
        }
        if (in.position() == begin || Chars.isLetterOrDigit(in.peek())) {
            in.moveTo(begin);
            return List.of();
        }
        return List.of(new Item(in.from(begin).toUpperCase(Locale.ROOT), begin, in.position()));
    }
}
