package nl.kamervragen.ingest.pdf;

/** Knows how sentences begin and end. */
final class Ends {
    private static final String STOPS = ".?!:;";
    private static final String BEHIND_STOPS = "»”’\"')]⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String OPENING = "«“‘\"'([•●▪◦–—-";

    private Ends() {}

    /** Whether a sentence ends with the text, closing quotes and marks behind it left out. */
    static boolean sentence(String text) {
        int end = text.length();
        while (end > 0 && BEHIND_STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a sentence may begin with the text. */
    static boolean opensSentence(String text) {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || OPENING.indexOf(first) >= 0;
    }
}
