package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;

/** Sets two blocks of lines beside each other. */
final class Columns {
    private static final String GAP = " │ ";

    private final int left;

    /** Makes columns that fit a width together. */
    Columns(int width) {
        this.left = (width - GAP.length()) / 2;
    }

    /** The width of each column. */
    int width() {
        return left;
    }

    List<String> beside(List<String> first, List<String> second) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String one = i < first.size() ? first.get(i) : "";
            String other = i < second.size() ? second.get(i) : "";
            String line = one + " ".repeat(Math.max(0, left - Wrap.size(one))) + GAP + other;
            lines.add(line.stripTrailing());
        }
        return lines;
    }
}
