package nl.kamervragen.spec;

/** Writes characters that don't show in a way that does, and reads them back. */
final class Signs {
    private static final String SHOWN = "␠␌␉";
    private static final String MEANT = " \f\t";

    private Signs() {}

    /** The text that is meant: {@code ␠} is a space, {@code ␌} a form feed, {@code ⟨00AD⟩} the character U+00AD. */
    static String read(String shown) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < shown.length()) {
            char c = shown.charAt(i);
            int end = c == '⟨' ? shown.indexOf('⟩', i) : -1;
            if (end > 0) {
                text.append((char) Integer.parseInt(shown, i + 1, end, 16));
                i = end;
            } else {
                int sign = SHOWN.indexOf(c);
                text.append(sign < 0 ? c : MEANT.charAt(sign));
            }
            i++;
        }
        return text.toString();
    }

    /** The text with what doesn't show made visible; plain spaces and line ends stay. */
    static String show(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\f' || c == '\t') {
                shown.append(SHOWN.charAt(MEANT.indexOf(c)));
            } else if (c != '\n' && hides(c)) {
                shown.append(String.format("⟨%04X⟩", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean hides(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> false;
        };
    }
}
