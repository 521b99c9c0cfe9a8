package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.GlyphWidths;
import nl.kamervragen.print.Sheet.Note;
import nl.kamervragen.print.Sheet.Row;

/**
 * Sets a text as the official pages do: ragged right in a column, long words broken, footnotes at the bottom of the
 * page on which their mark stands, pages that end within sentences and words.
 */
final class PagePrinter {
    private static final int COLUMN = 37_400;
    private static final int NOTE_COLUMN = 45_120;
    private static final int WIDER_THAN_TEXT = 38_200;
    private static final int ROWS = 34;
    private static final int SHORTEST_BROKEN = 10;
    private static final int SHORTEST_HALF = 4;
    private static final int MARK_SHRINK = 200;
    private static final Pattern ITEM = Pattern.compile("(?:[•–]|\\d\\.|[a-z]\\.) ");
    private static final int SIGN_HANG = 1_662;
    private static final int NUMBER_HANG = 2_327;

    private final Map<Integer, String> notes = new TreeMap<>();

    /** Rows of a note that the page's end cut off, for the next page. */
    private final List<Row> rest = new ArrayList<>();

    private final List<Sheet> sheets = new ArrayList<>();

    private final boolean cutsNotes;

    private PagePrinter(boolean cutsNotes) {
        this.cutsNotes = cutsNotes;
        sheets.add(new Sheet());
    }

    /**
     * The pages of a canonical text; marks stay raised digits.
     *
     * @param cutsNotes whether a note that finds no room goes on on the next page
     */
    static List<Sheet> pages(List<String> paragraphs, boolean cutsNotes) {
        PagePrinter printer = new PagePrinter(cutsNotes);
        for (String paragraph : paragraphs) {
            if (Chars.isRaisedDigit(paragraph.charAt(0))) {
                int space = paragraph.indexOf(' ');
                printer.notes.put(
                        Integer.parseInt(Marks.plain(paragraph.substring(0, space))), paragraph.substring(space + 1));
            }
        }
        for (String paragraph : paragraphs) {
            if (!Chars.isRaisedDigit(paragraph.charAt(0))) {
                printer.paragraph(paragraph);
            }
        }
        if (!printer.rest.isEmpty()) {
            printer.turn();
        }
        return printer.sheets;
    }

    /** Whether a word would not have fitted behind the last row of a paragraph. */
    static boolean endsFull(String paragraph, String word) {
        List<Row> rows = rows(paragraph, COLUMN, false);
        Row last = rows.get(rows.size() - 1);
        int room = COLUMN - (rows.size() == 1 ? hang(paragraph) - sign(paragraph) : last.hang());
        return width(Marks.plain(last.text() + " " + word)) > room;
    }

    /** How far the rows below its first row stand in. */
    private static int hang(String paragraph) {
        return !ITEM.matcher(paragraph).lookingAt()
                ? 0
                : Character.isLetterOrDigit(paragraph.charAt(0)) ? NUMBER_HANG : SIGN_HANG;
    }

    /** How much of its first row the sign of an item takes, which stands out. */
    private static int sign(String paragraph) {
        return hang(paragraph) == 0 ? 0 : width(paragraph.substring(0, paragraph.indexOf(' ') + 1));
    }

    private void paragraph(String paragraph) {
        boolean label = paragraph.matches("(Vraag|Antwoord) \\d.*|Mededeling|Toelichting:?");
        if (label && sheet().height() > ROWS - 3) {
            turn();
        }
        boolean head = paragraph.matches("(Vragen|Antwoord|Mededeling) van .*");
        for (Row row : rows(paragraph, COLUMN, label || head)) {
            List<Integer> marks = Marks.in(row.text());
            if (sheet().height() + 1 + 2 * marks.size() > ROWS || !rest.isEmpty()) {
                turn();
            }
            sheet().text().add(row);
            marks.stream().filter(notes::containsKey).forEach(this::note);
        }
    }

    private void turn() {
        sheets.add(new Sheet());
        if (!rest.isEmpty()) {
            sheet().notes().add(new Note("", List.copyOf(rest)));
            rest.clear();
        }
    }

    /**
     * Sets a note, or as much of it as the page holds, if two rows or more are left for the next page, and the first of
     * them is wider than the text: a reader could not tell it from the text otherwise.
     */
    private void note(int number) {
        List<Row> rows = rows(notes.get(number), NOTE_COLUMN, false);
        int room = Math.max(1, ROWS - sheet().height());
        boolean cut = cutsNotes
                && room <= rows.size() - 2
                && rest.isEmpty()
                && width(rows.get(room).text()) > WIDER_THAN_TEXT;
        int here = cut ? room : rows.size();
        sheet().notes().add(new Note(String.valueOf(number), rows.subList(0, here)));
        rest.addAll(rows.subList(here, rows.size()));
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    /** The rows of a paragraph, each as full as its words allow. */
    private static List<Row> rows(String paragraph, int column, boolean label) {
        List<Row> rows = new ArrayList<>();
        String rest = paragraph;
        int hang = hang(paragraph);
        int sign = sign(paragraph);
        while (width(rest) > column - hang + sign) {
            int room = column - hang + sign;
            sign = 0;
            int indent = rows.isEmpty() ? 0 : hang;
            int end = lastSpace(rest, room);
            if (end == 0) {
                int cut = cutOfLink(rest, room);
                rows.add(new Row(rest.substring(0, cut), true, false, false, indent));
                rest = rest.substring(cut);
                continue;
            }
            String word = rest.substring(end + 1).split(" ", 2)[0];
            int half = half(rest.substring(0, end + 1), word, room);
            boolean broken = half > 0;
            int cut = broken ? end + 1 + half : end;
            rows.add(new Row(
                    rest.substring(0, cut) + (broken ? "-" : ""), true, broken, label && rows.isEmpty(), indent));
            rest = rest.substring(broken ? cut : cut + 1);
        }
        rows.add(new Row(rest, false, false, label && rows.isEmpty(), rows.isEmpty() ? 0 : hang));
        return rows;
    }

    /** The last space before which the text fits, or 0 when not even its first word does. */
    private static int lastSpace(String text, int column) {
        int end = 0;
        int next = text.indexOf(' ');
        while (next > 0 && width(text.substring(0, next)) <= column) {
            end = next;
            next = text.indexOf(' ', next + 1);
        }
        return end;
    }

    /** Where a link that is longer than a row is broken: behind one of its signs. */
    private static int cutOfLink(String text, int column) {
        int cut = text.length();
        while (width(text.substring(0, cut)) > column || "/-_".indexOf(text.charAt(cut - 1)) < 0) {
            cut--;
        }
        return cut;
    }

    /** How much of a long word still fits behind what stands before it, or 0. */
    private static int half(String before, String word, int column) {
        boolean breakable = word.length() >= SHORTEST_BROKEN && word.chars().allMatch(Character::isLowerCase);
        int half = breakable ? word.length() - SHORTEST_HALF : 0;
        while (half >= SHORTEST_HALF && width(before + word.substring(0, half) + "-") > column) {
            half--;
        }
        return half >= SHORTEST_HALF ? half : 0;
    }

    /** Marks are set smaller than other digits. */
    private static int width(String text) {
        int digits =
                (int) text.chars().filter(c -> Chars.isRaisedDigit((char) c)).count();
        String plain = Marks.plain(text);
        return GlyphWidths.of(plain, 0, plain.length()) - digits * MARK_SHRINK;
    }
}
