package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;

/**
 * Recognises the page numbers of letters: {@code Pagina 2 van 5}, {@code 2/5}, {@code - 2 -}.
 *
 * <p>A number without a word beside it counts pages only where it goes on from the page before.
 */
final class PageCounter {
    private static final int LONGEST = 24;
    private static final int DIGITS = 3;

    private final String source;
    private int page;
    private int pages;

    PageCounter(String source) {
        this.source = source;
    }

    /** Whether a line counts a page; lines must be given in order. */
    boolean counts(int begin, int end) {
        if (end - begin > LONGEST || "PpBb-–0123456789".indexOf(source.charAt(begin)) < 0) {
            return false;
        }
        Scanner scanner = new Scanner(source, begin, end);
        boolean named = scanner.phrase("pagina") || scanner.phrase("bladzijde") || scanner.phrase("blad");
        if (named && isWithoutNumbers(scanner)) {
            return Chars.isUpperCase(source.charAt(begin));
        }
        boolean dashed = !named && scanner.dash();
        scanner.blanks();
        int number = scanner.number(DIGITS);
        scanner.blanks();
        int of = total(scanner);
        scanner.blanks();
        boolean closed = dashed == scanner.dash() && scanner.onlyBlanksLeft();
        if (!closed || number < 1 || (of > 0 && number > of)) {
            return false;
        }
        boolean counts = named ? of > 0 || Chars.isUpperCase(source.charAt(begin)) : goesOn(number, of, dashed);
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
        if (!scanner.character('/') && !scanner.word("van")) {
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
