package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.text.Scanner;

/**
 * The foot of a Kamerstuk's pages, as under a committee's list of questions and answers: {@code kst-36410-IX-9}, and
 * {@code Tweede Kamer, vergaderjaar 2023–2024, 36 410 IX, nr. 9 1}.
 */
final class KamerstukFoot {
    private static final int LONGEST_NUMBER = 5;
    private static final String CHAPTER = "ABCDEFGHIJKLMVX";

    private KamerstukFoot() {}

    /** Whether a line is the id of a Kamerstuk and nothing else. */
    static boolean isId(String source, int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        boolean id = scanner.phrase("kst-") && scanner.number(LONGEST_NUMBER) >= 0;
        while (id && scanner.dash()) {
            id = chapter(scanner) || scanner.number(LONGEST_NUMBER) >= 0;
        }
        return id && scanner.onlyBlanksLeft();
    }

    /** Whether the paper's number and the page's follow; a citation has no page behind its number. */
    static boolean follows(Scanner scanner) {
        boolean dossier = scanner.number(LONGEST_NUMBER) >= 0;
        scanner.blanks();
        scanner.number(3);
        if (scanner.dash()) {
            scanner.number(2);
        }
        scanner.blanks();
        chapter(scanner);
        scanner.anyOf(",");
        scanner.blanks();
        boolean paper = scanner.phrase("nr.") && number(scanner);
        return dossier && paper && number(scanner) && scanner.onlyBlanksLeft();
    }

    private static boolean number(Scanner scanner) {
        scanner.blanks();
        return scanner.number(4) >= 0;
    }

    private static boolean chapter(Scanner scanner) {
        boolean any = false;
        while (scanner.anyOf(CHAPTER)) {
            any = true;
        }
        return any;
    }
}
