package nl.kamervragen.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.print.Sheet.Note;
import nl.kamervragen.print.Sheet.Row;

/**
 * Sets a text as the official pages do: ragged right in a column, long words broken, footnotes at the bottom of the
 * page on which their mark stands, pages that end within sentences and words.
 */
final class PagePrinter {
    static final int COLUMN = 37_400;
    private static final int NOTE_COLUMN = 45_120;
    private static final int WIDER_THAN_TEXT = 38_200;
    private static final int ROWS = 34;

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

    private void paragraph(String paragraph) {
        boolean label = paragraph.matches("(Vraag|Antwoord) \\d.*|Mededeling|Toelichting:?");
        if (label && sheet().height() > ROWS - 3) {
            turn();
        }
        boolean head = paragraph.matches("(Vragen|Antwoord|Mededeling) van .*");
        for (Row row : RowSetter.rows(paragraph, COLUMN, label || head)) {
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
        List<Row> rows = RowSetter.rows(notes.get(number), NOTE_COLUMN, false);
        int room = Math.max(1, ROWS - sheet().height());
        boolean cut = cutsNotes
                && room <= rows.size() - 2
                && rest.isEmpty()
                && RowSetter.width(rows.get(room).text()) > WIDER_THAN_TEXT;
        int here = cut ? room : rows.size();
        sheet().notes().add(new Note(String.valueOf(number), rows.subList(0, here)));
        rest.addAll(rows.subList(here, rows.size()));
    }

    private Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }
}
