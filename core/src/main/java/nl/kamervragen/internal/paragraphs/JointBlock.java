package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Chars;

/**
 * Tells the questions of a joint block apart by its lines: as many as its label has numbers, parted by blank lines, by
 * paragraphs or by a line end behind a question mark.
 *
 * <p>When the text doesn't say where one ends, nothing is parted.
 */
final class JointBlock {
    private static final int GAP = 7;
    private static final int PARAGRAPH = 5;
    private static final int LINE = 1;
    private static final int ASKED = 2;
    private static final int CAPITAL = 1;
    private static final int FOLLOW_UP = 3;
    private static final int CUT_AT_MARK = 1;
    private static final List<String> FOLLOW_UPS = List.of("Zo ja", "Zo nee", "Zo niet", "Indien ja", "Indien nee");
    private static final int FITTING = LINE + ASKED + CAPITAL;

    /** A place where a question may begin: before a line of a paragraph. */
    private record Border(int paragraph, int line, int weight) {}

    private final String source;
    private final List<Paragraph> paragraphs;
    private final boolean cutAtMarks;

    private JointBlock(String source, List<Paragraph> paragraphs, boolean cutAtMarks) {
        this.source = source;
        this.paragraphs = paragraphs;
        this.cutAtMarks = cutAtMarks;
    }

    /**
     * The paragraphs of each of {@code count} questions, or nothing when they can't be told apart by their lines.
     *
     * @param cutAtMarks whether the extraction may have ended the line behind each footnote mark
     */
    static Optional<List<List<Paragraph>>> split(
            String source, List<Paragraph> paragraphs, int count, boolean cutAtMarks) {
        return new JointBlock(source, paragraphs, cutAtMarks).split(count);
    }

    private Optional<List<List<Paragraph>>> split(int count) {
        List<Border> borders = borders();
        borders.sort(Comparator.comparingInt(border -> -border.weight()));
        if (borders.size() < count - 1) {
            return Optional.empty();
        }
        boolean undecided = borders.size() >= count
                && borders.get(count - 2).weight() == borders.get(count - 1).weight();
        if (undecided) {
            return Optional.empty();
        }
        List<Border> chosen = new ArrayList<>(borders.subList(0, count - 1));
        chosen.sort(Comparator.comparingInt(Border::paragraph).thenComparingInt(Border::line));
        return Optional.of(groups(chosen));
    }

    private List<Border> borders() {
        List<Border> borders = new ArrayList<>();
        PageLine before = null;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<PageLine> lines = paragraphs.get(p).lines();
            for (int i = 0; i < lines.size(); i++) {
                if (before != null && !announces(before)) {
                    int weight = weight(before, lines.get(i), i == 0, paragraphs.get(p));
                    if (i == 0) {
                        borders.add(new Border(p, i, weight));
                    } else if (weight >= FITTING) {
                        borders.add(new Border(p, i, isCut(lines.get(i - 1)) ? weight - CUT_AT_MARK : weight));
                    }
                }
                before = isMarkLine(lines.get(i)) && before != null ? before : lines.get(i);
            }
        }
        return borders;
    }

    /** What speaks for a new question at a line. */
    private int weight(PageLine before, PageLine line, boolean first, Paragraph paragraph) {
        int weight = first ? paragraph.afterGap() ? GAP : PARAGRAPH : LINE;
        weight += asks(before) ? ASKED : 0;
        weight += Chars.isUpperCase(source.charAt(line.begin())) ? CAPITAL : 0;
        return isFollowUp(line) ? weight - FOLLOW_UP : weight;
    }

    /** {@code Bent u bereid:} and the items of its list but the last: what follows belongs to the same question. */
    private boolean announces(PageLine line) {
        return ":;".indexOf(source.charAt(line.end() - 1)) >= 0;
    }

    /** Whether the line may end for no other reason than its mark: then the row went on, and so may the question. */
    private boolean isCut(PageLine line) {
        return cutAtMarks && MarkAtEnd.stands(source, line);
    }

    private boolean asks(PageLine line) {
        int end = line.end();
        while (end > line.begin() && isBehindQuestion(source.charAt(end - 1))) {
            end--;
        }
        return end > line.begin() && source.charAt(end - 1) == '?';
    }

    /** How many paragraphs there are up to the last one that asks; all of them when these ask too little. */
    static int asking(String source, List<Paragraph> paragraphs, int questions) {
        JointBlock block = new JointBlock(source, paragraphs, false);
        int count = paragraphs.size();
        while (count > 0 && !block.asks(last(paragraphs.get(count - 1)))) {
            count--;
        }
        return count < questions && block.questionMarks(count) < questions ? paragraphs.size() : count;
    }

    /** How many question marks there are in the first paragraphs. */
    private int questionMarks(int count) {
        int marks = 0;
        for (Paragraph paragraph : paragraphs.subList(0, count)) {
            for (PageLine line : paragraph.lines()) {
                for (int i = line.begin(); i < line.end(); i++) {
                    marks += source.charAt(i) == '?' ? 1 : 0;
                }
            }
        }
        return marks;
    }

    private static PageLine last(Paragraph paragraph) {
        return paragraph.lines().get(paragraph.lines().size() - 1);
    }

    /** "Zo ja, …" goes on with the question before it. */
    private boolean isFollowUp(PageLine line) {
        return FOLLOW_UPS.stream().anyMatch(words -> source.startsWith(words, line.begin()));
    }

    private static boolean isBehindQuestion(char c) {
        return isBehindQuestionMark(c) || Chars.isBlank(c) || c == '[';
    }

    /** What may stand glued to a question mark: a closing quote, a footnote mark. */
    private static boolean isBehindQuestionMark(char c) {
        return Chars.isClosing(c) || Chars.isDigit(c) || Chars.isRaisedDigit(c);
    }

    /** A footnote mark on a line of its own. */
    private boolean isMarkLine(PageLine line) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (!isBehindQuestion(source.charAt(i)) && source.charAt(i) != ',') {
                return false;
            }
        }
        return true;
    }

    private List<List<Paragraph>> groups(List<Border> chosen) {
        List<List<Paragraph>> groups = new ArrayList<>();
        List<Paragraph> group = new ArrayList<>();
        int next = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            List<PageLine> lines = paragraphs.get(p).lines();
            int from = 0;
            while (next < chosen.size() && chosen.get(next).paragraph() == p) {
                int cut = chosen.get(next++).line();
                if (cut > from) {
                    group.add(new Paragraph(lines.subList(from, cut)));
                }
                groups.add(group);
                group = new ArrayList<>();
                from = cut;
            }
            group.add(new Paragraph(lines.subList(from, lines.size())));
        }
        groups.add(group);
        return groups;
    }
}
