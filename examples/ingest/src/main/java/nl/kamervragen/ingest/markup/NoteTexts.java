package nl.kamervragen.ingest.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Collects footnotes, whose numbers may be missing or stand twice, for the end of the text. */
final class NoteTexts {
    private static final int MAX_DIGITS = 4;

    private final TreeMap<Integer, String> notes = new TreeMap<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private final Deque<Integer> cells = new ArrayDeque<>();

    void begin(int cellsAround) {
        numbers.push(0);
        cells.push(cellsAround);
    }

    /** In how many cells the note that is about to end stands. */
    int cells() {
        return cells.pop();
    }

    void number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (!numbers.isEmpty() && !digits.isEmpty() && digits.length() <= MAX_DIGITS) {
            numbers.pop();
            numbers.push(Integer.valueOf(digits));
        }
    }

    /** Ends a note, and gives its number: its own when it is free, else the next one. */
    int end(String text) {
        int own = numbers.pop();
        int number = own > 0 && !notes.containsKey(own) ? own : notes.isEmpty() ? 1 : notes.lastKey() + 1;
        notes.put(number, text);
        return number;
    }

    /** Adds a note under its number; what else has that number goes on in it. */
    void put(int number, String text) {
        notes.merge(number, text, (before, more) -> before + "\n" + more);
    }

    void write(CanonicalText out) {
        for (Map.Entry<Integer, String> note : notes.entrySet()) {
            out.note(Raised.of(note.getKey()), note.getValue());
        }
    }
}
