package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a terminal. */
final class Wrap {
    private Wrap() {}

    /**
     * Breaks a text at white space, and within a word only where it is longer than a line.
     *
     * <p>Control characters count as white space: a text from elsewhere must not steer the terminal.
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (end == i) {
                i++;
                continue;
            }
            int size = size(text, i, end);
            if (used > 0 && used + 1 + size > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            end = size > width ? fitting(text, i, end, width) : end;
            line.append(text, i, end);
            used += Math.min(size, width);
            i = end;
        }
        if (used > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The same with the first line after a label, and the others indented as far. */
    static List<String> hanging(String label, String text, int width) {
        return hanging(label, " ".repeat(size(label)), text, width);
    }

    /** The same with an indent of its own. */
    static List<String> hanging(String label, String indent, String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text, Math.max(1, width - Math.max(size(label), size(indent))))) {
            lines.add((lines.isEmpty() ? label : indent) + line);
        }
        return lines;
    }

    /** How many columns a line takes: an accent set on a letter takes none. */
    static int size(String line) {
        return size(line, 0, line.length());
    }

    private static int size(String text, int begin, int end) {
        int size = 0;
        for (int i = begin; i < end; i = text.offsetByCodePoints(i, 1)) {
            size += columns(text.codePointAt(i));
        }
        return size;
    }

    private static int columns(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
    }

    private static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && !parts(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A no-break space doesn't part words. */
    private static boolean parts(char c) {
        return Character.isWhitespace(c) || Character.isISOControl(c);
    }

    private static int fitting(String text, int begin, int end, int width) {
        int fitting = begin;
        for (int used = 0; fitting < end; fitting = text.offsetByCodePoints(fitting, 1)) {
            used += columns(text.codePointAt(fitting));
            if (used > width) {
                break;
            }
        }
        return fitting;
    }
}
