package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.label.LabelForm;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;
import nl.kamervragen.internal.text.Stretch;
import nl.kamervragen.result.SkipReason;

/** Walks over the lines once: furniture and dressing go out, what stays learns its page and its joint. */
final class PageCutter {
    private static final int SHORTEST_SPACED = 8;

    private final String source;
    private final List<Line> lines;
    private final FurnitureReader furniture;
    private final Markdown markdown;
    private final boolean indentedPages;
    private final List<PageLine> kept;
    private final int[] gaps;
    private final List<Skipped> skipped = new ArrayList<>();
    private int page;
    private boolean pageEnded;
    private boolean showsFeet;
    private int blanks;

    /** How many of the next lines are notes of the page whose number stands above them. */
    private int notesLeft;

    /** The widest row of the page. */
    private int widest;

    /** How many lines kept do not follow the one before directly, and how many of those stand below blank lines. */
    private int apart;

    private int allGaps;
    private int singleGaps;

    private boolean hasLabelAlone;

    /** The indices of the lines that count pages. */
    private final List<Integer> pageCounts = new ArrayList<>();

    private PageCutter(Lines lines) {
        this.source = lines.source();
        this.lines = lines.lines();
        this.kept = new ArrayList<>(lines.lines().size());
        this.gaps = new int[lines.lines().size()];
        this.furniture = new FurnitureReader(lines.source());
        this.markdown = Markdown.of(lines);
        this.indentedPages = isIndented(lines);
    }

    static PageCutter cut(Lines lines) {
        PageCutter cutter = cut(lines, new BitSet(), new BitSet());
        Optional<Lines> parted = cutter.hasLabelAlone ? Optional.empty() : RunOnLines.part(lines);
        return parted.map(PageCutter::withoutPageEnds).orElseGet(() -> withoutPageEnds(lines, cutter));
    }

    private static PageCutter withoutPageEnds(Lines lines) {
        return withoutPageEnds(lines, cut(lines, new BitSet(), new BitSet()));
    }

    private static PageCutter withoutPageEnds(Lines lines, PageCutter cutter) {
        BitSet numbers = cutter.showsFeet ? new BitSet() : PageNumbers.of(lines);
        List<Integer> counts =
                numbers.isEmpty() ? cutter.pageCounts : numbers.stream().boxed().toList();
        BitSet running = RunningHeads.of(lines, counts);
        return numbers.isEmpty() && running.isEmpty() ? cutter : cut(lines, numbers, running);
    }

    private static PageCutter cut(Lines lines, BitSet numbers, BitSet running) {
        PageCutter cutter = new PageCutter(lines);
        for (int i = 0; i < lines.lines().size(); i++) {
            Line line = lines.lines().get(i);
            if (numbers.get(i) || running.get(i)) {
                cutter.skip(i, line, numbers.get(i));
            } else {
                cutter.take(i, line);
            }
        }
        cutter.weighGaps();
        return cutter;
    }

    List<PageLine> lines() {
        return kept;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    boolean isMarkdown() {
        return markdown.isPresent();
    }

    PageFacts facts() {
        return furniture.facts();
    }

    /** Leaves out a line of a page's head or foot; a page ends at its number. */
    private void skip(int index, Line line, boolean number) {
        pageEnded |= number || line.afterPageEnd();
        blanks += line.blanksBefore();
        if (number) {
            countNotes(index);
        }
        skipped.add(new Skipped(line.textBegin(), line.textEnd(), SkipReason.PAGE_FURNITURE));
    }

    private void countNotes(int number) {
        notesLeft = NotesBelowNumber.count(source, lines, number + 1, widest);
        widest = 0;
    }

    private void take(int index, Line line) {
        pageEnded |= line.afterPageEnd();
        blanks += line.blanksBefore();
        if (markdown.isPageEnd(line)) {
            skipped.add(new Skipped(line.textBegin(), line.textEnd(), SkipReason.MARKDOWN));
            pageEnded = true;
            return;
        }
        if (markdown.isTableRule(line)) {
            skipped.add(new Skipped(line.textBegin(), line.textEnd(), SkipReason.TABLE_FRAME));
            return;
        }
        int begin = markdown.textBegin(line);
        int end = markdown.textEnd(line);
        Optional<Furniture> found = begin < end ? furniture.read(begin, end) : Optional.empty();
        if (found.isPresent()) {
            skipped.add(new Skipped(line.textBegin(), line.textEnd(), SkipReason.PAGE_FURNITURE));
            pageEnded |= found.get().isFoot();
            showsFeet |= found.get().isFoot();
            if (found.get() == Furniture.PAGE_COUNT) {
                pageCounts.add(index);
                countNotes(index);
            }
            return;
        }
        skipDressing(line, begin, end);
        if (begin < end) {
            keep(line, begin, end);
        }
    }

    private void skipDressing(Line line, int begin, int end) {
        if (line.textBegin() < begin) {
            skipped.add(new Skipped(line.textBegin(), Math.min(begin, line.textEnd()), SkipReason.MARKDOWN));
        }
        if (end < line.textEnd() && begin < end) {
            skipped.add(new Skipped(end, line.textEnd(), SkipReason.MARKDOWN));
        }
    }

    private void keep(Line line, int begin, int end) {
        // Where the furniture was taken out beforehand, a page still shows by a single blank before its first line.
        if (!indentedPages && line.indent() == 1 && source.charAt(line.begin()) == ' ' && !kept.isEmpty()) {
            pageEnded = true;
        }
        boolean note = notesLeft > 0;
        notesLeft -= note ? 1 : 0;
        boolean begins = pageEnded && !note;
        Joint joint = begins ? Joint.PAGE : blanks > 0 ? Joint.GAP : Joint.LINE;
        if (begins && !kept.isEmpty()) {
            page++;
        }
        boolean whole = begin == line.textBegin() && end == line.textEnd();
        Stretch stretch = whole ? line.stretch() : Stretch.of(source, begin, end);
        Optional<LabelForm> label = PageLine.labelIn(source, begin, end);
        hasLabelAlone |= label.isPresent() && label.get().alone();
        apart += joint == Joint.LINE ? 0 : 1;
        allGaps += joint == Joint.GAP ? 1 : 0;
        singleGaps += joint == Joint.GAP && blanks == 1 ? 1 : 0;
        gaps[kept.size()] = blanks;
        kept.add(new PageLine(begin, end, stretch, line.indent(), line.goesOn(), page, joint, label));
        pageEnded &= note;
        blanks = 0;
        widest = Math.max(widest, stretch.width());
    }

    /**
     * Weighs gaps by what is usual: in a text that was set double-spaced one blank line says nothing, and where most
     * paragraphs are one blank line apart two of them say more.
     */
    private void weighGaps() {
        boolean doubleSpaced = isDoubleSpaced();
        boolean singleUsual = singleGaps * 2 > allGaps;
        for (int i = 0; i < kept.size() && (doubleSpaced || singleUsual); i++) {
            if (kept.get(i).joint() == Joint.GAP && doubleSpaced && gaps[i] == 1) {
                kept.set(i, kept.get(i).with(Joint.LINE));
            } else if (kept.get(i).joint() == Joint.GAP && !doubleSpaced && singleUsual && gaps[i] > 1) {
                kept.set(i, kept.get(i).with(Joint.WIDE_GAP));
            }
        }
    }

    /** Whether nearly all lines stand apart although many of them end in the middle of a sentence. */
    private boolean isDoubleSpaced() {
        if (apart * 10 < kept.size() * 9 || kept.size() <= SHORTEST_SPACED) {
            return false;
        }
        int open = 0;
        for (int i = 1; i < kept.size(); i++) {
            open += goesOn(kept.get(i - 1), kept.get(i)) ? 1 : 0;
        }
        return open * 8 > kept.size();
    }

    /**
     * Whether a line ends within a sentence that the next one goes on with: names and headings end without a stop too,
     * and items of a list with «; en».
     */
    private boolean goesOn(PageLine line, PageLine next) {
        char last = source.charAt(line.end() - 1);
        char first = source.charAt(next.begin());
        boolean sign = next.end() - next.begin() > 1 && ".)".indexOf(source.charAt(next.begin() + 1)) >= 0;
        return (Chars.isBaseLetter(last) || last == ',' || last == '-')
                && !sign
                && (Chars.isLowerCase(first)
                        || (Chars.isBaseLetter(first) && OpenWords.end(source, line.begin(), line.end())));
    }

    /** Whether indented lines are common here, so that a single blank tells nothing of page ends. */
    private static boolean isIndented(Lines lines) {
        int indented = 0;
        int single = 0;
        int all = lines.lines().size();
        for (int i = 0; i < all; i++) {
            int indent = lines.lines().get(i).indent();
            indented += indent > 1 ? 1 : 0;
            single += indent == 1 ? 1 : 0;
        }
        return indented * 8 > all || single * 3 > all;
    }
}
