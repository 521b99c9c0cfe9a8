package nl.kamervragen.internal.referentie;

/**
 * One number of a list, at its own place in the text.
 *
 * @param text the number as canonical ids write it: digits, letters, or digits and a letter
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 */
record Item(String text, int begin, int end) {

    /** The number's value, or 0 when it is made of letters. */
    int value() {
        return text.chars().allMatch(c -> Chars.isDigit((char) c)) ? Integer.parseInt(text) : 0;
    }
}
