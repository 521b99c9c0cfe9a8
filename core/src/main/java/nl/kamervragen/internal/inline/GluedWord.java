package nl.kamervragen.internal.inline;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.DutchMonth;
import nl.kamervragen.internal.text.OpenWords;

/** What the word says that digits are glued to: they may be part of a name or a date, and then are no mark. */
final class GluedWord {
    private static final int LONGEST_MONTH = 9;
    private static final int LONG_WORD = 5;
    private static final int MOST_CAPITALS = 3;

    private final String text;

    GluedWord(String text) {
        this.text = text;
    }

    /**
     * {@code G4}, {@code CO2}, {@code A12}, {@code m2}: a short word or capitals that the digits belong to, also where
     * the space before them was lost ({@code vanCO2}, {@code inQ4}).
     *
     * @param begin where the digits begin
     */
    boolean isName(int begin) {
        int capitals = begin - nameBegin(begin);
        if (capitals > 0) {
            return capitals <= MOST_CAPITALS;
        }
        boolean unit = text.charAt(begin - 1) == 'm' && !isLetter(begin - 3);
        // camera’s3, F-16’s3
        boolean plural =
                begin > 2 && "’'".indexOf(text.charAt(begin - 2)) >= 0 && Chars.isLetterOrDigit(text.charAt(begin - 3));
        // 100 km/u3; but not kg/m3
        boolean rate =
                begin > 1 && text.charAt(begin - 2) == '/' && text.charAt(begin - 1) != 'm' && isLetter(begin - 3);
        return unit || !(isLetter(begin - 2) || plural || rate);
    }

    /**
     * Whether digits behind the word are no mark for certain; two capitals or three may be a name ({@code CO2}) or bear
     * a mark ({@code NOS1}).
     *
     * @param begin where the digits begin
     * @param end where they end
     */
    boolean holdsNoMark(int begin, int end) {
        boolean abbreviation = nameBegin(begin) <= begin - 2;
        return isDay(end)
                || (isName(begin) && !abbreviation)
                || isCutOff(begin, end)
                || isNextItem(end)
                || isOfQuestion(begin);
    }

    /** {@code het antwoord op vraag3}: the number of the question, whose space was lost. */
    private boolean isOfQuestion(int begin) {
        return text.startsWith("vraag", begin - 5)
                && (text.startsWith("op ", begin - 8) || text.startsWith("op", begin - 7));
    }

    /** {@code de Belastingdienst2. betere regels}: no sentence begins small, but the next item of a list may. */
    private boolean isNextItem(int end) {
        return end + 2 < text.length()
                && text.charAt(end) == '.'
                && Chars.isBlank(text.charAt(end + 1))
                && Chars.isLowerCase(text.charAt(end + 2));
    }

    /** {@code van4 tot 6}, {@code en4) de sluis}: the word leaves its sentence open, which goes on with a number. */
    private boolean isCutOff(int begin, int end) {
        boolean goesOn = end < text.length() && (Chars.isBlank(text.charAt(end)) || text.charAt(end) == ')');
        return goesOn && OpenWords.surelyEnd(text, 0, begin);
    }

    /**
     * Where the name begins that ends with the digits.
     *
     * @param begin where the digits begin
     */
    int nameBegin(int begin) {
        int capitals = begin;
        while (capitals > 0 && Chars.isUpperCase(text.charAt(capitals - 1))) {
            capitals--;
        }
        return capitals;
    }

    /**
     * {@code van21 november}: the day of a date that lost the space before it.
     *
     * @param end where the digits end
     */
    boolean isDay(int end) {
        int word = end + 1;
        int wordEnd = word;
        while (wordEnd < text.length() && Chars.isBaseLetter(text.charAt(wordEnd)) && wordEnd - word < LONGEST_MONTH) {
            wordEnd++;
        }
        return wordEnd > word
                && Chars.isBlank(text.charAt(end))
                && DutchMonth.of(text.substring(word, wordEnd)).isPresent();
    }

    /**
     * A word in small letters that is too long for a name with a number in it.
     *
     * @param begin where the digits begin
     */
    boolean isLong(int begin) {
        int word = begin;
        while (word > 0 && Chars.isLowerCase(text.charAt(word - 1)) && begin - word < LONG_WORD) {
            word--;
        }
        return begin - word == LONG_WORD;
    }

    private boolean isLetter(int index) {
        return index >= 0 && Chars.isLetter(text.charAt(index));
    }
}
