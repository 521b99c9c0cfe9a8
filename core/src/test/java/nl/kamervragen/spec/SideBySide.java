package nl.kamervragen.spec;

import java.util.ArrayList;
import java.util.List;

/** Shows two texts beside each other, with a sign at each line that differs. */
final class SideBySide {
    private static final int WIDTH = 76;

    private SideBySide() {}

    static String of(String expected, String actual) {
        List<String> left = folded(expected);
        List<String> right = folded(actual);
        StringBuilder table = new StringBuilder(row("expected", "  ", "actual"));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String l = i < left.size() ? left.get(i) : "";
            String r = i < right.size() ? right.get(i) : "";
            table.append(row(l, l.equals(r) ? "  " : "≠ ", r));
        }
        return table.toString();
    }

    private static String row(String left, String sign, String right) {
        return String.format("%-" + WIDTH + "s %s%s%n", left, sign, right);
    }

    private static List<String> folded(String text) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            for (int i = 0; i == 0 || i < line.length(); i += WIDTH) {
                rows.add(line.substring(i, Math.min(line.length(), i + WIDTH)));
            }
        }
        return rows;
    }
}
