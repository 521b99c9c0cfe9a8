package nl.kamervragen.ingest.markup;

/** Writes raised digits as superscripts, which the parser takes for footnote marks for certain. */
public final class Raised {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Raised() {}

    /**
     * Writes a number with superscripts.
     *
     * @param number the number, 0 or more
     * @return for example {@code ¹²}
     */
    public static String of(int number) {
        return digits(Integer.toString(number));
    }

    /**
     * Raises the digits of a text that holds nothing else than digits, blanks and commas.
     *
     * @param text what stands above the line
     * @return the text, with superscripts; as it was when anything else is in it, such as the {@code e} of a number
     */
    public static String of(String text) {
        boolean numbers = text.chars().allMatch(c -> isDigit(c) || c == ',' || Character.isWhitespace(c));
        return numbers ? digits(text) : text;
    }

    /**
     * Appends a mark; a space keeps two marks apart.
     *
     * @param number the mark's number
     * @param text what it is appended to
     */
    public static void append(int number, StringBuilder text) {
        boolean behindMark = !text.isEmpty() && DIGITS.indexOf(text.charAt(text.length() - 1)) >= 0;
        text.append(behindMark ? " " : "").append(of(number));
    }

    private static String digits(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(isDigit(c) ? DIGITS.charAt(c - '0') : c);
        }
        return raised.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
