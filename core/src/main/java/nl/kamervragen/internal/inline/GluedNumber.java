package nl.kamervragen.internal.inline;

import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * Marks glued to a number: {@code 20162} is 2016 with mark 2, {@code nr. 3122} is nr. 312 with mark 2 if that is due.
 */
final class GluedNumber {
    private static final int BEHIND_YEAR = 16;
    private static final int BEHIND_CITED_NUMBER = 9;
    private static final int BEHIND_NUMBER_AND_STOP = 12;
    static final int BEHIND_YEAR_AND_STOP = 28;
    private static final int LONGEST = 8;
    private static final int LONGEST_MARK = 3;
    private static final List<String> CITING = List.of(
            "nr.",
            "nrs.",
            "nr",
            "item",
            "artikel",
            "art.",
            "lid",
            "onderdeel",
            "paragraaf",
            "§",
            "hoofdstuk",
            "bijlage",
            "tabel",
            "figuur",
            "blz.",
            "pag.",
            " p.",
            "pagina",
            "groep");
    private static final List<String> NAMING = List.of("vraag", "vragen", "artikel", "nr.", "nummer", "art.");
    private static final List<String> ADDRESS = List.of("Postbus");
    private static final List<String> ABBREVIATIONS = List.of("nr.", "nrs.", "art.", "blz.", "pag.");

    private GluedNumber() {}

    /** {@code vraag 3}, {@code artikel 3}: the word before the number says what it is the number of. */
    static boolean isNamed(CharSequence text, int begin) {
        return standsBehind(text, begin, NAMING);
    }

    /** {@code art.3}: the stop before the digits is that of a word that cites, whose space was lost. */
    static boolean isGluedToAbbreviation(CharSequence text, int begin) {
        return endsIn(text, begin, ABBREVIATIONS);
    }

    /** Adds what may be a mark at the end of the digits from {@code begin} to {@code end}. */
    static void split(CharSequence text, int paragraph, int begin, int end, List<MarkCandidate> found) {
        char before = begin > 0 ? text.charAt(begin - 1) : ' ';
        boolean starts =
                Chars.isBlank(before) || Chars.isDash(before) || Chars.isOpening(before) || "/.:".indexOf(before) >= 0;
        if (end - begin > 1 && isOfName(text, begin)) {
            splitName(text, paragraph, begin, end, found);
        }
        if (!starts || end - begin < 2 || end - begin > LONGEST || standsBehind(text, begin, ADDRESS)) {
            return;
        }
        boolean cited = isCited(text, begin) || isBehindYear(text, begin) || isThousands(text, begin, end);
        for (int cut = end - 1; cut > begin && cut >= end - LONGEST_MARK; cut--) {
            int weight = before != ':' && isYear(text, begin, cut) ? BEHIND_YEAR : cited ? BEHIND_CITED_NUMBER : 0;
            if (weight > 0 && text.charAt(cut) != '0') {
                MarkStyle style = weight == BEHIND_YEAR ? MarkStyle.PLAIN : MarkStyle.DOUBTFUL;
                found.add(new MarkCandidate(paragraph, cut, end, value(text, cut, end), weight, style));
            }
        }
    }

    /** {@code CO2}, {@code Covid-19}, {@code F-35}: the digits are part of a word. */
    private static boolean isOfName(CharSequence text, int begin) {
        int letter = begin > 0 && Chars.isHyphen(text.charAt(begin - 1)) ? begin - 2 : begin - 1;
        return letter >= 0 && Chars.isLetter(text.charAt(letter));
    }

    /** {@code CO22}: a mark, if the text knows the name without it. */
    private static void splitName(CharSequence text, int paragraph, int begin, int end, List<MarkCandidate> found) {
        for (int cut = end - 1; cut > begin && cut > end - LONGEST_MARK; cut--) {
            if (text.charAt(cut) != '0') {
                found.add(new MarkCandidate(
                        paragraph, cut, end, value(text, cut, end), MarkScanner.WEAKEST, MarkStyle.NAMED));
            }
        }
    }

    /** {@code in 20224) bleek}: a mark in dress behind a year, which is sure where notes have that dress. */
    static boolean splitDressed(CharSequence text, int paragraph, int begin, int end, List<MarkCandidate> found) {
        int cut = begin + 4;
        boolean dressed = end < text.length() && text.charAt(end) == ')' && !Aside.isClosedBehind(text, begin, end);
        boolean apart = begin == 0 || Chars.isBlank(text.charAt(begin - 1)) || Chars.isDash(text.charAt(begin - 1));
        if (dressed && apart && end > cut && end - cut < LONGEST_MARK && isYear(text, begin, cut)) {
            int number = value(text, cut, end);
            found.add(new MarkCandidate(paragraph, cut, end + 1, number, BEHIND_YEAR, MarkStyle.DRESSED));
        }
        return dressed;
    }

    /** {@code in 2015,3 en}: what speaks for a mark behind the comma, since no amount has a year before its own. */
    static int behindYear(CharSequence text, int comma) {
        return isYear(text, yearBegin(text, comma), comma) ? BEHIND_YEAR : 0;
    }

    /** Where the digits before a place begin, of which one more than a year has tells that they are none. */
    private static int yearBegin(CharSequence text, int end) {
        int begin = end;
        while (begin > 0 && end - begin <= 4 && Chars.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** {@code in 2009.3}: a mark behind a sentence that ends with a number, if a paragraph or a sentence ends here. */
    static int behindStop(CharSequence text, int stop, int end) {
        int next = end;
        while (next < text.length() && Chars.isBlank(text.charAt(next))) {
            next++;
        }
        // "in 2009.3In": where lines were glued, the space behind the mark was lost
        boolean glued = next < text.length() && Chars.isUpperCase(text.charAt(next));
        boolean ends = next == text.length() || glued || (next > end && mayBeginSentence(text.charAt(next)));
        return !ends ? 0 : isYear(text, yearBegin(text, stop), stop) ? BEHIND_YEAR_AND_STOP : BEHIND_NUMBER_AND_STOP;
    }

    /** {@code sinds ’18}, {@code 2017/’18}: an apostrophe stands for the rest of a year, and closes no quotation. */
    static boolean isYearCutShort(CharSequence text, int begin) {
        boolean apostrophe = "’'".indexOf(text.charAt(begin - 1)) >= 0;
        char before = begin > 1 ? text.charAt(begin - 2) : ' ';
        return apostrophe
                && (Chars.isBlank(before) || Chars.isDash(before) || Chars.isOpening(before) || before == '/');
    }

    private static boolean mayBeginSentence(char c) {
        return Chars.isUpperCase(c) || Chars.isOpening(c) || Chars.isDigit(c);
    }

    private static boolean isYear(CharSequence text, int begin, int end) {
        return end - begin == 4 && value(text, begin, end) >= 1900 && value(text, begin, end) < 2100;
    }

    /** {@code (EU) 2017/8215}, {@code ECLI:NL:HR:2019:20061}: the number in a series that begins anew each year. */
    private static boolean isBehindYear(CharSequence text, int begin) {
        return begin > 0
                && "/:".indexOf(text.charAt(begin - 1)) >= 0
                && isYear(text, yearBegin(text, begin - 1), begin - 1);
    }

    /** {@code 5.0002}: thousands have three digits, and what comes behind them is no part of them. */
    private static boolean isThousands(CharSequence text, int begin, int end) {
        boolean stop = begin > 1 && text.charAt(begin - 1) == '.' && Chars.isDigit(text.charAt(begin - 2));
        return stop && end - begin > 3;
    }

    /** Whether the word before says that a number follows: {@code nr. 312}, {@code artikel 68}. */
    private static boolean isCited(CharSequence text, int begin) {
        return standsBehind(text, begin, CITING);
    }

    /** Whether one of the words and a blank stand before a place. */
    private static boolean standsBehind(CharSequence text, int begin, List<String> words) {
        return begin > 0 && Chars.isBlank(text.charAt(begin - 1)) && endsIn(text, begin - 1, words);
    }

    private static boolean endsIn(CharSequence text, int end, List<String> words) {
        String before = text.toString();
        for (String word : words) {
            if (before.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static int value(CharSequence text, int begin, int end) {
        return Integer.parseInt(text, begin, end, 10);
    }
}
