package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamervragen.internal.text.Chars;

/**
 * Puts the halves of footnotes together that a page's end cut: the rest stands at the bottom of the next page, above
 * the notes of that page, and has no number.
 *
 * <p>Notes are set smaller than the text, so that a full row of the rest is wider than any row of the text. A last row
 * of any width is told by its sentence: it goes on with the note, and the text goes on without it.
 */
final class CutNotes {
    /** Wider than the column of the official pages, to which a little is added for widths that are not quite right. */
    private static final int WIDER_THAN_TEXT = 38_200;

    /** One line in so many may be as wide in running text, and the text still counts as set in the official column. */
    private static final int EXCEPTIONS = 20;

    private static final int MOST_ROWS = 6;

    private final String source;
    private final List<PageLine> body;
    private final boolean inColumn;

    private CutNotes(String source, List<PageLine> body) {
        this.source = source;
        this.body = body;
        long wide = body.stream().filter(CutNotes::isWide).count();
        this.inColumn = wide * EXCEPTIONS <= body.size();
    }

    /**
     * The notes of all pages, each whole.
     *
     * @param body the lines of running text, of which the rests of notes are taken
     */
    static List<NoteLines> join(String source, List<PageLine> body, List<PageBottom> bottoms) {
        CutNotes cut = new CutNotes(source, body);
        List<NoteLines> notes = new ArrayList<>();
        BitSet taken = new BitSet();
        int begin = 0;
        Optional<NoteLines> open = Optional.empty();
        for (PageBottom bottom : bottoms) {
            int rest = open.isPresent() ? cut.restBegin(begin, bottom.bodyEnd(), open.get()) : bottom.bodyEnd();
            if (rest < bottom.bodyEnd()) {
                notes.set(notes.size() - 1, whole(notes.get(notes.size() - 1), body.subList(rest, bottom.bodyEnd())));
                taken.set(rest, bottom.bodyEnd());
            }
            notes.addAll(bottom.notes());
            open = bottom.notes().isEmpty() ? Optional.empty() : cut.open(notes.get(notes.size() - 1));
            begin = bottom.bodyEnd();
        }
        if (!taken.isEmpty()) {
            List<PageLine> kept = IntStream.range(0, body.size())
                    .filter(i -> !taken.get(i))
                    .mapToObj(body::get)
                    .toList();
            body.clear();
            body.addAll(kept);
        }
        return notes;
    }

    private static NoteLines whole(NoteLines note, List<PageLine> rest) {
        List<PageLine> lines = new ArrayList<>(note.lines());
        rest.forEach(line -> lines.add(line.with(lines.size() == note.lines().size() ? Joint.PAGE : line.joint())));
        return new NoteLines(note.number(), note.numberBegin(), note.numberEnd(), note.page(), lines);
    }

    /** A note whose last row ends within a sentence, and is full or had no room for a link. */
    private Optional<NoteLines> open(NoteLines note) {
        return Optional.of(note)
                .filter(cut -> !cut.lines().isEmpty() && !closes(last(cut)))
                .filter(cut -> isWide(last(cut)) || lastChar(last(cut)) == ',');
    }

    private static PageLine last(NoteLines note) {
        return note.lines().get(note.lines().size() - 1);
    }

    /** Where the rest of an open note begins among the lines of a page; their end if there is none. */
    private int restBegin(int begin, int end, NoteLines open) {
        int first = Math.max(1, begin);
        int rest = end - 1;
        while (inColumn && rest > first && isWide(body.get(rest - 1))) {
            rest--;
        }
        if (inColumn && rest >= first && isWide(body.get(rest)) && !beginsSentence(rest)) {
            return rest;
        }
        for (rest = end - 1; rest >= first && rest >= end - MOST_ROWS; rest--) {
            if (goesOnWith(rest, end, open)) {
                return rest;
            }
        }
        return end;
    }

    /** Whether a line goes on with the note and not with the text above it. */
    private boolean goesOnWith(int line, int end, NoteLines open) {
        boolean small = startsSmall(body.get(line)) || Chars.isHyphen(lastChar(last(open)));
        boolean textGoesOn =
                line == end - 1 && end < body.size() && closes(body.get(line)) && startsSmall(body.get(end));
        return small && (closes(body.get(line - 1)) || textGoesOn);
    }

    /** Whether a line begins a sentence below the end of one, or below a label. */
    private boolean beginsSentence(int line) {
        PageLine above = body.get(line - 1);
        return Character.isUpperCase(source.charAt(body.get(line).begin()))
                && (closes(above) || above.width() < WIDER_THAN_TEXT / 2);
    }

    private boolean closes(PageLine line) {
        int end = line.end();
        while (end > line.begin() + 1
                && (Chars.isClosing(source.charAt(end - 1)) || Chars.isDigit(source.charAt(end - 1)))) {
            end--;
        }
        char last = source.charAt(end - 1);
        boolean markAlone = end == line.begin() + 1 && Chars.isDigit(last);
        return markAlone || Chars.isSentenceEnd(last) || last == ':' || last == ';';
    }

    private char lastChar(PageLine line) {
        return source.charAt(line.end() - 1);
    }

    private boolean startsSmall(PageLine line) {
        return Character.isLowerCase(source.charAt(line.begin()));
    }

    private static boolean isWide(PageLine line) {
        return line.width() > WIDER_THAN_TEXT;
    }
}
