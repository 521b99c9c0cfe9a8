package nl.kamervragen.ingest.pdf;

/** Knows how sentences and the items of lists begin, and how sentences end. */
final class Wording {
    private static final String STOPS = ".?!:;";
    private static final String BEHIND_STOPS = "»”’\"')]⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String OPENING = "«“‘\"'([";
    private static final String ITEM_SIGNS = "•●▪◦·–—-";
    private static final int LONGEST_NUMBER = 3;

    private Wording() {}

    /** Whether a sentence ends with the text, closing quotes and marks behind it left out. */
    static boolean closesSentence(String text) {
        int end = text.length();
        while (end > 0 && BEHIND_STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the item of a list may follow: a sentence ends, or an item before it. */
    static boolean mayAnnounce(String text) {
        return closesSentence(text) || text.endsWith(",");
    }

    /** Whether a sentence may begin with the text. */
    static boolean opensSentence(String text) {
        char first = text.charAt(0);
        return Character.isUpperCase(first) || OPENING.indexOf(first) >= 0 || opensItem(text);
    }

    /** Whether the text may be an item of a list: it begins with a sign, or with a number or letter and a stop. */
    static boolean opensItem(String text) {
        if (ITEM_SIGNS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == 0 && Character.isLetter(text.charAt(0))) {
            end = 1;
        }
        return end > 0 && end <= LONGEST_NUMBER && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
    }
}
