package nl.kamervragen.internal.referentie;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists and ranges of numbers: {@code 4, 5 en 7}, {@code 1–3}, {@code 1 t/m 3}.
 *
 * <p>Each number has the place of its own digits; the numbers inside a range have the place of what joins its ends.
 */
final class NumberList {

    /** More than any list that a person writes; it bounds how far a grammar looks ahead. */
    static final int MOST = 64;

    /** Reads one number where the scanner stands, or moves nothing and gives an empty list. */
    @FunctionalInterface
    interface ItemForm {
        List<Item> read(Scanner in);
    }

    private NumberList() {}

    /** Whole numbers of at most so many digits. */
    static ItemForm numbers(int mostDigits) {
        return in -> item(in, in.position(), in.number(mostDigits));
    }

    /** Whole numbers of at most so many digits, with or without a full stop at the thousands. */
    static ItemForm groupedNumbers(int mostDigits) {
        return in -> item(in, in.position(), groupedNumber(in, mostDigits));
    }

    /** Numbers before each of which the sign may stand again: {@code nr. 1 en nr. 2}. */
    static ItemForm signed(ItemForm form) {
        return in -> {
            int begin = in.position();
            Words.takeNumberSign(in);
            List<Item> items = form.read(in);
            if (items.isEmpty()) {
                in.moveTo(begin);
            }
            return items;
        };
    }

    private static List<Item> item(Scanner in, int begin, int value) {
        if (value < 1) {
            in.moveTo(begin);
            return List.of();
        }
        return List.of(new Item(String.valueOf(value), begin, in.position()));
    }

    /** Reads a whole number, {@code 2616} or {@code 2.616}, or gives -1. */
    static int groupedNumber(Scanner in, int mostDigits) {
        int thousands = in.number(mostDigits);
        int end = in.position();
        if (thousands > 0 && thousands < 100 && in.take('.') && in.digitsAhead(4) == 3) {
            return thousands * 1000 + in.number(3);
        }
        in.moveTo(end);
        return thousands;
    }

    /** Reads one or more numbers; an empty list when there is none. */
    static List<Item> read(Scanner in, ItemForm form) {
        List<Item> first = form.read(in);
        if (first.isEmpty()) {
            return first;
        }
        List<Item> items = new ArrayList<>(first);
        boolean more = true;
        while (more && items.size() < MOST) {
            more = readRange(in, form, items) || readNext(in, form, items);
        }
        return List.copyOf(items);
    }

    /** Reads one number, or a range. */
    static List<Item> readOneOrRange(Scanner in, ItemForm form) {
        List<Item> items = new ArrayList<>(form.read(in));
        if (!items.isEmpty()) {
            readRange(in, form, items);
        }
        return List.copyOf(items);
    }

    private static boolean readNext(Scanner in, ItemForm form, List<Item> items) {
        int start = in.position();
        if (takeSeparator(in) && !isGrouped(in)) {
            List<Item> next = form.read(in);
            if (!next.isEmpty() && !Words.isCounted(in) && !isInsideNumber(in)) {
                items.addAll(next);
                return true;
            }
        }
        in.moveTo(start);
        return false;
    }

    /** A grouped number such as 36 410 is a dossier, and no next item. */
    private static boolean isGrouped(Scanner in) {
        int start = in.position();
        if (in.digitsAhead(3) != 2) {
            return false;
        }
        in.moveTo(start + 2);
        boolean grouped = Chars.isSpace(in.peek()) && threeDigitsFollow(in);
        in.moveTo(start);
        return grouped;
    }

    private static boolean threeDigitsFollow(Scanner in) {
        in.skipSpaces();
        return in.digitsAhead(4) == 3;
    }

    private static boolean isInsideNumber(Scanner in) {
        char next = in.peek();
        // Capitals between digits make a zaaknummer: 2021Z12345.
        boolean joins = next == '.' || next == ':' || next == '/' || Chars.isUpper(next);
        return joins && Chars.isDigit(in.charAt(in.position() + 1));
    }

    /** Takes a comma, "en", or both; or nothing where a comma was lost between two numbers and an "en" follows. */
    static boolean takeSeparator(Scanner in) {
        int start = in.position();
        boolean comma = in.takeSpaced(',');
        boolean and = in.takeAnySpacedWord(Words.AND) || in.takeSpaced('&');
        in.skipSpaces();
        if (comma || and || commaWasLost(in, start)) {
            return true;
        }
        in.moveTo(start);
        return false;
    }

    private static boolean commaWasLost(Scanner in, int start) {
        int here = in.position();
        int digits = in.digitsAhead(3);
        if (here == start || digits < 1 || digits > 2) {
            return false;
        }
        in.number(2);
        boolean lost = in.takeAnySpacedWord(Words.AND) && Chars.isDigit(in.peekAfterSpaces());
        in.moveTo(here);
        return lost;
    }

    private static boolean readRange(Scanner in, ItemForm form, List<Item> items) {
        int start = in.position();
        Item first = items.get(items.size() - 1);
        if (takeRangeSign(in)) {
            Item join = join(in, first.end(), in.position());
            List<Item> last = form.read(in);
            if (!last.isEmpty()
                    && isRange(first, last.get(0))
                    && !isInsideNumber(in)
                    && in.mayRange(last.get(0).rank() - first.rank())) {
                addBetween(items, first, last.get(0).rank(), join);
                items.addAll(last);
                return true;
            }
        }
        in.moveTo(start);
        return false;
    }

    private static boolean isRange(Item first, Item last) {
        return first.isOfOneSeries(last) && last.rank() > first.rank() && last.rank() - first.rank() <= MOST;
    }

    /** What joins the two ends, without the white space around it. */
    private static Item join(Scanner in, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end - 1 && Chars.isSpace(in.charAt(begin))) {
            begin++;
        }
        while (end > begin + 1 && Chars.isSpace(in.charAt(end - 1))) {
            end--;
        }
        return new Item("", begin, end);
    }

    private static void addBetween(List<Item> items, Item first, int last, Item join) {
        for (int rank = first.rank() + 1; rank < last; rank++) {
            items.add(new Item(first.ranked(rank), join.begin(), join.end()));
        }
    }

    /** Takes "t/m", "t/", "tot en met", "tot", or a dash. */
    private static boolean takeRangeSign(Scanner in) {
        return in.takeDash() || takeRangeWord(in);
    }

    /** Takes "t/m", "t/", "tot en met" or "tot", with white space around it. */
    static boolean takeRangeWord(Scanner in) {
        int start = in.position();
        in.skipSpaces();
        if (takeAbbreviatedUntil(in) || takeUntil(in)) {
            in.skipSpaces();
            return true;
        }
        in.moveTo(start);
        return false;
    }

    private static boolean takeAbbreviatedUntil(Scanner in) {
        if (in.takeWord("tm")) {
            return true;
        }
        if (!in.takeWord("t")) {
            return false;
        }
        boolean slash = in.takeSpaced('/');
        return in.takeWord("m") || slash;
    }

    private static boolean takeUntil(Scanner in) {
        if (!in.takeWord("tot")) {
            return false;
        }
        if (in.takeSpacedWord("en")) {
            in.takeSpacedWord("met");
        }
        return true;
    }
}
