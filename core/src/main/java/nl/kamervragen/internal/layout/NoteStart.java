package nl.kamervragen.internal.layout;

import java.util.Set;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchMonth;
import nl.kamervragen.internal.text.RomanNumeral;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the first of a footnote.
 *
 * @param line index of the line
 * @param style how its number is written
 * @param number its number
 * @param textBegin offset of the note's own text; the line's end when the number stands alone
 * @param weight what speaks for it locally
 */
record NoteStart(int line, NoteStyle style, int number, int textBegin, int weight) {
    private static final int STRONG = 30;
    private static final int FAIR = 20;
    private static final int WEAK = 1;
    private static final int ALONE = 12;
    private static final int AFTER_GAP = 6;
    private static final int UNSOURCED = 2;
    private static final int NONE = -1;
    private static final int YEAR = 4;
    private static final int LONGEST_PAPER = 5;
    private static final String COUNTED_LETTERS = "GKD";
    private static final int THOUSANDS = 3;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> NO_WORDS = Set.of("ste", "mln", "mld");

    /** Whether a row of the running text may well look the same. */
    boolean isDoubtful() {
        return style == NoteStyle.PLAIN && weight < FAIR;
    }

    /** Whether its number stands before its text, without a sign. */
    boolean isPlain() {
        return style == NoteStyle.PLAIN;
    }

    /** Whether its number is glued to a text that begins with a capital, a quotation mark or an address. */
    boolean isGlued() {
        return style == NoteStyle.PLAIN && weight == STRONG;
    }

    /** Whether the item of a list looks the same, since the line names no address and no year. */
    boolean isUnsourced() {
        return weight == UNSOURCED && (style == NoteStyle.DOT || style == NoteStyle.ENCLOSED);
    }

    /** The same start with a little more speaking for it. */
    NoteStart stronger() {
        return new NoteStart(line, style, number, textBegin, weight + 1);
    }

    /** Whether a line begins a note for all to see, wherever it stands. */
    static boolean isClear(String source, Line line) {
        NoteStart start = read(source, PageLine.of(line), 0);
        return start != null && start.weight() >= FAIR;
    }

    /** What the line at {@code index} may be the begin of, or null. */
    static @Nullable NoteStart read(String source, PageLine line, int index) {
        if (!mayBegin(source.charAt(line.begin()))) {
            return null;
        }
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        int superscript = superscript(source, line, scanner);
        if (superscript > 0) {
            return start(source, line, index, NoteStyle.SUPERSCRIPT, superscript, scanner);
        }
        boolean word = scanner.phrase("noot ") || scanner.phrase("voetnoot ");
        boolean bracket = scanner.character('[');
        boolean enclosed = !bracket && !word && scanner.character('(');
        // Markdown writes a note's number as "[^1]:"
        boolean caret = bracket && scanner.character('^');
        scanner.blanks();
        int number = bracket ? inBrackets(source, scanner, line.end()) : scanner.number(3);
        if (number < 1) {
            return bracket || word || enclosed ? null : gluedToYear(source, line, index);
        }
        if (bracket) {
            scanner.blanks();
            boolean closed = scanner.character(']') && (!caret || scanner.character(':'));
            return closed ? start(source, line, index, NoteStyle.BRACKET, number, scanner) : null;
        }
        if (word) {
            scanner.anyOf(":.");
            return start(source, line, index, NoteStyle.WORD, number, scanner);
        }
        if (scanner.character(')')) {
            // what is enclosed is mostly the item of a list
            boolean item = enclosed && goesOnSmall(scanner);
            NoteStyle style = enclosed ? NoteStyle.ENCLOSED : NoteStyle.PARENTHESIS;
            return item ? null : start(source, line, index, style, number, scanner);
        }
        if (enclosed) {
            return null;
        }
        if (scanner.character('.')) {
            boolean parted = scanner.blanks();
            return parted ? start(source, line, index, NoteStyle.DOT, number, scanner) : null;
        }
        return start(source, line, index, NoteStyle.PLAIN, number, scanner);
    }

    /** The number behind a bracket; Word gives Roman ones to notes at a document's end. */
    private static int inBrackets(String source, Scanner scanner, int limit) {
        int begin = scanner.position();
        int end = RomanNumeral.end(source, begin, limit);
        int roman = RomanNumeral.value(source, begin, end);
        if (roman > 0) {
            scanner.reset(end);
        }
        return roman > 0 ? roman : scanner.number(3);
    }

    /** Whether a note may begin with a character: a number, what encloses it, "noot", "voetnoot". */
    private static boolean mayBegin(char first) {
        return Chars.isNumeral(first) || "[(nNvV".indexOf(first) >= 0 || Chars.isBlank(first);
    }

    /** {@code 42024Z09912}, {@code 42024 was}: the number of a note that begins with a paper's number or a year. */
    private static @Nullable NoteStart gluedToYear(String source, PageLine line, int index) {
        int behind = Chars.digitsEnd(source, line.begin(), line.end());
        int year = behind - YEAR;
        boolean digits = year > line.begin() && year - line.begin() < YEAR && behind + LONGEST_PAPER < line.end();
        if (!digits || !source.startsWith("20", year)) {
            return null;
        }
        int weight = isPaper(source, behind) ? STRONG : goesOnInWords(source, behind) ? WEAK : NONE;
        int number = Integer.parseInt(source, line.begin(), year, 10);
        return number == 0 || weight == NONE ? null : new NoteStart(index, NoteStyle.PLAIN, number, year, weight);
    }

    private static boolean isPaper(String source, int letter) {
        int end = letter + 1 + LONGEST_PAPER;
        return "ZD".indexOf(source.charAt(letter)) >= 0 && Chars.digitsEnd(source, letter + 1, end) == end;
    }

    /** Whether words follow, and not the number of a paper: {@code 32021 nr. 7}. */
    private static boolean goesOnInWords(String source, int blank) {
        return source.charAt(blank) == ' '
                && Chars.isLowerCase(source.charAt(blank + 1))
                && !source.startsWith("nr", blank + 1);
    }

    /** Whether a sentence goes on behind the number, and no address begins; the scanner stays where it is. */
    private static boolean goesOnSmall(Scanner scanner) {
        int behind = scanner.position();
        scanner.blanks();
        boolean small = Chars.isLowerCase(scanner.peek()) && !isAddress(scanner);
        scanner.reset(behind);
        return small;
    }

    private static boolean isAddress(Scanner scanner) {
        return scanner.phrase("http") || scanner.phrase("www.");
    }

    /** {@code vng.nl/leden/brug}: a host and a path without what mostly stands before them. */
    private static boolean isBareAddress(String source, int begin, int end) {
        int host = Chars.baseLettersEnd(source, begin, end);
        if (host == begin || host == end || source.charAt(host) != '.') {
            return false;
        }
        int tokenEnd = Chars.tokenEnd(source, begin, end);
        int slash = Chars.find(source, '/', host, tokenEnd);
        return slash > host + 2 && slash < tokenEnd;
    }

    private static int superscript(String source, PageLine line, Scanner scanner) {
        int value = 0;
        int at = line.begin();
        while (at < line.end() && at < line.begin() + 3 && Chars.isRaisedDigit(source.charAt(at))) {
            value = value * 10 + Chars.superscriptValue(source.charAt(at));
            at++;
        }
        scanner.reset(at);
        return value;
    }

    private static @Nullable NoteStart start(
            String source, PageLine line, int index, NoteStyle style, int number, Scanner scanner) {
        boolean parted = scanner.blanks();
        if (scanner.atEnd()) {
            NoteStyle alone = style == NoteStyle.PLAIN ? NoteStyle.ALONE : style;
            return new NoteStart(index, alone, number, line.end(), ALONE);
        }
        int textBegin = scanner.position();
        int weight = switch (style) {
            case PLAIN -> plainWeight(source, scanner, line, parted);
            case DOT -> citesSource(source, line) ? AFTER_GAP : goesOnSmall(scanner) ? NONE : UNSOURCED;
            case ENCLOSED -> citesSource(source, line) ? STRONG : UNSOURCED;
            default -> STRONG;
        };
        if (weight == NONE) {
            return null;
        }
        if (weight < FAIR && weight != UNSOURCED && line.joint() != Joint.LINE) {
            weight += AFTER_GAP;
        }
        return new NoteStart(index, style, number, textBegin, weight);
    }

    /** Whether the line names an address or a year, as a note does that a list's item would look like else. */
    private static boolean citesSource(String source, PageLine line) {
        int digits = 0;
        for (int i = line.begin(); i < line.end(); i++) {
            char c = source.charAt(i);
            digits = Chars.isDigit(c) ? digits + 1 : 0;
            if (digits == YEAR || (c == '/' && i + 1 < line.end() && Chars.isLetterOrDigit(source.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static int plainWeight(String source, Scanner scanner, PageLine line, boolean parted) {
        char next = scanner.peek();
        if (!parted && isName(source, scanner.position(), line.end())) {
            return NONE;
        }
        boolean address = isAddress(scanner) || isBareAddress(source, scanner.position(), line.end());
        if (address || Chars.isUpperCase(next) || (Chars.isOpening(next) && next != '(')) {
            return parted ? FAIR : STRONG;
        }
        if (parted) {
            if (isMonth(source, scanner.position(), line.end())) {
                return NONE;
            }
            boolean mayBegin = Chars.isBaseLetter(next) || next == '(' || citesNumber(source, scanner, line.end());
            return mayBegin ? WEAK : NONE;
        }
        // a whole word in small letters may be a note
        return startsWithWord(source, scanner.position(), line.end()) ? WEAK : NONE;
    }

    /** {@code 5G}, {@code 4K-beeld}, {@code 3D}: a letter that the number belongs to. */
    private static boolean isName(String source, int letter, int end) {
        boolean single = letter + 1 == end || !Chars.isBaseLetter(source.charAt(letter + 1));
        return single && COUNTED_LETTERS.indexOf(source.charAt(letter)) >= 0;
    }

    /** Whether the number is the day of a date: {@code 1 mei 2018}. */
    private static boolean isMonth(String source, int begin, int end) {
        return DutchMonth.of(source.substring(begin, Chars.baseLettersEnd(source, begin, end)))
                .isPresent();
    }

    /** {@code 3 33 343, nr. 7}: a number as a paper has one; three digits would make one number with those before. */
    private static boolean citesNumber(String source, Scanner scanner, int end) {
        int digits = scanner.position();
        int behind = digits;
        while (behind < end && Chars.isDigit(source.charAt(behind))) {
            behind++;
        }
        int letter = behind;
        while (letter < end && !Chars.isBaseLetter(source.charAt(letter))) {
            letter++;
        }
        return behind > digits && behind - digits != THOUSANDS && letter < end;
    }

    /** Whether a word stands there, and not the end of an ordinal or of an amount: {@code 1ste}, {@code 30mln}. */
    private static boolean startsWithWord(String source, int begin, int end) {
        int wordEnd = Chars.baseLettersEnd(source, begin, end);
        return wordEnd - begin >= SHORTEST_WORD && !NO_WORDS.contains(source.substring(begin, wordEnd));
    }
}
