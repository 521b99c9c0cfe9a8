package nl.kamervragen.internal.referentie;

/**
 * One number of a list, at its own place in the text.
 *
 * @param text the number as canonical ids write it: digits, letters, or digits and a letter
 * @param begin where it begins in the text
 * @param end where it ends, exclusive
 */
record Item(String text, int begin, int end) {

    /** The same number with another place to end. */
    Item withEnd(int newEnd) {
        return new Item(text, begin, newEnd);
    }

    /** What stands before the part that is counted on in a series: {@code 137} in 137c, {@code 8:} in 8:2. */
    String stem() {
        int end = text.length();
        while (end > 0 && Chars.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end == text.length() ? end - 1 : end);
    }

    /** The number, or the letter's place in the alphabet, that is counted on in a series. */
    int rank() {
        char last = text.charAt(text.length() - 1);
        return Chars.isDigit(last)
                ? Integer.parseInt(text, stem().length(), text.length(), 10)
                : Chars.toLowerCase(last) - 'a' + 1;
    }

    /** The number of the same series with another rank. */
    String ranked(int rank) {
        char last = text.charAt(text.length() - 1);
        char first = Chars.isUpper(last) ? 'A' : 'a';
        return stem() + (Chars.isDigit(last) ? String.valueOf(rank) : String.valueOf((char) (first + rank - 1)));
    }

    /** Whether both are of one series, so that a range has its numbers between them. */
    boolean isOfOneSeries(Item other) {
        boolean digits = Chars.isDigit(text.charAt(text.length() - 1));
        return digits == Chars.isDigit(other.text.charAt(other.text.length() - 1))
                && stem().equals(other.stem())
                && !(isRoman() && other.isRoman());
    }

    /** {@code XII}: counted on as a number and not as letters, which {@code I} alone may be too. */
    private boolean isRoman() {
        return text.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
    }

    /** The number's value, or 0 when it is made of letters. */
    int value() {
        return text.chars().allMatch(c -> Chars.isDigit((char) c)) ? Integer.parseInt(text) : 0;
    }
}
