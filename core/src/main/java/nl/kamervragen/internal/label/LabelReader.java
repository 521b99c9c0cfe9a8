package nl.kamervragen.internal.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;

/**
 * Recognises a label at the begin of a line.
 *
 * <p>The forms are those of the official publications ({@code Vraag 4, 5 en 9}), of Word drafts and letters
 * ({@code Antwoord op vraag 3:}, {@code Antwoord vraag 2-4:}, {@code Antwoord (vraag 1)}, {@code Antwoord}). A line of
 * running text that happens to begin with such words ({@code Antwoord op vraag 2 is dat …}) is none.
 */
public final class LabelReader {
    private LabelReader() {}

    /** The label that begins at {@code begin} in a line that ends at {@code end}, if there is one. */
    public static Optional<Label> read(String source, int begin, int end) {
        if (begin >= end) {
            return Optional.empty();
        }
        char first = Chars.toLowerCase(source.charAt(begin));
        char second = begin + 1 < end ? Chars.toLowerCase(source.charAt(begin + 1)) : ' ';
        // Blanks come and go, so that one may stand there.
        boolean blank = !Chars.isBaseLetter(second);
        return switch (first) {
            case 'v' -> blank || second == 'r' ? question(new Scanner(source, begin, end)) : Optional.empty();
            case 'a' -> blank || second == 'n' ? answer(new Scanner(source, begin, end)) : Optional.empty();
            case 'b', 'r', 'g' ->
                blank || second == 'e' ? jointAnswer(new Scanner(source, begin, end)) : Optional.empty();
            case 'm' -> unnumbered(LabelKind.MEDEDELING, "mededeling", new Scanner(source, begin, end));
            case 't' -> unnumbered(LabelKind.TOELICHTING, "toelichting", new Scanner(source, begin, end));
            default -> Optional.empty();
        };
    }

    private static Optional<Label> question(Scanner scanner) {
        int begin = scanner.position();
        boolean word = scanner.phrase("vragen") || scanner.phrase("vraag");
        return word ? numbered(LabelKind.VRAAG, scanner, begin) : Optional.empty();
    }

    private static Optional<Label> answer(Scanner scanner) {
        int begin = scanner.position();
        if (!scanner.phrase("antwoorden") && !scanner.phrase("antwoord")) {
            return Optional.empty();
        }
        onQuestions(scanner);
        return numbered(LabelKind.ANTWOORD, scanner, begin);
    }

    /** Words that begin sentences too, and are labels only with a number. */
    private static Optional<Label> jointAnswer(Scanner scanner) {
        int begin = scanner.position();
        if (!scanner.word("beantwoording") && !scanner.word("reactie") && !scanner.phrase("gezamenlijk antwoord")) {
            return Optional.empty();
        }
        onQuestions(scanner);
        return numbered(LabelKind.ANTWOORD, scanner, begin)
                .filter(label -> !label.numbers().isEmpty());
    }

    /** More numbers of a label whose list went on in the next line. */
    public static Optional<Label> readMore(Label label, String source, int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        NumberList more = NumberList.readBehindWord(scanner);
        if (more.numbers().isEmpty()) {
            return Optional.empty();
        }
        scanner.anyOf(".:");
        if (!scanner.onlyBlanksLeft()) {
            return Optional.empty();
        }
        Set<Integer> all = new LinkedHashSet<>(label.numbers());
        all.addAll(more.numbers());
        return Optional.of(new Label(label.kind(), List.copyOf(all), label.begin(), end, true, more.isOpen()));
    }

    /**
     * The numbers without a word that a line begins with, {@code 3}, {@code 3 en 4}, {@code 5 t/m 7}; none is empty.
     */
    public static List<Integer> readNumbers(Scanner scanner) {
        NumberList list = NumberList.read(scanner);
        return list.isOpen() ? List.of() : list.numbers();
    }

    /** The words between "Antwoord" and its numbers: "op de vragen:", "op vraag", "vraag", "bij vraag", "op". */
    private static void onQuestions(Scanner scanner) {
        int before = scanner.position();
        boolean on = scanner.word("op") || scanner.word("bij");
        int behindOn = scanner.position();
        scanner.word("de");
        if (scanner.phrase("vragen") || scanner.phrase("vraag")) {
            int behindWord = scanner.position();
            if (!scanner.anyOf(":") || !seesNumber(scanner)) {
                scanner.reset(behindWord);
            }
            return;
        }
        scanner.reset(behindOn);
        if (!on || !seesNumber(scanner)) {
            scanner.reset(before);
        }
    }

    private static boolean seesNumber(Scanner scanner) {
        int before = scanner.position();
        scanner.blanks();
        boolean digit = Chars.isDigit(scanner.peek());
        scanner.reset(before);
        return digit;
    }

    private static Optional<Label> numbered(LabelKind kind, Scanner scanner, int begin) {
        scanner.blanks();
        boolean enclosed = scanner.character('(');
        if (enclosed) {
            onQuestions(scanner);
        }
        scanner.blanks();
        scanner.phrase("nr.");
        scanner.blanks();
        NumberList list = NumberList.readBehindWord(scanner);
        if (enclosed && (list.numbers().isEmpty() || !scanner.character(')'))) {
            return Optional.empty();
        }
        if (list.numbers().isEmpty() && kind == LabelKind.VRAAG) {
            return Optional.empty();
        }
        return closed(kind, list, scanner, begin);
    }

    private static Optional<Label> unnumbered(LabelKind kind, String word, Scanner scanner) {
        int begin = scanner.position();
        if (!scanner.word(word)) {
            return Optional.empty();
        }
        boolean closed = scanner.anyOf(":.");
        boolean alone = scanner.onlyBlanksLeft();
        if (!closed && !alone) {
            return Optional.empty();
        }
        return Optional.of(new Label(kind, List.of(), begin, scanner.position(), alone, false));
    }

    private static Optional<Label> closed(LabelKind kind, NumberList list, Scanner scanner, int begin) {
        closingSigns(scanner);
        int end = scanner.position();
        int before = scanner.position();
        scanner.blanks();
        boolean closed = scanner.anyOf(":.");
        if (closed) {
            scanner.anyOf(":.");
            closingSigns(scanner);
            end = scanner.position();
        } else {
            scanner.reset(before);
        }
        boolean alone = scanner.onlyBlanksLeft();
        if (!alone && !startsText(closed, list, scanner)) {
            return Optional.empty();
        }
        return Optional.of(new Label(kind, list.numbers(), begin, end, alone, alone && list.isOpen()));
    }

    /** A label in bold or italics ends in the signs that close it. */
    private static void closingSigns(Scanner scanner) {
        while (scanner.anyOf("*_")) {}
    }

    /** Whether what follows on the line can be the labelled text itself: "Vraag 3: Kunt u", "Antwoord 3 Ja." */
    private static boolean startsText(boolean closed, NumberList list, Scanner scanner) {
        boolean parted = scanner.blanks();
        char next = scanner.peek();
        if (list.numbers().isEmpty()) {
            return closed && parted;
        }
        boolean capital = Chars.isUpperCase(next) || Chars.isOpening(next);
        return (capital && (closed || parted)) || (closed && parted && Chars.isBaseLetter(next));
    }
}
