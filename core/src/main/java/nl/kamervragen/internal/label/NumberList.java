package nl.kamervragen.internal.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a label: {@code 1}, {@code 1, 2 en 3}, {@code 1 t/m 4}, {@code 7–9 en 11–13}, {@code 7, 8, en
 * 9}, {@code 8, 9 10 en 11} (a comma forgotten), {@code een en twee}, and behind a word {@code 1a en 1b}, the parts of
 * question 1.
 */
final class NumberList {
    private static final List<String> WORDS =
            List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final String[] RANGE_WORDS = {"tot en met", "t/m", "t/ m", "t/", "tm"};

    private static final char LAST_PART = 'h';

    private final Scanner scanner;
    private final boolean withParts;
    private final List<Integer> numbers = new ArrayList<>(1);
    /** The same numbers, from the second on. */
    private @Nullable BitSet named;

    private boolean open;

    private NumberList(Scanner scanner, boolean withParts) {
        this.scanner = scanner;
        this.withParts = withParts;
    }

    /** Reads as far as the list goes; without a number the scanner stays where it is. */
    static NumberList read(Scanner scanner) {
        return new NumberList(scanner, false).readAll();
    }

    /** Reads a list behind the word of a label, where letters may name parts of a question. */
    static NumberList readBehindWord(Scanner scanner) {
        return new NumberList(scanner, true).readAll();
    }

    List<Integer> numbers() {
        return numbers;
    }

    /** Whether the list ended in a separator, so that it may go on in the next line. */
    boolean isOpen() {
        return open;
    }

    private NumberList readAll() {
        int last = number();
        if (last > 0) {
            add(last);
        }
        while (last > 0) {
            last = readNext(last);
        }
        return this;
    }

    /** The number behind one, or 0 when the list ends there. */
    private int readNext(int last) {
        int before = scanner.position();
        boolean range = range();
        boolean separated = range || separator();
        // "Antwoord 9 Een brug": a word behind nothing but a blank begins the text
        int next = isBlank(before, scanner.position()) ? digits() : number();
        if (next < 1) {
            open = separated && !range && scanner.onlyBlanksLeft();
            if (!open) {
                scanner.reset(before);
            }
            return 0;
        }
        for (int n = range ? Math.min(last + 1, next) : next; n <= next; n++) {
            add(n);
        }
        return next;
    }

    private void add(int number) {
        if (numbers.isEmpty()) {
            numbers.add(number);
            return;
        }
        if (named == null) {
            named = new BitSet();
            named.set(numbers.get(0));
        }
        if (!named.get(number)) {
            named.set(number);
            numbers.add(number);
        }
    }

    private boolean range() {
        int before = scanner.position();
        scanner.blanks();
        for (String word : RANGE_WORDS) {
            if (scanner.phrase(word)) {
                scanner.blanks();
                labelWord();
                scanner.blanks();
                return true;
            }
        }
        if (scanner.dash()) {
            scanner.blanks();
            return true;
        }
        scanner.reset(before);
        return false;
    }

    private boolean separator() {
        boolean any = scanner.blanks();
        while (scanner.anyOf(",;&/+") || scanner.word("en") || (any && labelWord())) {
            any = true;
            scanner.blanks();
        }
        return any;
    }

    /** {@code vraag 28 en vraag 29}, {@code op vraag 28 en op vraag 29}: the label's word again. */
    private boolean labelWord() {
        return scanner.phrase("op vragen")
                || scanner.phrase("op vraag")
                || scanner.phrase("vragen")
                || scanner.phrase("vraag");
    }

    private boolean isBlank(int begin, int end) {
        scanner.reset(begin);
        scanner.blanks();
        boolean blank = scanner.position() == end;
        scanner.reset(end);
        return blank;
    }

    private int digits() {
        int before = scanner.position();
        int value = scanner.number(3);
        if (value < 1) {
            scanner.reset(before);
        } else if (withParts) {
            parts();
        }
        return value;
    }

    /** The parts of a question right behind its number: {@code a}, {@code a en b}, {@code a t/m c}. */
    private void parts() {
        boolean more = part();
        int end = scanner.position();
        while (more) {
            end = scanner.position();
            more = (range() || separator()) && part();
        }
        scanner.reset(end);
    }

    private boolean part() {
        int before = scanner.position();
        char letter = scanner.peek();
        char small = Chars.toLowerCase(letter);
        if (small >= 'a' && small <= LAST_PART && scanner.character(letter) && !Chars.isLetterOrDigit(scanner.peek())) {
            return true;
        }
        scanner.reset(before);
        return false;
    }

    private int number() {
        int value = digits();
        if (value >= 1) {
            return value;
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (scanner.word(WORDS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }
}
