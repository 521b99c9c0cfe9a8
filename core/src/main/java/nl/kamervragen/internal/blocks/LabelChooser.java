package nl.kamervragen.internal.blocks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.label.Label;
import nl.kamervragen.internal.label.LabelKind;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/** Collects what looks like a label at a line's begin, and keeps what fits the document. */
final class LabelChooser {
    private static final int ALONE = 30;
    private static final int WITH_TEXT = 10;
    /**
     * What the joint labels of a document may name between them: a range takes five characters and hundreds of numbers.
     */
    private static final int MOST_JOINT_NUMBERS = 10_000;

    private final String source;
    private final List<PageLine> lines;

    private LabelChooser(Layout layout) {
        this.source = layout.source();
        this.lines = layout.body();
    }

    /** The labels of the document, in reading order. */
    static List<PlacedLabel> choose(Layout layout) {
        LabelChooser chooser = new LabelChooser(layout);
        List<PlacedLabel> labels = chooser.withoutRunningText(chooser.candidates());
        if (labels.stream().noneMatch(placed -> placed.label().kind() == LabelKind.VRAAG)) {
            labels = NumberedItems.addTo(labels, layout);
        }
        return labels;
    }

    private List<PlacedLabel> candidates() {
        List<PlacedLabel> found = new ArrayList<>();
        int joint = 0;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            Optional<Label> label =
                    line.label().isPresent() ? LabelReader.read(source, line.begin(), line.end()) : Optional.empty();
            if (label.isPresent()) {
                PlacedLabel placed = withMoreLines(label.get(), i);
                int numbers = placed.label().numbers().size();
                if (numbers <= 1 || joint + numbers <= MOST_JOINT_NUMBERS) {
                    joint += numbers > 1 ? numbers : 0;
                    found.add(placed);
                    i = placed.lastLine();
                }
            }
        }
        return found;
    }

    /** A long list of numbers runs on in the next line, unless that has none that are new. */
    private PlacedLabel withMoreLines(Label label, int line) {
        Label whole = label;
        int last = line;
        while (whole.open() && last + 1 < lines.size()) {
            PageLine next = lines.get(last + 1);
            Optional<Label> more = LabelReader.readMore(whole, source, next.begin(), next.end());
            if (more.isEmpty() || more.get().numbers().size() == whole.numbers().size()) {
                break;
            }
            whole = more.get();
            last++;
        }
        return new PlacedLabel(whole, line, last);
    }

    /** Leaves out lines of running text that happen to begin like a label. */
    private List<PlacedLabel> withoutRunningText(List<PlacedLabel> found) {
        Set<LabelKind> capitalised = EnumSet.noneOf(LabelKind.class);
        for (PlacedLabel placed : found) {
            if (placed.label().alone() && isCapital(placed)) {
                capitalised.add(placed.label().kind());
            }
        }
        List<PlacedLabel> kept = new ArrayList<>();
        for (LabelKind kind : List.of(LabelKind.VRAAG, LabelKind.ANTWOORD)) {
            List<PlacedLabel> sameKind = new ArrayList<>();
            for (PlacedLabel placed : found) {
                if (placed.label().kind() == kind
                        && (isCapital(placed) || (!capitalised.contains(kind) && startsAfresh(placed.line())))) {
                    sameKind.add(placed);
                }
            }
            kept.addAll(series(sameKind));
        }
        kept.sort(Comparator.comparingInt(PlacedLabel::line));
        kept.addAll(sections(found, kept));
        kept.sort(Comparator.comparingInt(PlacedLabel::line));
        return kept;
    }

    /**
     * Labels that stand alone are taken; those with text behind them when they fit between these, or when all labels
     * are written so and a colon or a full stop closes them.
     */
    private List<PlacedLabel> series(List<PlacedLabel> found) {
        List<Candidate> candidates = new ArrayList<>(found.size());
        for (PlacedLabel placed : found) {
            candidates.add(Candidate.of(placed.label().numbers(), placed.label().alone() ? ALONE : WITH_TEXT));
        }
        BitSet chain = new BitSet();
        for (int index : Chain.best(candidates, ChainRules.LABELS)) {
            chain.set(index);
        }
        boolean noneAlone = true;
        for (PlacedLabel placed : found) {
            noneAlone &= !placed.label().alone();
        }
        List<PlacedLabel> kept = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Label label = found.get(i).label();
            boolean written =
                    noneAlone && isClosed(label) && startsAfresh(found.get(i).line());
            if (label.alone() || written || label.numbers().isEmpty() || chain.get(i)) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }

    private boolean isClosed(Label label) {
        char last = source.charAt(label.end() - 1);
        return last == ':' || last == '.';
    }

    /** A Mededeling stands instead of answers, a Toelichting behind all questions and answers. */
    private static List<PlacedLabel> sections(List<PlacedLabel> found, List<PlacedLabel> numbered) {
        int last = numbered.isEmpty() ? -1 : numbered.get(numbered.size() - 1).line();
        boolean answered = false;
        for (PlacedLabel placed : numbered) {
            answered |= placed.label().kind() == LabelKind.ANTWOORD;
        }
        List<PlacedLabel> sections = new ArrayList<>(0);
        for (PlacedLabel placed : found) {
            LabelKind kind = placed.label().kind();
            if ((kind == LabelKind.MEDEDELING && !answered && placed.label().alone())
                    || (kind == LabelKind.TOELICHTING && placed.line() > last)) {
                sections.add(placed);
            }
        }
        return sections;
    }

    private boolean isCapital(PlacedLabel placed) {
        return Chars.isUpperCase(source.charAt(placed.label().begin()));
    }

    private boolean startsAfresh(int line) {
        if (line == 0 || lines.get(line).joint().isGap()) {
            return true;
        }
        char last = source.charAt(lines.get(line - 1).end() - 1);
        return Chars.isSentenceEnd(last) || Chars.isDigit(last) || last == ':';
    }
}
