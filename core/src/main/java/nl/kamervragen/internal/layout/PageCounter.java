package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;

/**
 * Recognises the page numbers of letters, {@code Pagina 2 van 5}, {@code 2/5}, {@code - 2 -}, and the lines that
 * programs put between pages: {@code -- 2 of 5 --}, {@code === Page 2 ===}.
 *
 * <p>A number without a word beside it counts pages only where it goes on from the page before.
 */
final class PageCounter {
    private static final int LONGEST = 32;
    private static final int DIGITS = 3;

    private final String source;
    private int page;
    private int pages;

    PageCounter(String source) {
        this.source = source;
    }

    /** Whether a line counts a page; lines must be given in order. */
    boolean counts(int begin, int end) {
        if (end - begin > LONGEST || "PpBb-–=0123456789".indexOf(source.charAt(begin)) < 0) {
            return false;
        }
        int from = begin;
        int to = end;
        while (from < to && isRule(source.charAt(from))) {
            from++;
        }
        while (from < to && isRule(source.charAt(to - 1))) {
            to--;
        }
        boolean dashed = from > begin;
        return dashed == to < end && counts(new Scanner(source, from, to), dashed);
    }

    /** What stands before and behind the number: a dash, or a row of them. */
    private static boolean isRule(char c) {
        return Chars.isDash(c) || c == '=';
    }

    private boolean counts(Scanner scanner, boolean dashed) {
        scanner.blanks();
        boolean upperCase = Chars.isUpperCase(scanner.peek());
        boolean named = scanner.phrase("pagina")
                || scanner.phrase("bladzijde")
                || scanner.phrase("blad")
                || scanner.phrase("page");
        if (named && isWithoutNumbers(scanner)) {
            return upperCase;
        }
        scanner.blanks();
        int number = scanner.number(DIGITS);
        scanner.blanks();
        int of = total(scanner);
        if (!scanner.onlyBlanksLeft() || number < 1 || (of > 0 && number > of)) {
            return false;
        }
        boolean counts = named ? of > 0 || upperCase : goesOn(number, of, dashed);
        page = counts ? number : page;
        pages = counts ? of : pages;
        return counts;
    }

    /** {@code Pagina van}: in a Word file the numbers are fields, which some programs leave out. */
    private static boolean isWithoutNumbers(Scanner scanner) {
        int begin = scanner.position();
        boolean without = scanner.blanks() && scanner.word("van") && scanner.onlyBlanksLeft();
        scanner.reset(begin);
        return without;
    }

    private static int total(Scanner scanner) {
        if (!scanner.character('/') && !scanner.word("van") && !scanner.word("of")) {
            return 0;
        }
        scanner.blanks();
        return Math.max(0, scanner.number(DIGITS));
    }

    /** The first page may have shown no number. */
    private boolean goesOn(int number, int of, boolean dashed) {
        boolean follows = page == 0 ? number <= 2 : number == page + 1 && of == pages;
        return follows && (dashed || of > 1);
    }
}
