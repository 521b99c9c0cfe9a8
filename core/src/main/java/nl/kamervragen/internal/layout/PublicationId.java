package nl.kamervragen.internal.layout;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads the id of a publication as it stands in a page's foot: {@code ah-tk-20232024-1292}, {@code kv-tk-2024Z18435}.
 */
final class PublicationId {
    private static final int LONGEST = 24;
    private static final int SHORTEST = 6;

    private PublicationId() {}

    /** The id in its canonical form, or null; dashes that an extraction lost are put back. */
    static @Nullable String read(Scanner scanner) {
        String kind = scanner.phrase("ah") || scanner.phrase("h ") ? "ah" : scanner.phrase("kv") ? "kv" : null;
        if (kind == null) {
            return null;
        }
        gap(scanner);
        String chamber = scanner.phrase("tk") ? "tk" : scanner.phrase("ek") ? "ek" : null;
        if (chamber == null) {
            return null;
        }
        gap(scanner);
        StringBuilder id = new StringBuilder(LONGEST)
                .append(kind)
                .append('-')
                .append(chamber)
                .append('-');
        int begin = id.length();
        while (id.length() < begin + LONGEST && !scanner.atEnd()) {
            char c = scanner.peek();
            if (Chars.isDigit(c) || c == 'Z') {
                id.append(c);
                scanner.character(c);
            } else if (gap(scanner)) {
                id.append('-');
            } else {
                return null;
            }
        }
        return id.length() < begin + SHORTEST ? null : id.toString();
    }

    private static boolean gap(Scanner scanner) {
        boolean blanks = scanner.blanks();
        boolean dash = scanner.dash();
        return dash || blanks;
    }
}
