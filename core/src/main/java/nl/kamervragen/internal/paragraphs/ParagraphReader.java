package nl.kamervragen.internal.paragraphs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kamervragen.internal.blocks.Block;
import nl.kamervragen.internal.blocks.BlockKind;
import nl.kamervragen.internal.blocks.Blocks;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.text.Doubt;
import nl.kamervragen.internal.text.Span;
import nl.kamervragen.result.DiagnosticCode;

/** Turns blocks of lines into passages of paragraphs. */
public final class ParagraphReader {
    /** More characters than a row of the official page can hold. */
    private static final int LONGEST_ROW = 110;

    private static final int LARGEST_MARK = 1000;

    private final String source;
    private final LineJoiner joiner;
    private final Breaks breaks;
    private final Breaks noteBreaks;
    private final boolean cutAtMarks;
    private final MarkGaps markGaps;
    private final boolean gapsAtMarks;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private ParagraphReader(Blocks blocks) {
        this.source = blocks.layout().source();
        Words words = new Words();
        boolean furniture = blocks.layout().facts().furniture();
        List<List<PageLine>> running = lines(blocks, false);
        Column body = new ColumnFinder(source, running, furniture).find(Column.OFFICIAL_TEXT);
        Column notes =
                new ColumnFinder(source, lines(blocks, true), furniture).with(body.ruler(), Column.OFFICIAL_NOTES);
        boolean lineEndsLost = !body.exists() && furniture && isGlued(running);
        SeamFinder seams = new SeamFinder(source, words);
        for (Block block : blocks.blocks()) {
            seams.wantWords(block.lines(), lineEndsLost);
        }
        words.add(source, blocks.blocks());
        this.joiner =
                new LineJoiner(source, seams, lineEndsLost, blocks.layout().markdown());
        // An extractor that makes one line of several rows ends none at marks.
        this.cutAtMarks = body.exists() && !holdsFolded(running, body) && MarkCuts.in(source, blocks.blocks());
        BitSet notesFound = noteNumbers(blocks);
        this.markGaps = new MarkGaps(source, notesFound);
        this.gapsAtMarks = body.exists() && markGaps.in(blocks.blocks());
        this.breaks = new Breaks(source, body, lineEndsLost, cutAtMarks, notesFound);
        this.noteBreaks = new Breaks(source, notes, true, false, new BitSet());
    }

    /** The passages of a document. */
    public static Passages read(Blocks blocks) {
        ParagraphReader reader = new ParagraphReader(blocks);
        for (int i = 0; i < blocks.blocks().size(); i++) {
            boolean last = i + 1 == blocks.blocks().size();
            reader.add(
                    blocks.blocks().get(i), !last && blocks.blocks().get(i + 1).kind() == BlockKind.ANTWOORD);
        }
        List<Doubt> doubts = new ArrayList<>(blocks.doubts());
        doubts.addAll(reader.doubts);
        return new Passages(
                blocks.layout(),
                UnlabelledQuestions.find(UnlabelledAnswers.find(reader.passages)),
                reader.joiner.skipped(),
                doubts);
    }

    /**
     * Whether the lines of a page were glued together: there are long ones, and no blank lines part them. An extractor
     * that shows page ends as form feeds keeps line ends.
     */
    private boolean isGlued(List<List<PageLine>> running) {
        if (source.indexOf('\f') >= 0) {
            return false;
        }
        List<PageLine> lines = running.stream().flatMap(List::stream).toList();
        long parted = lines.stream().filter(line -> line.joint().isGap()).count();
        return parted * 2 <= lines.size() && lines.stream().anyMatch(line -> line.end() - line.begin() > LONGEST_ROW);
    }

    private static boolean holdsFolded(List<List<PageLine>> running, Column column) {
        for (List<PageLine> lines : running) {
            for (PageLine line : lines) {
                if (column.isFoldedForSure(line)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BitSet noteNumbers(Blocks blocks) {
        BitSet numbers = new BitSet();
        for (Block block : blocks.blocks()) {
            int number = block.kind() == BlockKind.VOETNOOT ? block.numbers().get(0) : 0;
            if (number > 0 && number < LARGEST_MARK) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    private static List<List<PageLine>> lines(Blocks blocks, boolean notes) {
        List<List<PageLine>> lines = new ArrayList<>();
        for (Block block : blocks.blocks()) {
            if ((block.kind() == BlockKind.VOETNOOT) == notes) {
                lines.add(block.lines());
            }
        }
        return lines;
    }

    private void add(Block block, boolean answered) {
        boolean note = block.kind() == BlockKind.VOETNOOT;
        List<Paragraph> paragraphs = note
                ? ParagraphCutter.cutNote(block.lines(), noteBreaks)
                : ParagraphCutter.cut(source, gapsAtMarks ? markGaps.close(block) : block.lines(), breaks);
        boolean joint = block.kind() == BlockKind.VRAAG && block.numbers().size() > 1 && !paragraphs.isEmpty();
        if (joint) {
            int questions = block.numbers().size();
            addJoint(
                    block, paragraphs, answered ? paragraphs.size() : JointBlock.asking(source, paragraphs, questions));
        } else {
            passages.add(new Passage(
                    block.kind(), block.numbers(), block.labels(), note ? bare(paragraphs) : join(paragraphs)));
        }
    }

    private List<Prose> join(List<Paragraph> paragraphs) {
        List<Prose> texts = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            texts.add(join(paragraph));
        }
        return texts;
    }

    private Prose join(Paragraph paragraph) {
        PageLine first = paragraph.lines().get(0);
        int textBegin = ListItem.textBegin(source, first);
        boolean numberOnly = paragraph.lines().size() == 1
                && ListItem.of(source, first) == ListItem.NUMBER
                && ListItem.isAlone(source, first);
        if (textBegin == first.begin() || numberOnly) {
            return Prose.of(joiner.join(paragraph.lines()));
        }
        List<PageLine> lines = new ArrayList<>(paragraph.lines());
        lines.remove(0);
        if (textBegin < first.end()) {
            lines.add(0, first.from(textBegin, source));
        }
        return new Prose(joiner.join(lines), Optional.of(ListItem.sign(source, first)));
    }

    /** Paragraphs of which a sign at the begin is part of the text: those of footnotes. */
    private List<Prose> bare(List<Paragraph> paragraphs) {
        List<Prose> texts = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            texts.add(Prose.of(joiner.join(paragraph.lines())));
        }
        return texts;
    }

    /** Adds the questions of a block; what stands behind the last one that asks may answer them, and stays with it. */
    private void addJoint(Block block, List<Paragraph> paragraphs, int asking) {
        List<Integer> numbers = block.numbers();
        List<List<Prose>> questions = new ArrayList<>(questions(paragraphs.subList(0, asking), numbers.size()));
        List<Prose> last = new ArrayList<>(questions.get(questions.size() - 1));
        last.addAll(join(paragraphs.subList(asking, paragraphs.size())));
        questions.set(questions.size() - 1, last);
        if (questions.size() < numbers.size()) {
            Span label = block.labels().get(0);
            String listed =
                    String.join(", ", numbers.stream().map(String::valueOf).toList());
            doubts.add(Doubt.of(DiagnosticCode.QUESTIONS_NOT_SPLIT, label.begin(), label.end(), listed));
            passages.add(new Passage(block.kind(), numbers, block.labels(), questions.get(0)));
            return;
        }
        for (int i = 0; i < numbers.size(); i++) {
            List<Span> labels = i == 0 ? block.labels() : List.of();
            passages.add(new Passage(block.kind(), List.of(numbers.get(i)), labels, questions.get(i)));
        }
    }

    /** The paragraphs of each question of a joint block; all in one when they can't be told apart. */
    private List<List<Prose>> questions(List<Paragraph> paragraphs, int count) {
        Optional<List<List<Paragraph>>> byLines = JointBlock.split(source, paragraphs, count, cutAtMarks);
        if (byLines.isPresent()) {
            return byLines.get().stream().map(this::join).toList();
        }
        // Joined once: the joiner accounts for what it leaves out each time.
        List<Prose> whole = join(paragraphs);
        return JointSentences.split(whole, count).orElse(List.of(whole));
    }
}
