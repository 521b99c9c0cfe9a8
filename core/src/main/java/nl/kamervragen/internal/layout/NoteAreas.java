package nl.kamervragen.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.label.LabelKind;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.result.SkipReason;

/**
 * Finds the footnotes: they stand at the foot of their page, below everything that has a label, and their numbers run
 * up through the document.
 */
final class NoteAreas {
    /** What must speak for notes that do not begin with 1: more than one line that happens to begin with a number. */
    private static final int LATE_START = 30;

    /** All styles that have their number at the begin of the text. */
    private static final Set<NoteStyle> RAISED_GO_WITH = EnumSet.complementOf(EnumSet.of(NoteStyle.ALONE));

    /** A number above a link that was too long for its row goes with numbers that stand before their text. */
    private static final Set<NoteStyle> LINK_TOO_LONG = EnumSet.of(NoteStyle.ALONE, NoteStyle.PLAIN);

    private static final ChainRules RULES = new ChainRules(10, 40, 1000);

    private final String source;
    private final BareNumbers bareNumbers;
    private final List<PageLine> lines;
    private final NoteDoubts doubts;
    private final NotesAmidText amidText;
    private boolean lostPages;
    private final List<PageLine> body = new ArrayList<>();
    private final List<NoteLines> notes = new ArrayList<>();
    private final List<PageBottom> bottoms = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private NoteAreas(String source, List<PageLine> all) {
        this.source = source;
        this.bareNumbers = BareNumbers.in(source, all);
        this.lines = bareNumbers.parted();
        this.amidText = new NotesAmidText(source, lines);
        this.doubts = new NoteDoubts(source, lines, hasQuestionLabel());
    }

    static NoteAreas find(String source, List<PageLine> lines) {
        NoteAreas areas = new NoteAreas(source, lines);
        List<NoteStart> chosen = areas.choose(areas.starts());
        boolean begun = !chosen.isEmpty() && chosen.get(0).number() == 1;
        if (!begun && areas.amidText.isOnePage()) {
            List<NoteStart> amid = areas.choose(areas.doubts.withoutLists(areas.amidText.starts()));
            areas.lostPages = amid.size() > chosen.size();
            chosen = areas.lostPages ? amid : chosen;
        }
        areas.part(chosen);
        areas.notes.addAll(CutNotes.join(source, areas.body, areas.bottoms));
        return areas;
    }

    List<PageLine> body() {
        return body;
    }

    /** Headings above notes. */
    List<Skipped> skipped() {
        return skipped;
    }

    List<NoteLines> notes() {
        return notes;
    }

    /** All lines below the last label of their page that may begin a note. */
    private List<NoteStart> starts() {
        List<NoteStart> starts = new ArrayList<>();
        int pageEnd = lines.size();
        while (pageEnd > 0) {
            int page = lines.get(pageEnd - 1).page();
            int at = pageEnd - 1;
            while (at >= 0 && lines.get(at).page() == page && !isLabel(at)) {
                NoteStart start = NoteStartReader.read(source, lines.get(at), at);
                if (start != null) {
                    starts.add(start);
                }
                at--;
            }
            while (at >= 0 && lines.get(at).page() == page) {
                at--;
            }
            pageEnd = at + 1;
        }
        starts.sort(Comparator.comparingInt(NoteStart::line));
        List<NoteStart> notes = doubts.withoutUnannouncedLists(doubts.withoutLists(starts));
        return doubts.withoutUnmarked(doubts.withoutStrays(notes));
    }

    private boolean isLabel(int at) {
        if (bareNumbers.isLabel(at)) {
            return true;
        }
        PageLine line = lines.get(at);
        return line.isLabelAlone() && !line.isExplanation();
    }

    private boolean hasQuestionLabel() {
        for (PageLine line : lines) {
            if (line.label().isPresent() && line.label().get().kind() == LabelKind.VRAAG) {
                return true;
            }
        }
        return false;
    }

    /**
     * The starts of the style that makes the best series, in the order of their numbers. A raised number is one for
     * certain: it may go on with a series that begins in another style.
     */
    private List<NoteStart> choose(List<NoteStart> starts) {
        Map<NoteStyle, List<NoteStart>> byStyle = new EnumMap<>(NoteStyle.class);
        for (NoteStart start : starts) {
            for (NoteStyle style : styles(start)) {
                byStyle.computeIfAbsent(style, one -> new ArrayList<>()).add(start);
            }
        }
        boolean contested = byStyle.containsKey(NoteStyle.PLAIN) && byStyle.containsKey(NoteStyle.ALONE);
        List<NoteStart> best = List.of();
        int bestWeight = 0;
        for (List<NoteStart> sameStyle : byStyle.values()) {
            List<NoteStart> chosen = chain(sameStyle);
            int weight = contested ? doubts.markedWeight(chosen) : weight(chosen);
            boolean begun = !chosen.isEmpty() && chosen.get(0).number() == 1;
            if (weight > bestWeight
                    && (begun || weight(chosen) > LATE_START)
                    && !doubts.areQuestions(chosen)
                    && !doubts.areAmidQuestions(chosen)) {
                best = chosen;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static int weight(List<NoteStart> starts) {
        int weight = 0;
        for (NoteStart start : starts) {
            weight += start.weight();
        }
        return weight;
    }

    private Set<NoteStyle> styles(NoteStart start) {
        return switch (start.style()) {
            case SUPERSCRIPT -> RAISED_GO_WITH;
            case ALONE -> isAboveLink(start) ? LINK_TOO_LONG : Set.of(NoteStyle.ALONE);
            default -> Set.of(start.style());
        };
    }

    /** Whether a link follows that found no room behind its number. */
    private boolean isAboveLink(NoteStart start) {
        if (start.line() + 1 == lines.size()) {
            return false;
        }
        PageLine below = lines.get(start.line() + 1);
        String word = source.substring(below.begin(), Chars.tokenEnd(source, below.begin(), below.end()));
        return below.joint() == Joint.LINE && word.indexOf('.') >= 0 && word.indexOf('/', word.indexOf('.')) > 0;
    }

    /** The best series; one extractor prints a page's numbers in another order than its notes. */
    private List<NoteStart> chain(List<NoteStart> starts) {
        List<NoteStart> chain = chainInOrder(starts);
        if (!starts.stream().allMatch(start -> start.style() == NoteStyle.ALONE)) {
            return chain;
        }
        List<NoteStart> byNumber = new ArrayList<>(starts);
        byNumber.sort(Comparator.<NoteStart>comparingInt(
                        start -> lines.get(start.line()).page())
                .thenComparingInt(NoteStart::number)
                .thenComparingInt(NoteStart::line));
        List<NoteStart> other = chainInOrder(byNumber);
        return weight(other) > weight(chain) ? other : chain;
    }

    private static List<NoteStart> chainInOrder(List<NoteStart> starts) {
        List<Candidate> candidates = new ArrayList<>(starts.size());
        for (NoteStart start : starts) {
            candidates.add(new Candidate(start.number(), start.weight()));
        }
        List<NoteStart> chain = new ArrayList<>();
        for (int index : Chain.best(candidates, RULES)) {
            chain.add(starts.get(index));
        }
        return chain;
    }

    /** Parts the lines into running text and notes. */
    private void part(List<NoteStart> chosen) {
        List<NoteStart> byLine = new ArrayList<>(chosen);
        byLine.sort(Comparator.comparingInt(NoteStart::line));
        Deque<NoteStart> left = new ArrayDeque<>(byLine);
        BitSet starting = new BitSet();
        byLine.forEach(start -> starting.set(start.line()));
        boolean behindArea = false;
        int at = 0;
        while (at < lines.size()) {
            boolean area = starting.get(at);
            int end = !area ? at + 1 : lostPages ? amidText.end(at, starting) : areaEnd(at);
            if (area) {
                takeNotes(at, end, left);
            } else {
                takeText(at, behindArea);
            }
            behindArea = area;
            at = end;
        }
        bottoms.add(new PageBottom(body.size(), List.of()));
    }

    private void takeNotes(int begin, int end, Deque<NoteStart> left) {
        skipHeading();
        List<NoteStart> starts = new ArrayList<>();
        while (!left.isEmpty() && left.peek().line() < end) {
            starts.add(left.remove());
        }
        List<NoteLines> notes = NoteArea.read(source, lines.subList(begin, end), begin, starts, skipped);
        bottoms.add(new PageBottom(body.size(), notes));
    }

    private void takeText(int at, boolean behindArea) {
        PageLine line = lines.get(at);
        if (!behindArea && at > 0 && lines.get(at - 1).page() != line.page()) {
            bottoms.add(new PageBottom(body.size(), List.of()));
        }
        body.add(behindArea ? line.with(Joint.PAGE) : line);
    }

    /** Takes "Noten" out of the text, which only says what follows. */
    private void skipHeading() {
        PageLine above = body.isEmpty() ? null : body.get(body.size() - 1);
        if (above != null && NoteHeading.is(source, above)) {
            body.remove(body.size() - 1);
            skipped.add(new Skipped(above.begin(), above.end(), SkipReason.NOTE_DRESSING));
        }
    }

    /** Where the notes that begin at a line end: with the page, or at a Toelichting that follows them. */
    private int areaEnd(int begin) {
        int end = begin + 1;
        while (end < lines.size()
                && lines.get(end).page() == lines.get(begin).page()
                && !lines.get(end).isExplanation()) {
            end++;
        }
        return end;
    }
}
