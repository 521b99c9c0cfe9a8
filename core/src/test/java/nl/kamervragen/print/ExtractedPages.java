package nl.kamervragen.print;

import java.util.List;
import nl.kamervragen.model.Documentsoort;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.print.Sheet.End;
import nl.kamervragen.print.Sheet.Note;
import nl.kamervragen.print.Sheet.Row;

/** The text of a document's pages as an extractor leaves it. */
final class ExtractedPages {
    /** How footnotes come out. */
    enum Notes {
        /** {@code 1 Text}. */
        BEHIND_NUMBER,
        /** The number on a line of its own, the text below; and a line ends behind each mark in the text. */
        BELOW_NUMBER_CUT_AT_MARKS,
        /** The number on a line of its own, the text below. */
        BELOW_NUMBER,
        /** The first number, then the foot, then the text; and words that were broken are joined. */
        BELOW_FOOT
    }

    private final Kamervragen document;
    private final String behindRow;
    private final String indent;
    private final String pageEnd;
    private final boolean answered;
    private final StringBuilder out = new StringBuilder();

    ExtractedPages(Kamervragen document, String behindRow, String indent, String pageEnd) {
        this.document = document;
        this.behindRow = behindRow;
        this.indent = indent;
        this.pageEnd = pageEnd;
        this.answered = document.soort() == Documentsoort.ANTWOORD;
    }

    String text(Notes notes, boolean labelsApart) {
        // Where that extractor puts the rest of a note is not known.
        List<Sheet> sheets = PagePrinter.pages(Form.paragraphs(document), notes != Notes.BELOW_FOOT);
        head();
        for (int i = 0; i < sheets.size(); i++) {
            rows(sheets.get(i).text(), labelsApart, notes);
            boolean first = i == 0;
            if (notes == Notes.BELOW_FOOT) {
                notesBelowFoot(sheets.get(i).notes(), first, i + 1);
            } else {
                sheets.get(i).notes().forEach(note -> note(note, notes));
                foot(first, i + 1);
            }
            out.append(pageEnd);
        }
        return out.toString();
    }

    /** The pages without their heads and feet, which somebody took out. */
    String bare() {
        List<Sheet> sheets = PagePrinter.pages(Form.paragraphs(document), true);
        for (int i = 0; i < sheets.size(); i++) {
            out.append(i > 0 ? pageEnd : "");
            rows(sheets.get(i).text(), false, Notes.BEHIND_NUMBER);
            sheets.get(i).notes().forEach(note -> note(note, Notes.BEHIND_NUMBER));
        }
        return out.toString();
    }

    /**
     * The rows below a label on one line, without the spaces between them; a mark begins a line, and its row ends it; a
     * page's first row stands apart.
     */
    String glued() {
        List<Sheet> sheets = PagePrinter.pages(Form.paragraphs(document), true);
        head();
        for (int i = 0; i < sheets.size(); i++) {
            List<Row> rows = sheets.get(i).text();
            for (int j = 0; j < rows.size(); j++) {
                boolean ends = j == 0 || j + 1 == rows.size() || rows.get(j + 1).label() || isLabel(rows.get(j));
                String row = rows.get(j).text();
                out.append(Marks.onNewLine(row)).append(ends || !Marks.in(row).isEmpty() ? "\n" : "");
            }
            for (Note note : sheets.get(i).notes()) {
                out.append(note.number());
                note.rows().forEach(row -> out.append(row.text()));
                out.append('\n');
            }
            foot(i == 0, i + 1);
        }
        return out.toString();
    }

    private static boolean isLabel(Row row) {
        return row.label() && row.end() == End.PARAGRAPH;
    }

    private void head() {
        out.append("Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2018–2019 ")
                .append(answered ? "Aanhangsel van de Handelingen\n" : "Vragen gesteld door de leden der Kamer\n");
        if (answered) {
            out.append("Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n");
        }
        document.kop().nummer().ifPresent(number -> out.append(number).append('\n'));
    }

    private void rows(List<Row> rows, boolean labelsApart, Notes notes) {
        boolean joined = notes == Notes.BELOW_FOOT;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String text = notes == Notes.BELOW_NUMBER_CUT_AT_MARKS ? Marks.cut(row.text()) : Marks.plain(row.text());
            boolean mended = joined && row.end() == End.WORD && i + 1 < rows.size();
            boolean continued = joined && i > 0 && rows.get(i - 1).end() == End.WORD;
            out.append(labelsApart && row.label() ? "\n" : "")
                    .append(continued ? "" : indent)
                    .append(indent.isEmpty() || row.hang() == 0 ? "" : " ".repeat(1 + row.hang() / 600))
                    .append(mended ? text.substring(0, text.length() - 1) : text)
                    .append(mended ? "" : row.end() == End.SPACE ? behindRow + "\n" : "\n");
        }
    }

    private void note(Note note, Notes notes) {
        if (note.number().isEmpty()) {
            rows(note.rows(), false, notes);
            return;
        }
        out.append(indent).append(note.number()).append(notes == Notes.BEHIND_NUMBER ? " " : "\n" + indent);
        rows(note.rows(), false, notes);
    }

    private void notesBelowFoot(List<Note> notes, boolean first, int page) {
        for (int i = 0; i < notes.size(); i++) {
            out.append('\n').append(notes.get(i).number()).append("\n\n");
            if (i == 0) {
                imprint(first);
                out.append(first ? "\n" : "");
            }
            rows(notes.get(i).rows(), false, Notes.BELOW_FOOT);
        }
        if (notes.isEmpty()) {
            out.append('\n');
            imprint(first);
        }
        out.append('\n').append(year()).append("\n\n").append(page).append("\n\n");
    }

    private void imprint(boolean first) {
        if (first) {
            out.append(document.kop().publicatie().orElseThrow()).append("\nISSN 0921 - 7398\n’s-Gravenhage 2018\n");
        }
    }

    private void foot(boolean first, int page) {
        imprint(first);
        out.append(year()).append(' ').append(page).append('\n');
    }

    private String year() {
        return "Tweede Kamer, vergaderjaar 2018–2019, " + (answered ? "Aanhangsel" : "Vragen");
    }
}
