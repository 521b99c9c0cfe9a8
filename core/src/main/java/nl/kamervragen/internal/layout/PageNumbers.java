package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;

/**
 * Finds the page numbers that say so by their series only: a number on a line of its own, as a word processor sets it,
 * or behind words that come again on each page, such as the title, or the address that a browser prints.
 *
 * <p>A question's number, a footnote mark and the number of a note may stand alone on a line too. Where form feeds show
 * the pages, a page number is in the first or the last line of each page. Where nothing does, the numbers stand about
 * as far apart as pages are long, and most of them amid a sentence.
 */
final class PageNumbers {
    private static final int SHORTEST_PAGE = 15;
    private static final int LONGEST_PAGE = 100;

    /** So many lines a footnote may have for it to be seen above the last page's number. */
    private static final int LONGEST_NOTE = 3;

    /** Within so many lines of its number a question mostly ends. */
    private static final int LONGEST_QUESTION = 8;

    private static final int AMID_SENTENCE = 10;
    private static final int BETWEEN_SENTENCES = 4;
    private static final ChainRules RULES = new ChainRules(11, 55, 1000);

    private final String source;
    private final List<Line> lines;

    /** The numbers of lines, by what they share. */
    private final Map<String, List<LineNumber>> found = new LinkedHashMap<>();

    /** How many page ends form feeds showed so far, between lines. */
    private int page;

    private boolean endsPage;

    private PageNumbers(Lines lines) {
        this.source = lines.source();
        this.lines = lines.lines();
    }

    /** The indices of the lines that number pages. */
    static BitSet of(Lines lines) {
        PageNumbers numbers = new PageNumbers(lines);
        numbers.collect();
        List<LineNumber> best = List.of();
        for (List<LineNumber> candidates : numbers.found.values()) {
            List<LineNumber> series =
                    numbers.pagesShown() ? numbers.atPageEnds(candidates) : numbers.pagesApart(candidates);
            best = series.size() > best.size() ? series : best;
        }
        BitSet places = new BitSet();
        (best.isEmpty() ? numbers.atTheEnd() : best).forEach(number -> places.set(number.line()));
        return places;
    }

    private void collect() {
        for (int i = source.length() - 1; i >= 0 && Character.isWhitespace(source.charAt(i)); i--) {
            endsPage |= source.charAt(i) == '\f';
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            page += line.afterPageEnd() && i > 0 ? 1 : 0;
            LineNumber number = LineNumber.read(source, line, i, page);
            if (number != null
                    && !isBelowNoteHeading(i)
                    && (number.isAlone()
                            || LabelReader.read(source, line.textBegin(), line.textEnd())
                                    .isEmpty())) {
                found.computeIfAbsent(number.shared(), any -> new ArrayList<>()).add(number);
            }
        }
    }

    private boolean isBelowNoteHeading(int line) {
        return line > 0
                && NoteHeading.is(
                        source,
                        lines.get(line - 1).textBegin(),
                        lines.get(line - 1).textEnd());
    }

    private boolean pagesShown() {
        return endsPage || page > 0;
    }

    /** The numbers on one side of their pages, if all pages have them but perhaps the first. */
    private List<LineNumber> atPageEnds(List<LineNumber> candidates) {
        List<LineNumber> heads = new ArrayList<>();
        List<LineNumber> feet = new ArrayList<>();
        for (LineNumber number : candidates) {
            int next = number.line() + 1;
            if (number.number() == number.page() + 1) {
                if (number.page() > 0 && lines.get(number.line()).afterPageEnd()) {
                    heads.add(number);
                }
                if (next == lines.size() || lines.get(next).afterPageEnd()) {
                    feet.add(number);
                }
            }
        }
        List<LineNumber> series = heads.size() > feet.size() ? heads : feet;
        return series.size() >= (page == 0 ? 1 : Math.max(2, page)) ? series : List.of();
    }

    /** The series whose numbers stand as far apart as the ends of pages. */
    private List<LineNumber> pagesApart(List<LineNumber> all) {
        List<Candidate> candidates = new ArrayList<>(all.size());
        for (LineNumber number : all) {
            int weight = isAmidSentence(number.line()) ? AMID_SENTENCE : BETWEEN_SENTENCES;
            candidates.add(new Candidate(number.number(), weight));
        }
        List<LineNumber> series = new ArrayList<>();
        int before = 0;
        for (int index : Chain.best(candidates, RULES)) {
            LineNumber number = all.get(index);
            if (number.number() != before + 1 && (before > 0 || number.number() != 2)) {
                return List.of();
            }
            before = number.number();
            series.add(number);
        }
        int total = all.get(0).total();
        boolean pages = total > 1 ? before == total : series.size() > 1 && areApart(series);
        boolean onlyPage = total == 1 && all.get(0).line() + 1 == lines.size();
        return pages || onlyPage ? series : List.of();
    }

    private boolean areApart(List<LineNumber> series) {
        int last = series.get(series.size() - 1).line();
        int rest = lines.size() - last;
        int shortest = LONGEST_PAGE;
        int longest = 0;
        int amidSentence = 0;
        int ends = 0;
        int before = -1;
        for (LineNumber number : series) {
            int line = number.line();
            // The last page may be short, and a number in the head of the first one stands above all pages.
            if (line > 0 && (line != last || rest >= SHORTEST_PAGE)) {
                shortest = Math.min(shortest, line - before);
                longest = Math.max(longest, line - before);
                amidSentence += isAmidSentence(line) ? 1 : 0;
                ends++;
            }
            before = line;
        }
        int lastPage = last - series.get(series.size() - 2).line();
        boolean even = ends > 1 && longest * 10 <= shortest * 11 && !askQuestions(series);
        return (amidSentence * 2 >= ends || even)
                && ends > 0
                && shortest >= SHORTEST_PAGE
                && longest <= Math.min(LONGEST_PAGE, 2 * shortest)
                && Math.max(rest, lastPage) <= LONGEST_PAGE;
    }

    /** Whether a question begins behind half of the numbers or more, as behind those that label questions. */
    private boolean askQuestions(List<LineNumber> series) {
        int asking = 0;
        for (LineNumber number : series) {
            int from = number.line() + 1;
            asking += lines.subList(from, Math.min(lines.size(), from + LONGEST_QUESTION)).stream()
                            .anyMatch(line -> source.charAt(line.textEnd() - 1) == '?')
                    ? 1
                    : 0;
        }
        return asking * 2 >= series.size();
    }

    private boolean isAmidSentence(int place) {
        if (place == 0 || place + 1 == lines.size()) {
            return false;
        }
        char last = source.charAt(lines.get(place - 1).textEnd() - 1);
        char next = source.charAt(lines.get(place + 1).textBegin());
        // behind a name that stands alone a numbered question may begin
        return Chars.isLowerCase(next) || ((Chars.isBaseLetter(last) || last == ',') && !Chars.isUpperCase(next));
    }

    /**
     * The number alone that ends the text: that of an only page, or one below a footnote, in which it would else end.
     */
    private List<LineNumber> atTheEnd() {
        List<LineNumber> alone = found.getOrDefault("", List.of());
        int end = lines.size() - 1;
        if (alone.isEmpty() || alone.get(alone.size() - 1).line() != end) {
            return List.of();
        }
        LineNumber last = alone.get(alone.size() - 1);
        boolean onlyPage = last.number() == 1 && end >= SHORTEST_PAGE && end <= LONGEST_PAGE;
        boolean belowNote = lines.subList(Math.max(0, end - LONGEST_NOTE), end).stream()
                .anyMatch(line -> NoteStartReader.isClear(source, line));
        return onlyPage || belowNote ? List.of(last) : List.of();
    }
}
