package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.NoteLines;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.RomanNumeral;
import nl.kamervragen.internal.text.TracedText;

/** Collects marks of notes that have Roman numbers, as Word gives to those at a document's end: {@code dicht?[iv]}. */
final class RomanMarks {
    private RomanMarks() {}

    /** Whether a document has such notes. */
    static boolean serve(Layout layout) {
        for (NoteLines note : layout.notes()) {
            char first = layout.source().charAt(note.numberBegin());
            if (first == '[' && Chars.isBaseLetter(layout.source().charAt(note.numberBegin() + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Collects those of all paragraphs. */
    static void addTo(List<MarkCandidate> found, List<TracedText> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            addTo(found, paragraphs.get(i).toString(), i);
        }
    }

    private static void addTo(List<MarkCandidate> found, String all, int paragraph) {
        for (int open = all.indexOf('['); open >= 0; open = all.indexOf('[', open + 1)) {
            int end = RomanNumeral.end(all, open + 1, all.length());
            int number = RomanNumeral.value(all, open + 1, end);
            if (number > 0 && end < all.length() && all.charAt(end) == ']') {
                found.add(new MarkCandidate(paragraph, open, end + 1, number, MarkScanner.BRACKETS, MarkStyle.DRESSED));
            }
        }
    }
}
