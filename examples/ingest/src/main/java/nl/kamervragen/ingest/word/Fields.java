package nl.kamervragen.ingest.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Tells what of a field shows: its result, not the instruction before it, and of a page's number nothing. Fields stand
 * in each other.
 */
final class Fields {
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;

        boolean isShown() {
            return result && !isPageNumber(instruction.toString());
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    static boolean isPageNumber(String instruction) {
        String name = instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        return name.equals("PAGE") || name.equals("NUMPAGES") || name.equals("SECTIONPAGES");
    }

    void mark(String type) {
        Field inner = open.peek();
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (inner != null) {
                    inner.result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(String instruction) {
        Field inner = open.peek();
        if (inner != null && !inner.result) {
            inner.instruction.append(instruction);
        }
    }

    boolean isShown() {
        return open.stream().allMatch(Field::isShown);
    }

    /** An instruction ends with its paragraph at the latest, so that a field without end hides no more than that. */
    void endParagraph() {
        open.removeIf(field -> !field.isShown());
    }
}
