package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.text.Scanner;

/**
 * What stood at the foot of the Aanhangsel until 2010, for those who printed it: {@code KVR26342},
 * {@code 0506tkkvr1500}.
 */
final class PrintersCode {
    private static final int LONGEST_NUMBER = 5;

    private PrintersCode() {}

    static boolean is(String source, int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        boolean years = scanner.number(4) >= 0;
        boolean kind = scanner.phrase(years ? "tkkvr" : "kvr");
        return kind && scanner.number(LONGEST_NUMBER) >= 0 && scanner.onlyBlanksLeft();
    }
}
