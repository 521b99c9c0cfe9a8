package nl.kamervragen.internal.layout;

import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import nl.kamervragen.model.Kamer;
import nl.kamervragen.model.Vergaderjaar;
import org.jspecify.annotations.Nullable;

/**
 * Recognises page furniture line by line, and remembers what it says of the document.
 *
 * <p>The wording is that of the official publications of both chambers, in the pieces in which extractors leave it.
 */
final class FurnitureReader {
    private static final int YEAR = 4;
    private static final int LONGEST_PAGE_NUMBER = 4;
    private static final int ZAAKNUMMER = 10;

    private final String source;
    private final PageCounter counter;
    private @Nullable Furniture before;
    private boolean seen;
    private @Nullable Kamer kamer;
    private @Nullable String publicatie;
    private @Nullable Vergaderjaar vergaderjaar;
    private @Nullable Integer nummer;
    private @Nullable String zaaknummer;

    FurnitureReader(String source) {
        this.source = source;
        this.counter = new PageCounter(source);
    }

    /** What the line is, if it is furniture; lines must be given in order, blank ones left out. */
    Optional<Furniture> read(int begin, int end) {
        int from = begin;
        int to = end;
        // A web page shows the head of the first page as the rows of a table.
        while (to > from + 1 && isFrame(source.charAt(to - 1))) {
            to--;
        }
        while (to < end && from < to - 1 && isFrame(source.charAt(from))) {
            from++;
        }
        Furniture found = recognise(from, to);
        before = found;
        seen |= found != null;
        if (found == null && counter.counts(from, to)) {
            return Optional.of(Furniture.PAGE_COUNT);
        }
        return Optional.ofNullable(found);
    }

    private static boolean isFrame(char c) {
        return c == '|' || Chars.isBlank(c);
    }

    PageFacts facts() {
        return new PageFacts(
                Optional.ofNullable(kamer),
                Optional.ofNullable(publicatie),
                Optional.ofNullable(vergaderjaar),
                Optional.ofNullable(nummer),
                Optional.ofNullable(zaaknummer),
                seen);
    }

    private @Nullable Furniture recognise(int begin, int end) {
        if (before == Furniture.FOOT_WITHOUT_NUMBER && isNumber(begin, end, LONGEST_PAGE_NUMBER)) {
            return Furniture.PAGE_NUMBER;
        }
        if (before != null && before.isHead()) {
            Furniture numbered = headNumber(begin, end);
            if (numbered != null) {
                return numbered;
            }
        }
        return switch (Chars.toLowerCase(source.charAt(begin))) {
            case 't', 'e' -> goesOn(begin, end, "we") ? chamberOrFoot(begin, end) : null;
            case 'v', 'r' -> goesOn(begin, end, "er") ? titleOrPublication(begin, end) : null;
            case 'a', 'd' -> goesOn(begin, end, "ah") ? titleOrPublication(begin, end) : null;
            case 'h' -> goesOn(begin, end, "te") ? publication(new Scanner(source, begin, end)) : null;
            case 'k' ->
                PrintersCode.is(source, begin, end) || KamerstukFoot.isId(source, begin, end)
                        ? Furniture.IMPRINT
                        : publication(new Scanner(source, begin, end));
            case 'i', '’', '\'', '‘', 's' -> goesOn(begin, end, "sd") ? imprint(begin, end) : null;
            case '0', '9' -> PrintersCode.is(source, begin, end) ? Furniture.IMPRINT : null;
            default -> null;
        };
    }

    /** Whether one of the letters is the second of a line, or none is: blanks and dashes come and go. */
    private boolean goesOn(int begin, int end, String letters) {
        char second = begin + 1 < end ? Chars.toLowerCase(source.charAt(begin + 1)) : ' ';
        return letters.indexOf(second) >= 0 || !Chars.isBaseLetter(second);
    }

    private @Nullable Furniture headNumber(int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        if (before == Furniture.NUMBER) {
            return null;
        }
        int year = scanner.number(5);
        if (year < 0) {
            return null;
        }
        if (scanner.onlyBlanksLeft()) {
            // The 1 or 2 is the chamber's numeral; where the numeral has been seen, nothing else is that small.
            if (year <= 2 && before != Furniture.TITLE) {
                return Furniture.NUMERAL;
            }
            if (year > 0) {
                nummer = year;
            }
            return Furniture.NUMBER;
        }
        if (scanner.character('Z') && scanner.number(5) >= 0 && scanner.onlyBlanksLeft()) {
            // One that lost a digit is furniture all the same, but the number of nothing.
            if (scanner.position() - begin == ZAAKNUMMER && source.charAt(begin + YEAR) == 'Z') {
                zaaknummer = source.substring(begin, scanner.position());
            }
            return Furniture.NUMBER;
        }
        return null;
    }

    private @Nullable Furniture chamberOrFoot(int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        Kamer named;
        if (scanner.phrase("tweede kamer")) {
            named = Kamer.TWEEDE_KAMER;
        } else if (scanner.phrase("eerste kamer")) {
            named = Kamer.EERSTE_KAMER;
        } else {
            return null;
        }
        if (scanner.phrase("der staten-generaal")) {
            scanner.blanks();
            scanner.anyOf("|");
            scanner.blanks();
            scanner.number(1);
            scanner.blanks();
            scanner.anyOf("|");
            return closed(scanner, named, Furniture.CHAMBER);
        }
        return foot(scanner, named);
    }

    /** {@code , vergaderjaar 2023–2024, Aanhangsel 2}; a citation goes on with a dossier instead. */
    private @Nullable Furniture foot(Scanner scanner, Kamer named) {
        scanner.anyOf(",");
        if (!scanner.phrase("vergaderjaar")) {
            return null;
        }
        Vergaderjaar year = readYear(scanner);
        if (year == null) {
            return null;
        }
        scanner.blanks();
        scanner.anyOf(",");
        scanner.blanks();
        if (!scanner.word("aanhangsel") && !scanner.word("vragen")) {
            return KamerstukFoot.follows(scanner) ? closed(scanner, named, Furniture.FOOT) : null;
        }
        scanner.blanks();
        boolean numbered = scanner.number(4) >= 0;
        Furniture kind = closed(scanner, named, numbered ? Furniture.FOOT : Furniture.FOOT_WITHOUT_NUMBER);
        if (kind != null) {
            vergaderjaar = year;
        }
        return kind;
    }

    private @Nullable Furniture closed(Scanner scanner, Kamer named, Furniture kind) {
        if (!scanner.onlyBlanksLeft()) {
            return null;
        }
        kamer = named;
        return kind;
    }

    private @Nullable Furniture titleOrPublication(int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        if (scanner.phrase("vergaderjaar")) {
            return year(scanner);
        }
        return title(scanner) ? Furniture.TITLE : publication(scanner);
    }

    private @Nullable Furniture year(Scanner scanner) {
        Vergaderjaar year = readYear(scanner);
        scanner.blanks();
        scanner.anyOf("|");
        scanner.blanks();
        if (year == null || !(scanner.onlyBlanksLeft() || title(scanner))) {
            return null;
        }
        vergaderjaar = year;
        return Furniture.YEAR;
    }

    private @Nullable Furniture publication(Scanner scanner) {
        String id = PublicationId.read(scanner);
        if (id == null || !scanner.onlyBlanksLeft()) {
            return null;
        }
        publicatie = id;
        return Furniture.PUBLICATION;
    }

    private static boolean title(Scanner scanner) {
        int begin = scanner.position();
        if (scanner.phrase("vragen gesteld door de leden der kamer")) {
            scanner.anyOf(",");
            scanner.blanks();
            scanner.phrase("met de");
        } else {
            scanner.phrase("aanhangsel van de handelingen");
        }
        scanner.blanks();
        scanner.phrase("daarop door de");
        scanner.blanks();
        scanner.phrase("regering gegeven antwoorden");
        return scanner.position() > begin && scanner.onlyBlanksLeft();
    }

    private @Nullable Furniture imprint(int begin, int end) {
        Scanner scanner = new Scanner(source, begin, end);
        boolean issn = issn(scanner);
        scanner.blanks();
        boolean publisher = scanner.phrase("sdu uitgevers");
        scanner.blanks();
        boolean place = scanner.phrase("’s-gravenhage");
        scanner.blanks();
        boolean year = place && scanner.number(4) >= 0;
        if (!issn && !publisher && !year) {
            return null;
        }
        scanner.blanks();
        if (scanner.atEnd()) {
            return Furniture.IMPRINT;
        }
        return chamberOrFoot(scanner.position(), end);
    }

    /** {@code ISSN 0921 - 7398}, that of the Tweede Kamer, or the other chamber's. */
    private static boolean issn(Scanner scanner) {
        boolean issn = scanner.phrase("issn 0921");
        scanner.blanks();
        issn = issn && scanner.dash();
        scanner.blanks();
        return issn && scanner.number(4) >= 0;
    }

    private static @Nullable Vergaderjaar readYear(Scanner scanner) {
        scanner.blanks();
        int first = scanner.number(4);
        scanner.blanks();
        boolean span = scanner.dash() || scanner.character('/');
        scanner.blanks();
        int second = scanner.number(4);
        return span && first > 1800 && first < 2200 && second >= 0 ? new Vergaderjaar(first) : null;
    }

    private boolean isNumber(int begin, int end, int digits) {
        if (end - begin > digits) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (!Chars.isDigit(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
