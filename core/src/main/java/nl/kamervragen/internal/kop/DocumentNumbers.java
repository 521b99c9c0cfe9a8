package nl.kamervragen.internal.kop;

import java.util.Optional;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchDate;
import nl.kamervragen.model.Vergaderjaar;

/** The grammar of a document's numbers: "2024Z 17972", "AH 604", "2017–2018". */
final class DocumentNumbers {
    /** So much of a parenthesis may stand before its last part: {@code (vraagnummer: 2024Z17972, ingezonden …}. */
    private static final int LONGEST_BEFORE = 40;

    private DocumentNumbers() {}

    /** Takes a number of questions, blanks left out of what it gives: "2024Z17972". */
    static Optional<String> zaaknummer(KopScanner in) {
        int back = in.position();
        int year = in.blanks().position();
        if (digits(in, 4) && (in.peek() == 'Z' || in.peek() == 'z')) {
            in.moveTo(in.position() + 1);
            int number = in.blanks().position();
            if (digits(in, 5) && !Chars.isDigit(in.peek())) {
                return Optional.of(
                        in.text().substring(year, year + 4) + "Z" + in.text().substring(number, number + 5));
            }
        }
        in.moveTo(back);
        return Optional.empty();
    }

    /**
     * Where a parenthesis begins that holds nothing but the number of the questions before a place: {@code (kenmerk
     * 2024Z17972, ingezonden …)}; -1 when none does.
     */
    static int parenthesisBefore(String text, int place) {
        int begin = place - 1;
        while (begin >= 0 && place - begin < LONGEST_BEFORE && text.charAt(begin) != '(') {
            begin--;
        }
        if (begin < 0 || text.charAt(begin) != '(') {
            return -1;
        }
        KopScanner in = new KopScanner(text, begin + 1, place);
        in.oneOf("kenmerk", "met kenmerk", "uw kenmerk", "vraagnummer", "zaaknummer", "nummer", "nr.");
        in.sign(':');
        boolean number = zaaknummer(in).isPresent();
        if (!in.sign(',')) {
            in.sign(';');
        }
        return number && in.blanks().atEnd() ? begin : -1;
    }

    /** The first number of questions in a stretch of text. */
    static Optional<String> zaaknummer(String text, int from, int to) {
        KopScanner in = new KopScanner(text, from, to);
        for (int i = from; i < to; i++) {
            if (Chars.isDigit(text.charAt(i)) && (i == from || !Chars.isLetterOrDigit(text.charAt(i - 1)))) {
                in.moveTo(i);
                Optional<String> found = zaaknummer(in);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The number of an Aanhangsel that a paragraph begins with: "AH 604". */
    static Optional<Integer> aanhangsel(KopScanner in) {
        if (!in.phrase("ah-tk") && !in.phrase("ah-ek") && !in.phrase("ah") && !in.word("aanhangsel")) {
            return Optional.empty();
        }
        in.word("nr");
        in.sign('.');
        int begin = in.blanks().position();
        while (Chars.isDigit(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        int n = in.position() - begin;
        boolean alone = in.atEnd() || Chars.isBlank(in.peek());
        return alone && n >= 1 && n <= 5 ? positive(in.text().substring(begin, in.position())) : Optional.empty();
    }

    private static Optional<Integer> positive(String digits) {
        int number = Integer.parseInt(digits);
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    /** Takes a parliamentary year: "2017-2018", "2017–2018", "2017/18". */
    static Optional<Vergaderjaar> vergaderjaar(KopScanner in) {
        int back = in.position();
        int b = in.blanks().position();
        if (digits(in, 4)) {
            int year = Integer.parseInt(in.text().substring(b, b + 4));
            in.blanks();
            if (Chars.isDash(in.peek()) || in.peek() == '/') {
                in.moveTo(in.position() + 1);
                int second = in.blanks().position();
                boolean full = digits(in, 4) && value(in, second, 4) == year + 1;
                if (!full) {
                    in.moveTo(second);
                }
                if (full || (digits(in, 2) && value(in, second, 2) == (year + 1) % 100)) {
                    return Optional.of(new Vergaderjaar(year));
                }
            }
        }
        in.moveTo(back);
        return Optional.empty();
    }

    /** Takes up to four figures that stand right here, as the number of an Aanhangsel; a day may be glued to them. */
    static Optional<Integer> nummer(KopScanner in) {
        int begin = in.blanks().position();
        int end = Math.min(begin + 4, endBeforeDay(in, begin));
        while (in.position() < end && Chars.isDigit(in.peek())) {
            in.moveTo(in.position() + 1);
        }
        return in.position() == begin ? Optional.empty() : positive(in.text().substring(begin, in.position()));
    }

    /**
     * Where figures end that a date may be glued to: "61219 november" is 612 and a day of two figures, if it can be.
     */
    private static int endBeforeDay(KopScanner in, int begin) {
        int end = begin;
        while (end < in.end() && Chars.isDigit(in.text().charAt(end))) {
            end++;
        }
        for (int day = 2; day > 0 && end - day > begin; day--) {
            boolean begins = in.text().charAt(end - day) != '0';
            if (begins
                    && DutchDate.first(in.text().substring(end - day, in.end()), 0, 1)
                            .isPresent()) {
                return end - day;
            }
        }
        return end;
    }

    private static int value(KopScanner in, int from, int length) {
        return Integer.parseInt(in.text().substring(from, from + length));
    }

    private static boolean digits(KopScanner in, int count) {
        for (int i = 0; i < count; i++) {
            if (!Chars.isDigit(in.peek(i))) {
                return false;
            }
        }
        in.moveTo(in.position() + count);
        return true;
    }
}
