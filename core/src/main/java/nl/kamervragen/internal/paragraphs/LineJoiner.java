package nl.kamervragen.internal.paragraphs;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.internal.layout.PageLine;
import nl.kamervragen.internal.layout.Skipped;
import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.internal.text.Stretch;
import nl.kamervragen.internal.text.TracedText;
import nl.kamervragen.result.SkipReason;

/**
 * Makes one text of the lines of a paragraph: one space for blanks of every kind, broken words mended, accents that
 * were set apart put back on their letters.
 */
final class LineJoiner {
    private static final char SOFT_HYPHEN = 0xAD;

    private final String source;
    private final SeamFinder seams;
    private final boolean lineEndsLost;
    private final TracedText.Builder text;
    private final boolean markdown;
    private final List<Skipped> skipped = new ArrayList<>();

    /**
     * Makes a joiner.
     *
     * @param markdown whether lines hold the dressing of Markdown
     * @param lineEndsLost whether lines were glued together, so that words broken at line ends stand in their midst
     */
    LineJoiner(String source, SeamFinder seams, boolean lineEndsLost, boolean markdown) {
        this.source = source;
        this.seams = seams;
        this.lineEndsLost = lineEndsLost;
        this.text = new TracedText.Builder(source);
        this.markdown = markdown;
    }

    /** What was left out of the texts so far. */
    List<Skipped> skipped() {
        return skipped;
    }

    TracedText join(List<PageLine> lines) {
        Seam seam = Seam.NOTHING;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            seam = i + 1 < lines.size() ? seams.between(seam, line, lines.get(i + 1)) : Seam.NOTHING;
            int end = seam == Seam.WITHOUT_HYPHEN ? line.end() - 1 : line.end();
            append(line, end);
            if (end < line.end()) {
                skipped.add(new Skipped(end, line.end(), SkipReason.LINE_END_HYPHEN));
            }
            if (seam == Seam.SPACE) {
                text.insert(' ');
            }
        }
        return text.build();
    }

    private void append(PageLine line, int end) {
        if (markdown) {
            appendUndressed(line.begin(), end);
        } else {
            append(line.begin(), end, line.stretch());
        }
    }

    private void appendUndressed(int begin, int end) {
        int from = begin;
        for (Dressing.Piece piece : Dressing.of(source, begin, end)) {
            append(from, piece.begin(), Stretch.of(source, from, piece.begin()));
            skipped.add(new Skipped(piece.begin(), piece.end(), piece.reason()));
            if (piece.spaced() && text.length() > 0 && text.last() != ' ') {
                text.insert(' ');
            }
            from = piece.end();
        }
        append(from, end, Stretch.of(source, from, end));
    }

    private void append(int begin, int end, Stretch stretch) {
        if (!stretch.isClean()) {
            mend(begin, end);
        } else if (lineEndsLost && stretch.holdsHyphens()) {
            appendWithoutBreaks(begin, end);
        } else {
            text.append(begin, end);
        }
    }

    /** Leaves out the hyphens of line ends that were glued into the midst of a line. */
    private void appendWithoutBreaks(int begin, int end) {
        int from = begin;
        int hyphen = Chars.find(source, '-', begin, end);
        while (hyphen < end) {
            if (seams.isGluedBreak(hyphen, begin, end)) {
                text.append(from, hyphen);
                skipped.add(new Skipped(hyphen, hyphen + 1, SkipReason.LINE_END_HYPHEN));
                from = hyphen + 1;
            }
            hyphen = Chars.find(source, '-', hyphen + 1, end);
        }
        text.append(from, end);
    }

    private void mend(int begin, int end) {
        int from = begin;
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            if (isOneSpace(c, i, from)) {
                continue;
            }
            if (c != ' ' && Chars.isCopied(c) && !(lineEndsLost && c == '-' && seams.isGluedBreak(i, begin, end))) {
                continue;
            }
            text.append(from, i);
            from = i + 1;
            if (Chars.isBlank(c)) {
                blank(i);
            } else if (c == '-') {
                skipped.add(new Skipped(i, i + 1, SkipReason.LINE_END_HYPHEN));
            } else if (c == SOFT_HYPHEN) {
                skipped.add(new Skipped(i, i + 1, SkipReason.INVISIBLE));
            } else if (Chars.isLigature(c)) {
                replace(i);
            } else if (!putBack(i)) {
                text.append(i, i + 1);
            }
        }
        text.append(from, end);
    }

    /** Whether the character is a space behind something that is copied as it stands, and no space itself. */
    private boolean isOneSpace(char c, int i, int from) {
        return c == ' ' && i > from && source.charAt(i - 1) != ' ';
    }

    /** Writes the letters of which a ligature was made. */
    private void replace(int i) {
        String letters = Normalizer.normalize(source.substring(i, i + 1), Normalizer.Form.NFKC);
        letters.chars().forEach(letter -> text.insert((char) letter));
        skipped.add(new Skipped(i, i + 1, SkipReason.REPLACED_CHARACTER));
    }

    private void blank(int i) {
        boolean visible = source.charAt(i) < 0x200B || source.charAt(i) > 0x200F;
        if (visible && text.length() > 0 && text.last() != ' ') {
            if (source.charAt(i) == ' ') {
                text.append(i, i + 1);
            } else {
                text.insert(' ');
            }
        }
    }

    /** Puts an accent on the letter that stands before it, where Unicode has such a letter. */
    private boolean putBack(int accent) {
        int letter = accent - 1;
        char mark = source.charAt(accent);
        if (Chars.isSpacingAccent(mark)) {
            mark = Chars.combining(mark);
            if (letter > 0 && source.charAt(letter) == ' ' && text.last() == ' ') {
                letter--;
            }
        }
        if (letter < 0 || text.length() == 0 || !Chars.isBaseLetter(source.charAt(letter))) {
            return false;
        }
        String composed = Normalizer.normalize("" + source.charAt(letter) + mark, Normalizer.Form.NFC);
        if (composed.length() != 1) {
            return false;
        }
        if (letter < accent - 1) {
            text.dropLast();
        }
        if (text.last() != source.charAt(letter)) {
            return false;
        }
        text.dropLast().insert(composed.charAt(0));
        skipped.add(new Skipped(letter, letter + 1, SkipReason.ACCENT));
        skipped.add(new Skipped(accent, accent + 1, SkipReason.ACCENT));
        return true;
    }
}
