package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.label.Label;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.lines.Lines;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;
import nl.kamervragen.internal.text.Stretch;

/**
 * Gives labels lines of their own again in a text that a program ran together: all pieces of a page in one line, or
 * each label between the paragraphs that it parts ({@code … is dicht. Vraag 2 Hoe lang nog? Antwoord 2 Tot mei.}).
 *
 * <p>Labels stand within lines nowhere else. A text that has more of them there than at the begin of lines was run
 * together, and its page furniture and the begins of its notes were so too.
 */
final class RunOnLines {
    private static final List<String> NUMBERED = List.of("Vraag ", "Vragen ", "Antwoord ");
    private static final List<String> UNNUMBERED = List.of("Mededeling", "Toelichting");

    /** The list of a label's numbers may go on and on where it is none. */
    private static final int LONGEST_LABEL = 200;

    /** More than any document has: each line takes some memory, and the limits count those that the text shows. */
    private static final int MOST_CUTS = 5000;

    private final String source;
    private final List<Line> lines;
    private final BitSet cuts = new BitSet();

    private RunOnLines(Lines lines) {
        this.source = lines.source();
        this.lines = lines.lines();
    }

    /** The lines, those that hold labels parted; none of a text that was not run together. */
    static Optional<Lines> part(Lines lines) {
        RunOnLines parted = new RunOnLines(lines);
        if (parted.findLabels() <= 0) {
            return Optional.empty();
        }
        RunOnFurniture.find(lines, parted.cuts);
        parted.findBrokenWords();
        if (parted.cuts.cardinality() > MOST_CUTS) {
            return Optional.empty();
        }
        return Optional.of(new Lines(lines.source(), parted.parted()));
    }

    /** Finds the labels, and tells how many more of those with a number stand within lines than at their begins. */
    private int findLabels() {
        int more = 0;
        for (String word : NUMBERED) {
            more += findLabels(word);
        }
        if (more > 0) {
            UNNUMBERED.forEach(this::findLabels);
        }
        return more;
    }

    private int findLabels(String word) {
        int more = 0;
        int line = 0;
        int at = source.indexOf(word);
        while (at >= 0) {
            while (lines.get(line).textEnd() <= at) {
                line++;
            }
            int end = labelEnd(lines.get(line), at, word);
            if (end > at) {
                cuts.set(at);
                cuts.set(end);
                more += at > lines.get(line).textBegin() ? 1 : -1;
            }
            at = source.indexOf(word, Math.max(end, at + word.length()));
        }
        return more;
    }

    /** Where the label ends that begins at a place within a line, or that place where none does. */
    private int labelEnd(Line line, int at, String word) {
        if (at > line.textBegin() && !mayFollow(line.textBegin(), at)) {
            return at;
        }
        Optional<Label> label = LabelReader.read(source, at, Math.min(at + LONGEST_LABEL, line.textEnd()));
        if (label.isPresent()) {
            boolean labels = UNNUMBERED.contains(word) || !label.get().numbers().isEmpty();
            return labels ? label.get().end() : at;
        }
        int end = at + word.length();
        boolean heading = UNNUMBERED.contains(word) && end < line.textEnd() && Chars.isBlank(source.charAt(end));
        return heading && beginsSentence(end, line.textEnd()) ? end : at;
    }

    /** Whether a label may stand behind what is there: a sentence's end, a mark, the item of a list. */
    private boolean mayFollow(int begin, int at) {
        int before = Chars.blanksBegin(source, begin, at);
        char last = source.charAt(before - 1);
        return before < at && last != ',' && !OpenWords.end(source, begin, before);
    }

    private boolean beginsSentence(int begin, int end) {
        int at = Chars.blanksEnd(source, begin, end);
        return at < end && (Chars.isUpperCase(source.charAt(at)) || Chars.isOpening(source.charAt(at)));
    }

    /** Where a hyphen and a blank stand within a word a row of the page ended, and still says how to mend it. */
    private void findBrokenWords() {
        int hyphen = source.indexOf("- ");
        while (hyphen >= 0) {
            boolean within = hyphen > 0
                    && Chars.isLetter(source.charAt(hyphen - 1))
                    && hyphen + 2 < source.length()
                    && Chars.isLetter(source.charAt(hyphen + 2));
            if (within) {
                cuts.set(hyphen + 1);
            }
            hyphen = source.indexOf("- ", hyphen + 1);
        }
    }

    private List<Line> parted() {
        List<Line> all = new ArrayList<>(lines.size() * 2);
        Places places = new Places(cuts);
        for (Line line : lines) {
            if (places.from(line.textBegin() + 1) >= line.textEnd()) {
                all.add(line);
                continue;
            }
            int begin = line.textBegin();
            while (begin < line.textEnd()) {
                int end = Math.min(places.from(begin + 1), line.textEnd());
                all.add(piece(line, begin, end));
                begin = Chars.blanksEnd(source, end, line.textEnd());
            }
        }
        return all;
    }

    /** A piece of a line, which ends within it unless it is the last. */
    private Line piece(Line line, int begin, int end) {
        int textEnd = Chars.blanksBegin(source, begin, end);
        Stretch text = Stretch.of(source, begin, textEnd);
        boolean goesOn = line.goesOn() && end == line.textEnd();
        return begin == line.textBegin()
                ? new Line(line.begin(), begin, text, line.blanksBefore(), line.afterPageEnd(), goesOn)
                : new Line(begin, begin, text, 0, false, goesOn);
    }
}
