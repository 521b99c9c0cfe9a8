package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Scanner;
import org.jspecify.annotations.Nullable;

/** Tells footnotes from what is numbered in the same way: the items of a list, and questions without a label. */
final class NoteDoubts {
    /** How much less speaks for a number to which no mark points. */
    private static final int UNMARKED = 4;

    private final String source;
    private final List<PageLine> lines;
    private final boolean labelled;
    private @Nullable GluedNumbers glued;

    /**
     * Makes the judge of one text.
     *
     * @param labelled whether its questions have labels
     */
    NoteDoubts(String source, List<PageLine> lines, boolean labelled) {
        this.source = source;
        this.lines = lines;
        this.labelled = labelled;
    }

    /**
     * The starts in the order of their lines, without the items of a list that a colon announces, and without the
     * number of enclosures of a letter.
     */
    List<NoteStart> withoutLists(List<NoteStart> starts) {
        Map<NoteStyle, Integer> expected = new HashMap<>();
        List<NoteStart> kept = new ArrayList<>();
        for (NoteStart start : starts) {
            boolean item = isListStyle(start.style())
                    && ((start.number() == 1 && isAnnounced(start.line()))
                            || expected.getOrDefault(start.style(), 0) == start.number());
            if (item) {
                expected.put(start.style(), start.number() + 1);
            } else if (!countsEnclosures(start)) {
                expected.remove(start.style());
                kept.add(start);
            }
        }
        return kept;
    }

    /**
     * The starts without those that name no source and come neither right behind one of the number before nor below a
     * heading of notes.
     */
    List<NoteStart> withoutStrays(List<NoteStart> starts) {
        Map<NoteStyle, Integer> last = new HashMap<>();
        List<NoteStart> kept = new ArrayList<>();
        for (NoteStart start : starts) {
            if (!start.isUnsourced()
                    || last.getOrDefault(start.style(), -1) == start.number() - 1
                    || isBelowHeading(start.line())) {
                kept.add(start);
                last.put(start.style(), start.number());
            }
        }
        return kept;
    }

    /**
     * The starts without those of a style that lists have too, where the text shows no mark for most of them, nor they
     * an address: then it is a list without an announcement that ends the last answer.
     */
    List<NoteStart> withoutUnannouncedLists(List<NoteStart> starts) {
        Map<NoteStyle, Integer> balance = new EnumMap<>(NoteStyle.class);
        for (NoteStart start : starts) {
            if (isListStyle(start.style())) {
                boolean shown = glued().isShown(start.number()) || namesAddress(lines.get(start.line()));
                balance.merge(start.style(), shown ? 1 : -1, Integer::sum);
            }
        }
        return starts.stream()
                .filter(start -> balance.getOrDefault(start.style(), 0) >= 0)
                .toList();
    }

    private boolean namesAddress(PageLine line) {
        boolean names = false;
        for (int i = line.begin(); i < line.end() && !names; i++) {
            names = source.startsWith("://", i) || source.startsWith("www.", i);
        }
        return names;
    }

    /**
     * The starts without those that a row of the text would look like too ({@code 4 andere bruggen}), unless a mark
     * with their number is glued to something on their page, or the series lacks their number; all of them in a text
     * that glues few marks of its notes. Where a page has a number twice, one of them begins the row of a table.
     */
    List<NoteStart> withoutUnmarked(List<NoteStart> starts) {
        BitSet tables = pagesWithNumberTwice(starts);
        Predicate<NoteStart> doubtful = start -> start.isDoubtful() || (start.isPlain() && tables.get(page(start)));
        if (starts.stream().noneMatch(doubtful)) {
            return preferLast(starts, NoteDoubts::isAlone);
        }
        List<NoteStart> clear =
                starts.stream().filter(start -> !start.isDoubtful()).toList();
        boolean glues = clear.stream().filter(this::isMarked).count() * 2 >= clear.size();
        MissingNumbers missing = new MissingNumbers(clear, lines);
        return preferLast(
                starts.stream()
                        .filter(start -> !glues
                                || !doubtful.test(start)
                                || isMarked(start)
                                || isMarkedAtBegin(start)
                                || missing.holds(start.number(), page(start)))
                        .toList(),
                doubtful.or(NoteDoubts::isAlone));
    }

    /** Whether the number has a line of its own, as a mark in the text has too for some extractors. */
    private static boolean isAlone(NoteStart start) {
        return start.style() == NoteStyle.ALONE;
    }

    private BitSet pagesWithNumberTwice(List<NoteStart> starts) {
        BitSet pages = new BitSet();
        BitSet numbers = new BitSet();
        int page = -1;
        for (NoteStart start : starts) {
            if (start.isPlain()) {
                if (page(start) != page) {
                    page = page(start);
                    numbers.clear();
                }
                pages.set(page, pages.get(page) || numbers.get(start.number()));
                numbers.set(start.number());
            }
        }
        return pages;
    }

    private int page(NoteStart start) {
        return lines.get(start.line()).page();
    }

    /** Whether a mark with its number is glued to something on its page. */
    private boolean isMarked(NoteStart start) {
        return glued().holds(page(start), start.number());
    }

    /** Whether a number that is glued to its note has a mark that an extractor set at a line's begin. */
    private boolean isMarkedAtBegin(NoteStart start) {
        return start.isPlain()
                && Chars.isDigit(source.charAt(start.textBegin() - 1))
                && glued().beginsLine(page(start), start.number());
    }

    private GluedNumbers glued() {
        GluedNumbers found = glued;
        if (found == null) {
            found = new GluedNumbers(source, lines);
            glued = found;
        }
        return found;
    }

    /**
     * What speaks for starts, in a text in which both numbers on lines of their own and numbers at the begin of lines
     * may be those of notes: less where no mark is glued to anything, as a table has such numbers too.
     */
    int markedWeight(List<NoteStart> starts) {
        int weight = 0;
        for (NoteStart start : starts) {
            weight += isMarked(start) ? start.weight() : start.weight() / UNMARKED;
        }
        return weight;
    }

    /** Of several rows on a page that may begin the same note the last does sooner: notes stand below the text. */
    private List<NoteStart> preferLast(List<NoteStart> starts, Predicate<NoteStart> doubtful) {
        Map<Integer, Integer> pages = new HashMap<>();
        List<NoteStart> preferred = new ArrayList<>();
        for (NoteStart start : starts) {
            int page = page(start);
            boolean again = doubtful.test(start) && pages.getOrDefault(start.number(), -1) == page;
            preferred.add(again ? start.stronger() : start);
            pages.put(start.number(), page);
        }
        return preferred;
    }

    private static boolean isListStyle(NoteStyle style) {
        return style == NoteStyle.DOT || style == NoteStyle.PARENTHESIS || style == NoteStyle.ENCLOSED;
    }

    /** {@code Bijlage(n)}, and below it {@code 1}. */
    private boolean countsEnclosures(NoteStart start) {
        if (start.style() != NoteStyle.ALONE || start.line() == 0) {
            return false;
        }
        PageLine above = lines.get(start.line() - 1);
        Scanner scanner = new Scanner(source, above.begin(), above.end());
        return (scanner.word("bijlage") || scanner.word("bijlagen"))
                && (scanner.atEnd() || scanner.phrase("(n)"))
                && scanner.onlyBlanksLeft();
    }

    private boolean isAnnounced(int line) {
        return line > 0
                && lines.get(line).joint() != Joint.PAGE
                && source.charAt(lines.get(line - 1).end() - 1) == ':'
                && !isBelowHeading(line);
    }

    private boolean isBelowHeading(int line) {
        return line > 0 && NoteHeading.is(source, lines.get(line - 1));
    }

    /** Whether most of what would be notes asks: then these are questions that have a number and no label. */
    boolean areQuestions(List<NoteStart> starts) {
        if (starts.isEmpty() || (labelled && starts.get(0).style() != NoteStyle.DOT)) {
            return false;
        }
        int asking = 0;
        for (int i = 0; i < starts.size(); i++) {
            int begin = starts.get(i).line();
            int end = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            asking += asks(begin, end) ? 1 : 0;
        }
        return asking * 2 > starts.size();
    }

    /**
     * Whether questions with a number and no label go on below what would be notes, on the same page: then it is a list
     * in one of them. A number that is glued to its text is that of no list.
     */
    boolean areAmidQuestions(List<NoteStart> starts) {
        if (labelled
                || starts.isEmpty()
                || starts.get(0).style() == NoteStyle.DOT
                || starts.stream().allMatch(NoteStart::isGlued)) {
            return false;
        }
        int end = 0;
        for (NoteStart start : starts) {
            for (int i = Math.max(end, start.line() + 1); i < lines.size() && isOnPage(i, start); i++) {
                if (isNumbered(lines.get(i)) && endsAsking(lines.get(i))) {
                    return true;
                }
                end = i + 1;
            }
        }
        return false;
    }

    private boolean isOnPage(int line, NoteStart start) {
        return lines.get(line).page() == page(start);
    }

    /** Whether a line begins as a numbered question does: {@code 4. Kunt u …}. */
    private boolean isNumbered(PageLine line) {
        Scanner scanner = new Scanner(source, line.begin(), line.end());
        return scanner.number(3) > 0 && scanner.character('.') && scanner.blanks() && !scanner.atEnd();
    }

    private boolean asks(int begin, int end) {
        for (int i = begin; i < end && lines.get(i).page() == lines.get(begin).page(); i++) {
            if (endsAsking(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line ends in a question mark, a footnote mark behind it left out. */
    private boolean endsAsking(PageLine line) {
        int end = line.end();
        while (end > line.begin() && isMark(source.charAt(end - 1))) {
            end--;
        }
        return end > line.begin() && source.charAt(end - 1) == '?';
    }

    private static boolean isMark(char c) {
        return Chars.isDigit(c) || Chars.isBlank(c) || Chars.isRaisedDigit(c) || c == ')' || c == ']' || c == '[';
    }
}
