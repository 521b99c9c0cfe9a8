package nl.kamervragen.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.OpenWords;
import org.jspecify.annotations.Nullable;

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

    /** What a link is cut behind, beside hyphens. */
    private static final String LINK_BREAKS = "_=&?%";

    /** A host's name has so many letters before its last stop. */
    private static final int SHORTEST_HOST = 3;

    private final String source;
    private final List<PageLine> body;
    private final boolean inColumn;
    private @Nullable Boolean joinedRows;

    private CutNotes(String source, List<PageLine> body) {
        this.source = source;
        this.body = body;
        int wide = 0;
        for (PageLine line : body) {
            wide += isWide(line) ? 1 : 0;
        }
        this.inColumn = wide * EXCEPTIONS <= body.size();
    }

    /** Whether the rows of a paragraph come joined, so that most lines close; asked once. */
    private boolean hasJoinedRows() {
        if (joinedRows == null) {
            int closing = 0;
            for (PageLine line : body) {
                closing += closes(line) || line.isLabelAlone() ? 1 : 0;
            }
            joinedRows = !inColumn && closing * 2 > body.size();
        }
        return joinedRows;
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

    /** A note whose last row ends within a sentence, and is full or had no room for a link or the rest of one. */
    private Optional<NoteLines> open(NoteLines note) {
        return Optional.of(note)
                .filter(cut -> !cut.lines().isEmpty() && !closes(last(cut)))
                .filter(cut -> isWide(last(cut)) || lastChar(last(cut)) == ',' || endsWithinLink(last(cut)));
    }

    private static PageLine last(NoteLines note) {
        return note.lines().get(note.lines().size() - 1);
    }

    /** Where the rest of an open note begins among the lines of a page; their end if there is none. */
    private int restBegin(int begin, int end, NoteLines open) {
        int first = Math.max(1, belowLabels(begin, end));
        int rest = end - 1;
        boolean told = inColumn && !endsInWholeLink(last(open));
        while (told && rest > first && isWide(body.get(rest - 1))) {
            rest--;
        }
        if (told && rest >= first && isWide(body.get(rest)) && !beginsSentence(rest)) {
            return firstRow(first, rest);
        }
        int found = end;
        for (rest = end - 1; rest >= first && rest >= end - MOST_ROWS; rest--) {
            // Below the end of a sentence a small letter begins nothing of the text.
            if ((found == end || startsSmall(body.get(rest))) && goesOnWith(rest, end, open)) {
                found = linkBegin(first, rest);
            }
        }
        return found;
    }

    /** The first row of the rest of a note of which a row is known: not all rows need to be full. */
    private int firstRow(int first, int row) {
        for (int above = row; above >= first && above > row - MOST_ROWS; above--) {
            if (closesAbove(above) || body.get(above - 1).isLabelAlone()) {
                return startsSmall(body.get(above)) ? above : row;
            }
        }
        return row;
    }

    /** The first row of a link that runs on into a line. */
    private int linkBegin(int first, int line) {
        int begin = line;
        while (begin > first && endsWithinLink(body.get(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** The line below the last label of a page: the rest of a note holds none. */
    private int belowLabels(int begin, int end) {
        int line = end;
        while (line > begin && !body.get(line - 1).isLabelAlone()) {
            line--;
        }
        return line;
    }

    /** Whether a line goes on with the note and not with the text above it. */
    private boolean goesOnWith(int line, int end, NoteLines open) {
        if (goesOnWithLink(body.get(line), last(open))) {
            return true;
        }
        PageLine above = body.get(line - 1);
        boolean link = endsWithinLink(last(open)) && !beginsWithName(body.get(line));
        boolean continued = startsSmall(body.get(line)) || link || isOpen(last(open));
        return continued && (closesAbove(line) || above.isLabelAlone() || textGoesOnWithout(line, end, open));
    }

    /**
     * Whether the text above a page's last line goes on with the next page. Where the rows of a paragraph come joined,
     * a line ends within a sentence for hardly any other reason.
     */
    private boolean textGoesOnWithout(int line, int end, NoteLines open) {
        boolean last = line == end - 1 && end < body.size() && closes(body.get(line));
        return last && (startsSmall(body.get(end)) || (hasJoinedRows() && endsWithinSentence(last(open))));
    }

    /** Whether a line holds a piece of a link that the note broke off, or the link that it announced. */
    private boolean goesOnWithLink(PageLine line, PageLine last) {
        String word = source.substring(line.begin(), Chars.tokenEnd(source, line.begin(), line.end()));
        boolean link = word.startsWith("http") || word.startsWith("www.");
        return (link && lastChar(last) == ',') || (word.indexOf('/') > 0 && endsWithinLink(last));
    }

    /** Whether a word is the name of a host, as {@code (dorpsblad.nl)}. */
    private static boolean isHostInParentheses(String word) {
        int stop = word.lastIndexOf('.');
        int end = word.length() - 1;
        boolean host = word.startsWith("(") && word.endsWith(")") && stop > SHORTEST_HOST && end - stop > 2;
        for (int i = 1; i < end && host; i++) {
            char c = word.charAt(i);
            host = Chars.isLowerCase(c) || (i <= stop && (c == '.' || c == '-' || Chars.isDigit(c)));
        }
        return host;
    }

    /** Whether a line begins with a word with a capital, of which no link consists. */
    private boolean beginsWithName(PageLine line) {
        int end = Chars.wordEnd(source, line.begin(), line.end());
        return Chars.isUpperCase(source.charAt(line.begin())) && end < line.end() && Chars.isBlank(source.charAt(end));
    }

    private boolean endsWithinLink(PageLine line) {
        boolean cut = Chars.isHyphen(lastChar(line)) || LINK_BREAKS.indexOf(lastChar(line)) >= 0;
        return cut && lastWord(line).indexOf('/') >= 0;
    }

    /**
     * Whether a line ends in a link or the name of a host that may be whole: then a wide row that follows is one with a
     * mended word.
     */
    private boolean endsInWholeLink(PageLine line) {
        String word = lastWord(line);
        boolean link = word.indexOf('/') > 0 && word.indexOf('.') > 0 && Chars.isLetterOrDigit(lastChar(line));
        return link || isHostInParentheses(word);
    }

    /**
     * Whether a line ends in a word or half a word, or in a comma; a link or a title may end a note without a point.
     */
    private boolean endsWithinSentence(PageLine line) {
        char last = lastChar(line);
        boolean word = lastWord(line).chars().allMatch(c -> Chars.isWordPart((char) c));
        return last == ',' || (word && (Chars.isLowerCase(last) || Chars.isHyphen(last)));
    }

    /** Whether a line ends in a word that ends no sentence, so that the next may begin with a capital. */
    private boolean isOpen(PageLine line) {
        return OpenWords.surelyEnd(source, line.begin(), line.end());
    }

    private String lastWord(PageLine line) {
        return source.substring(Chars.tokenBegin(source, line.begin(), line.end()), line.end());
    }

    /** Whether a line begins a sentence below the end of one, or below a label. */
    private boolean beginsSentence(int line) {
        PageLine above = body.get(line - 1);
        return Chars.isUpperCase(source.charAt(body.get(line).begin()))
                && (closes(above) || above.width() < WIDER_THAN_TEXT / 2);
    }

    /** Whether a sentence ends above a line; behind {@code 3 mei jl.} a small letter goes on with it. */
    private boolean closesAbove(int line) {
        PageLine above = body.get(line - 1);
        boolean cutShort = OpenWords.endCutShort(source, above.begin(), above.end())
                || OpenWords.mayEndCutShort(source, above.begin(), above.end());
        return closes(above) && !(cutShort && startsSmall(body.get(line)));
    }

    private boolean closes(PageLine line) {
        int end = line.end();
        while (end > line.begin() + 1
                && (Chars.isClosing(source.charAt(end - 1)) || Chars.isDigit(source.charAt(end - 1)))) {
            end--;
        }
        char last = source.charAt(end - 1);
        boolean markAlone = end == line.begin() + 1 && Chars.isDigit(last);
        boolean thousands = line.end() - end > 2 && end > line.begin() + 1 && Chars.isDigit(source.charAt(end - 2));
        return !thousands && (markAlone || Chars.isSentenceEnd(last) || last == ':' || last == ';');
    }

    private char lastChar(PageLine line) {
        return source.charAt(line.end() - 1);
    }

    /** Whether a line begins with a small letter that is not that of a list's item: {@code a.}, {@code b)}. */
    private boolean startsSmall(PageLine line) {
        boolean item = line.begin() + 1 < line.end() && ".)".indexOf(source.charAt(line.begin() + 1)) >= 0;
        return Chars.isLowerCase(source.charAt(line.begin())) && !item;
    }

    private static boolean isWide(PageLine line) {
        return line.width() > WIDER_THAN_TEXT;
    }
}
