package nl.kamervragen.internal.inline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamervragen.internal.chain.Candidate;
import nl.kamervragen.internal.chain.Chain;
import nl.kamervragen.internal.chain.ChainRules;
import nl.kamervragen.internal.layout.Layout;
import nl.kamervragen.internal.layout.NoteLines;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.TracedText;

/** Picks the footnote marks of a document: the candidates whose numbers run up with the notes. */
final class MarkFinder {
    private static final ChainRules RULES = new ChainRules(6, 30, 28);
    private static final int NO_SUCH_NOTE = -24;
    private static final int SURE = 20;
    private static final int WEAKER = 12;

    /** How many marks a series must have for each number that it lacks at its begin. */
    private static final int MARKS_FOR_ONE_MISSING = 3;

    private final Layout layout;
    private final List<TracedText> paragraphs;
    private final Set<Integer> notes = new HashSet<>();
    private final Set<Integer> raisedNotes = new HashSet<>();
    private final boolean dressedNotes;
    private final boolean parenthesised;

    private MarkFinder(Layout layout, List<TracedText> paragraphs) {
        this.layout = layout;
        this.paragraphs = paragraphs;
        boolean dressed = false;
        boolean closed = false;
        for (NoteLines note : layout.notes()) {
            notes.add(note.number());
            char first = layout.source().charAt(note.numberBegin());
            char last = layout.source().charAt(note.numberEnd() - 1);
            if (Chars.isRaisedDigit(first)) {
                raisedNotes.add(note.number());
            }
            dressed |= first == '[' || last == ')';
            closed |= last == ')' || last == '.';
        }
        this.dressedNotes = dressed;
        this.parenthesised = closed;
    }

    /** The marks in the paragraphs of the running text, in order. */
    static List<MarkCandidate> find(Layout layout, List<TracedText> paragraphs) {
        return new MarkFinder(layout, paragraphs).find();
    }

    private List<MarkCandidate> find() {
        List<MarkCandidate> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            TracedText paragraph = paragraphs.get(i);
            int numeral = Chars.findNumeral(paragraph.toString(), 0, paragraph.length());
            if (numeral < paragraph.length()) {
                new MarkScanner(layout.source(), paragraph, i, parenthesised, all).scan(numeral);
            }
        }
        if (RomanMarks.serve(layout)) {
            RomanMarks.addTo(all, paragraphs);
            all = inOrder(all);
        }
        if (isRaised(all)) {
            all.removeIf(candidate -> candidate.style() != MarkStyle.SUPERSCRIPT && !isOfOtherNotes(candidate));
            return all;
        }
        List<MarkCandidate> chosen = noted(all);
        if (chosen.stream().allMatch(candidate -> candidate.style() == MarkStyle.DRESSED)) {
            // Two series may run side by side: typed marks with their notes, and marks of which the notes were lost.
            List<MarkCandidate> rest = new ArrayList<>(all);
            rest.removeAll(new HashSet<>(chosen));
            chosen.addAll(unnoted(rest));
            return inOrder(chosen);
        }
        return chosen;
    }

    /** Whether the text raises its marks: then these are certain, whatever their numbers, and no other digits are. */
    private boolean isRaised(List<MarkCandidate> all) {
        Set<Integer> raised = new HashSet<>();
        for (MarkCandidate candidate : all) {
            int number = candidate.number();
            if (candidate.style() == MarkStyle.SUPERSCRIPT && (notes.isEmpty() || notes.contains(number))) {
                raised.add(number);
            }
        }
        return !raised.isEmpty() && raised.size() * 2 >= notes.size();
    }

    /** Whether the text has notes of two makers, and the mark points to one of those that are not raised. */
    private boolean isOfOtherNotes(MarkCandidate candidate) {
        return candidate.style() == MarkStyle.DRESSED
                && !raisedNotes.isEmpty()
                && notes.contains(candidate.number())
                && !raisedNotes.contains(candidate.number());
    }

    private List<MarkCandidate> noted(List<MarkCandidate> all) {
        if (notes.isEmpty()) {
            return new ArrayList<>(unnoted(all));
        }
        Pages pages = new Pages(layout);
        List<MarkCandidate> fitting = new ArrayList<>(all);
        fitting.removeIf(candidate -> dressedNotes && isBare(candidate));
        List<MarkCandidate> likely = new ArrayList<>(fitting);
        likely.removeIf(candidate -> candidate.style() == MarkStyle.DOUBTFUL || candidate.style() == MarkStyle.NAMED);
        List<MarkCandidate> chosen = best(likely, pages);
        Set<Integer> marked = new HashSet<>();
        chosen.forEach(mark -> marked.add(mark.number()));
        if (marked.containsAll(notes)) {
            return withUnordered(chosen, marked, fitting);
        }
        List<MarkCandidate> spaced =
                dressedNotes ? List.of() : new SpacedMarks(paragraphs, notes).find(chosen, fitting);
        if (likely.size() == fitting.size() && spaced.isEmpty()) {
            return withUnordered(chosen, marked, fitting);
        }
        if (!spaced.isEmpty()) {
            fitting.addAll(spaced);
            fitting = inOrder(fitting);
        }
        NamesWithNumber names = new NamesWithNumber(paragraphs, fitting);
        fitting.removeIf(candidate -> candidate.style() == MarkStyle.NAMED
                && (marked.contains(candidate.number()) || names.isName(candidate)));
        return withUnordered(best(fitting, pages), marked, fitting);
    }

    /**
     * Marks in dress are hardly anything else: those of notes without one need not stand in the order of the notes, and
     * those in brackets may come again anywhere.
     */
    private List<MarkCandidate> withUnordered(
            List<MarkCandidate> chosen, Set<Integer> marked, List<MarkCandidate> candidates) {
        List<MarkCandidate> more = new ArrayList<>();
        for (MarkCandidate candidate : candidates) {
            if (candidate.style() == MarkStyle.DRESSED
                    && notes.contains(candidate.number())
                    && (!marked.contains(candidate.number()) || isBracketed(candidate))) {
                more.add(candidate);
            }
        }
        if (more.isEmpty()) {
            return inOrder(chosen);
        }
        Set<MarkCandidate> all = new HashSet<>(chosen);
        all.addAll(more);
        return inOrder(all);
    }

    private boolean isBracketed(MarkCandidate candidate) {
        return paragraphs.get(candidate.paragraph()).charAt(candidate.begin()) == '[';
    }

    private static List<MarkCandidate> inOrder(Collection<MarkCandidate> marks) {
        List<MarkCandidate> ordered = new ArrayList<>(marks);
        ordered.sort(Comparator.comparingInt(MarkCandidate::paragraph).thenComparingInt(MarkCandidate::begin));
        return ordered;
    }

    private static boolean isBare(MarkCandidate candidate) {
        return candidate.style() == MarkStyle.PLAIN || candidate.style() == MarkStyle.DOUBTFUL;
    }

    /** The candidates that together make the best series, by what the pages say of each too. */
    private List<MarkCandidate> best(List<MarkCandidate> candidates, Pages pages) {
        List<MarkCandidate> weighed = new ArrayList<>();
        for (MarkCandidate candidate : candidates) {
            int offset = paragraphs.get(candidate.paragraph()).sourceOffset(candidate.begin());
            int more = notes.contains(candidate.number()) ? pages.weight(candidate.number(), offset) : NO_SUCH_NOTE;
            weighed.add(candidate.plus(more));
        }
        return new ArrayList<>(
                chain(weighed, RULES).stream().map(candidates::get).toList());
    }

    private static List<MarkCandidate> unnoted(List<MarkCandidate> all) {
        List<MarkCandidate> sure =
                all.stream().filter(candidate -> candidate.weight() >= SURE).toList();
        List<MarkCandidate> chosen = chain(sure, RULES).stream().map(sure::get).toList();
        if (chosen.size() > 1) {
            chosen = withWeaker(all);
        }
        int missing = chosen.isEmpty() ? 0 : chosen.get(0).number() - 1;
        return missing * MARKS_FOR_ONE_MISSING > chosen.size() ? List.of() : chosen;
    }

    /** A series that is sure tells which weaker candidates belong to it: those that are the very next number. */
    private static List<MarkCandidate> withWeaker(List<MarkCandidate> all) {
        List<MarkCandidate> plain = all.stream()
                .filter(candidate -> candidate.weight() >= SURE
                        || (candidate.weight() >= WEAKER && candidate.style() == MarkStyle.PLAIN))
                .toList();
        List<MarkCandidate> chosen = new ArrayList<>();
        for (int index : chain(plain, RULES)) {
            MarkCandidate candidate = plain.get(index);
            int before = chosen.isEmpty() ? 0 : chosen.get(chosen.size() - 1).number();
            if (candidate.weight() >= SURE || candidate.number() == before + 1) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private static List<Integer> chain(List<MarkCandidate> candidates, ChainRules rules) {
        return Chain.best(
                candidates.stream()
                        .map(candidate -> new Candidate(candidate.number(), candidate.weight()))
                        .toList(),
                rules);
    }
}
