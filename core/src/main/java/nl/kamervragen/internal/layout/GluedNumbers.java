package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.kamervragen.internal.text.Chars;

/** Finds the numbers that stand glued to a word, a sign or a year, as the marks of footnotes do, page by page. */
final class GluedNumbers {
    private static final int LONGEST = 3;
    private static final int YEAR = 4;
    private static final int ABBREVIATION = 3;

    private final String source;
    private final List<BitSet> pages = new ArrayList<>();
    private final List<BitSet> begins = new ArrayList<>();
    private final BitSet shown = new BitSet();

    GluedNumbers(String source, List<PageLine> lines) {
        this.source = source;
        for (PageLine line : lines) {
            while (pages.size() <= line.page()) {
                pages.add(new BitSet());
                begins.add(new BitSet());
            }
            if (line.stretch().holdsNumerals()) {
                read(line, pages.get(line.page()));
                addBegin(line, begins.get(line.page()));
            }
        }
        pages.forEach(shown::or);
    }

    /** Whether the number stands so on a page. */
    boolean holds(int page, int number) {
        return page < pages.size() && pages.get(page).get(number);
    }

    /** Whether a line of a page begins with the number, as where an extractor cuts lines before their marks. */
    boolean beginsLine(int page, int number) {
        return page < begins.size() && begins.get(page).get(number);
    }

    /** Whether the number stands so anywhere, or as a mark in dress: {@code 1)}, {@code [1]}. */
    boolean isShown(int number) {
        return shown.get(number);
    }

    private void read(PageLine line, BitSet numbers) {
        int at = line.begin();
        while (at < line.end()) {
            int begin = at;
            at = Chars.numeralsEnd(source, begin, line.end());
            if (begin < at) {
                add(line, begin, at, numbers);
            }
            at++;
        }
    }

    private void add(PageLine line, int begin, int end, BitSet numbers) {
        if (end - begin <= LONGEST && (Chars.isRaisedDigit(source.charAt(begin)) || isGlued(line, begin))) {
            numbers.set(Chars.numeralsValue(source, begin, end));
        }
        boolean closed = end < line.end() && ")]".indexOf(source.charAt(end)) >= 0;
        if (closed && begin > line.begin() && end - begin <= LONGEST) {
            shown.set(Chars.numeralsValue(source, begin, end));
        }
        for (int from = begin + YEAR; from < end && end - begin <= YEAR + LONGEST; from++) {
            numbers.set(Chars.numeralsValue(source, from, end));
        }
    }

    private void addBegin(PageLine line, BitSet numbers) {
        int end = Chars.digitsEnd(source, line.begin(), line.end());
        boolean apart =
                end == line.end() || Chars.isBlank(source.charAt(end)) || ",;:.?".indexOf(source.charAt(end)) >= 0;
        if (end > line.begin() && end - line.begin() <= LONGEST && apart) {
            numbers.set(Chars.numeralsValue(source, line.begin(), end));
        }
    }

    /**
     * Behind a small letter, a sign or an abbreviation; behind one or two capitals it is part of a name: {@code G4}.
     */
    private boolean isGlued(PageLine line, int begin) {
        char before = begin > line.begin() ? source.charAt(begin - 1) : ' ';
        if (before == ',' && isOfAmount(line, begin - 1)) {
            return false;
        }
        boolean sign = Chars.isSentenceEnd(before) || Chars.isClosing(before) || ",;:%[".indexOf(before) >= 0;
        return Chars.isLowerCase(before) || sign || isAbbreviation(line, begin);
    }

    private boolean isAbbreviation(PageLine line, int end) {
        return end - Chars.baseLettersBegin(source, line.begin(), end) >= ABBREVIATION;
    }

    /** {@code 14,2}: digits that stand apart before a comma, and are no year, go on behind it. */
    private boolean isOfAmount(PageLine line, int comma) {
        int begin = comma;
        while (begin > line.begin() && Chars.isDigit(source.charAt(begin - 1))) {
            begin--;
        }
        boolean apart = begin == line.begin() || Chars.isBlank(source.charAt(begin - 1));
        return begin < comma && comma - begin != YEAR && apart;
    }
}
