package nl.kamervragen.text;

import java.util.List;

/** Joins words as a Dutch sentence lists them: "4", "4 en 5", "4, 5 en 9". */
final class Enumeration {
    private Enumeration() {}

    static String of(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + " en " + parts.get(last);
    }
}
