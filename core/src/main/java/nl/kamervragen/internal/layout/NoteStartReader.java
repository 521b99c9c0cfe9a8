package nl.kamervragen.internal.layout;

import java.util.Set;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchMonth;
import nl.kamervragen.internal.text.RomanNumeral;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/** Reads what a line begins with as the begin of a footnote, and weighs what speaks for it. */
final class NoteStartReader {
    private static final int WEAK = 1;
    private static final int ALONE = 12;
    private static final int AFTER_GAP = 6;
    private static final int NONE = -1;
    private static final int YEAR = 4;
    private static final int LONGEST_PAPER = 5;
    private static final String COUNTED_LETTERS = "GKD";
    private static final int THOUSANDS = 3;
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> NO_WORDS = Set.of("ste", "mln", "mld");

    private final String source;
    private final PageLine line;
    private final int index;
    private final Scanner scanner;

    private NoteStartReader(String source, PageLine line, int index) {
        this.source = source;
        this.line = line;
        this.index = index;
        this.scanner = new Scanner(source, line.begin(), line.end());
    }

    /** Whether a line begins a note for all to see, wherever it stands. */
    static boolean isClear(String source, Line line) {
        NoteStart start = read(source, PageLine.of(line), 0);
        return start != null && start.weight() >= NoteStart.FAIR;
    }

    /** What the line at {@code index} may be the begin of, or null. */
    static @Nullable NoteStart read(String source, PageLine line, int index) {
        return mayBegin(source.charAt(line.begin())) ? new NoteStartReader(source, line, index).read() : null;
    }

    /** Whether a note may begin with a character: a number, what encloses it, "noot", "voetnoot". */
    private static boolean mayBegin(char first) {
        return Chars.isNumeral(first) || "[(nNvV".indexOf(first) >= 0 || Chars.isBlank(first);
    }

    private @Nullable NoteStart read() {
        int superscript = superscript();
        if (superscript > 0) {
            return start(NoteStyle.SUPERSCRIPT, superscript);
        }
        boolean word = scanner.phrase("noot ") || scanner.phrase("voetnoot ");
        if (scanner.character('[')) {
            return bracketed();
        }
        return word ? named() : numbered();
    }

    private int superscript() {
        int value = 0;
        int at = line.begin();
        while (at < line.end() && at < line.begin() + 3 && Chars.isRaisedDigit(source.charAt(at))) {
            value = value * 10 + Chars.superscriptValue(source.charAt(at));
            at++;
        }
        scanner.reset(at);
        return value;
    }

    /** {@code [1]}, {@code [iv]}; Markdown writes {@code [^1]:}. */
    private @Nullable NoteStart bracketed() {
        boolean caret = scanner.character('^');
        scanner.blanks();
        int number = arabicOrRoman();
        scanner.blanks();
        boolean closed = scanner.character(']') && (!caret || scanner.character(':'));
        return closed && number > 0 ? start(NoteStyle.BRACKET, number) : null;
    }

    /** The number behind a bracket; Word gives Roman ones to notes at a document's end. */
    private int arabicOrRoman() {
        int begin = scanner.position();
        int end = RomanNumeral.end(source, begin, line.end());
        int roman = RomanNumeral.value(source, begin, end);
        if (roman > 0) {
            scanner.reset(end);
        }
        return roman > 0 ? roman : scanner.number(3);
    }

    /** {@code Noot 1}, {@code voetnoot 1:}. */
    private @Nullable NoteStart named() {
        scanner.blanks();
        int number = scanner.number(3);
        scanner.anyOf(":.");
        return number > 0 ? start(NoteStyle.WORD, number) : null;
    }

    /** {@code 1}, {@code 1.}, {@code 1)}, {@code (1)}. */
    private @Nullable NoteStart numbered() {
        boolean enclosed = scanner.character('(');
        scanner.blanks();
        int number = scanner.number(3);
        if (number < 1) {
            return enclosed ? null : gluedToYear();
        }
        if (scanner.character(')')) {
            // what is enclosed is mostly the item of a list
            boolean item = enclosed && goesOnSmall();
            return item ? null : start(enclosed ? NoteStyle.ENCLOSED : NoteStyle.PARENTHESIS, number);
        }
        if (enclosed) {
            return null;
        }
        if (scanner.character('.')) {
            return scanner.blanks() ? start(NoteStyle.DOT, number) : null;
        }
        return start(NoteStyle.PLAIN, number);
    }

    /** {@code 42024Z09912}, {@code 42024 was}: the number of a note that begins with a paper's number or a year. */
    private @Nullable NoteStart gluedToYear() {
        int behind = Chars.digitsEnd(source, line.begin(), line.end());
        int year = behind - YEAR;
        boolean digits = year > line.begin() && year - line.begin() < YEAR && behind + LONGEST_PAPER < line.end();
        if (!digits || !source.startsWith("20", year)) {
            return null;
        }
        int weight = isPaper(behind) ? NoteStart.STRONG : goesOnInWords(behind) ? WEAK : NONE;
        int number = Integer.parseInt(source, line.begin(), year, 10);
        return number == 0 || weight == NONE ? null : new NoteStart(index, NoteStyle.PLAIN, number, year, weight);
    }

    private boolean isPaper(int letter) {
        int end = letter + 1 + LONGEST_PAPER;
        return "ZD".indexOf(source.charAt(letter)) >= 0 && Chars.digitsEnd(source, letter + 1, end) == end;
    }

    /** Whether words follow, and not the number of a paper: {@code 32021 nr. 7}. */
    private boolean goesOnInWords(int blank) {
        return source.charAt(blank) == ' '
                && Chars.isLowerCase(source.charAt(blank + 1))
                && !source.startsWith("nr", blank + 1);
    }

    /** The start of a note whose number has been read, unless what follows speaks against it. */
    private @Nullable NoteStart start(NoteStyle style, int number) {
        boolean parted = scanner.blanks();
        if (scanner.atEnd()) {
            NoteStyle alone = style == NoteStyle.PLAIN ? NoteStyle.ALONE : style;
            return new NoteStart(index, alone, number, line.end(), ALONE);
        }
        int textBegin = scanner.position();
        int weight = switch (style) {
            case PLAIN -> plainWeight(textBegin, parted);
            case DOT -> citesSource() ? AFTER_GAP : goesOnSmall() ? NONE : NoteStart.UNSOURCED;
            case ENCLOSED -> citesSource() ? NoteStart.STRONG : NoteStart.UNSOURCED;
            default -> NoteStart.STRONG;
        };
        if (weight == NONE) {
            return null;
        }
        if (weight < NoteStart.FAIR && weight != NoteStart.UNSOURCED && line.joint() != Joint.LINE) {
            weight += AFTER_GAP;
        }
        return new NoteStart(index, style, number, textBegin, weight);
    }

    private int plainWeight(int text, boolean parted) {
        char first = scanner.peek();
        if (!parted && isName(text)) {
            return NONE;
        }
        boolean address = isAddress() || isBareAddress(text);
        if (address || Chars.isUpperCase(first) || (Chars.isOpening(first) && first != '(')) {
            return parted ? NoteStart.FAIR : NoteStart.STRONG;
        }
        if (!parted) {
            // a whole word in small letters may be a note
            return isWord(text) ? WEAK : NONE;
        }
        boolean mayBegin = Chars.isBaseLetter(first) || first == '(' || isPapersNumber(text);
        return mayBegin && !isMonth(text) ? WEAK : NONE;
    }

    /** {@code 5G}, {@code 4K-beeld}, {@code 3D}: a letter that the number belongs to. */
    private boolean isName(int letter) {
        boolean single = letter + 1 == line.end() || !Chars.isBaseLetter(source.charAt(letter + 1));
        return single && COUNTED_LETTERS.indexOf(source.charAt(letter)) >= 0;
    }

    /** Whether an address stands there; the scanner may go on behind its begin. */
    private boolean isAddress() {
        return scanner.phrase("http") || scanner.phrase("www.");
    }

    /** {@code vng.nl/leden/brug}: a host and a path without what mostly stands before them. */
    private boolean isBareAddress(int begin) {
        int host = Chars.baseLettersEnd(source, begin, line.end());
        if (host == begin || host == line.end() || source.charAt(host) != '.') {
            return false;
        }
        int tokenEnd = Chars.tokenEnd(source, begin, line.end());
        int slash = Chars.find(source, '/', host, tokenEnd);
        return slash > host + 2 && slash < tokenEnd;
    }

    /** Whether a word stands there, and not the end of an ordinal or of an amount: {@code 1ste}, {@code 30mln}. */
    private boolean isWord(int begin) {
        int end = Chars.baseLettersEnd(source, begin, line.end());
        return end - begin >= SHORTEST_WORD && !NO_WORDS.contains(source.substring(begin, end));
    }

    /** Whether the number is the day of a date: {@code 1 mei 2018}. */
    private boolean isMonth(int begin) {
        return DutchMonth.of(source.substring(begin, Chars.baseLettersEnd(source, begin, line.end())))
                .isPresent();
    }

    /** {@code 3 33 343, nr. 7}: a number as a paper has one; three digits would make one number with those before. */
    private boolean isPapersNumber(int begin) {
        int behind = Chars.digitsEnd(source, begin, line.end());
        int letter = behind;
        while (letter < line.end() && !Chars.isBaseLetter(source.charAt(letter))) {
            letter++;
        }
        return behind > begin && behind - begin != THOUSANDS && letter < line.end();
    }

    /** Whether the line names an address or a year, as a note does that a list's item would look like else. */
    private boolean citesSource() {
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

    /** Whether a sentence goes on behind the number, and no address begins; the scanner stays where it is. */
    private boolean goesOnSmall() {
        int behind = scanner.position();
        scanner.blanks();
        boolean small = Chars.isLowerCase(scanner.peek()) && !isAddress();
        scanner.reset(behind);
        return small;
    }
}
