package nl.kamervragen.internal.layout;

import java.util.Optional;
import nl.kamervragen.internal.label.Label;
import nl.kamervragen.internal.label.LabelForm;
import nl.kamervragen.internal.label.LabelKind;
import nl.kamervragen.internal.label.LabelReader;
import nl.kamervragen.internal.lines.Line;
import nl.kamervragen.internal.text.Stretch;

/**
 * A line of running text or of a footnote, furniture and dressing taken off.
 *
 * @param begin offset of its first visible character in the source
 * @param end offset behind its last visible character
 * @param stretch what its characters are like, all taken together
 * @param indent how many blanks stand before it
 * @param goesOn whether the text says that the paragraph goes on behind it
 * @param page the page it stands on, from 0
 * @param joint what parts it from the line before it
 * @param label the label that it begins with, if it does
 */
public record PageLine(
        int begin,
        int end,
        Stretch stretch,
        int indent,
        boolean goesOn,
        int page,
        Joint joint,
        Optional<LabelForm> label) {
    /** A line as the text has it, before it is known which page and label it belongs to. */
    static PageLine of(Line line) {
        return new PageLine(
                line.textBegin(),
                line.textEnd(),
                line.stretch(),
                line.indent(),
                line.goesOn(),
                0,
                Joint.LINE,
                Optional.empty());
    }

    /** The label that a stretch of text begins with, as a line has it. */
    static Optional<LabelForm> labelIn(String source, int begin, int end) {
        Optional<Label> label = LabelReader.read(source, begin, end);
        return label.isPresent() ? Optional.of(label.get().form()) : Optional.empty();
    }

    /** How wide it is set, in thousandths of an em. */
    public int width() {
        return stretch.width();
    }

    /** Whether it is a label and nothing else. */
    boolean isLabelAlone() {
        return label.isPresent() && label.get().alone();
    }

    /** Whether it is, or begins with, the label of what a questioner adds. */
    boolean isExplanation() {
        return label.isPresent() && label.get().kind() == LabelKind.TOELICHTING;
    }

    /** The same line with another joint. */
    public PageLine with(Joint other) {
        return new PageLine(begin, end, stretch, indent, goesOn, page, other, label);
    }

    /** The same line on the next page. */
    PageLine onLaterPage() {
        return new PageLine(begin, end, stretch, indent, goesOn, page + 1, joint, label);
    }

    /** The same line up to an earlier end. */
    PageLine until(String source, int earlierEnd) {
        return part(source, begin, earlierEnd);
    }

    /** The same line from a later begin on. */
    public PageLine from(int laterBegin, String source) {
        return part(source, laterBegin, end);
    }

    private PageLine part(String source, int from, int to) {
        Stretch rest = Stretch.of(source, from, to);
        return new PageLine(from, to, rest, indent, goesOn, page, joint, labelIn(source, from, to));
    }
}
