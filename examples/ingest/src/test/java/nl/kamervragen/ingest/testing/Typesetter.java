package nl.kamervragen.ingest.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Lowered;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Mark;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Piece;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Raised;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Words;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;
import org.apache.fop.hyphenation.Hyphenator;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Breaks paragraphs into lines as the official pages do: each line takes all that fits, of the next word too. Apache
 * FOP by itself would rather leave room on one line to give the next one more.
 */
final class Typesetter {
    private static final PDFont FACE = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final HyphenationTree PATTERNS = Hyphenator.getFopHyphenationTree("nl");
    private static final float SMALL = 0.75f;
    private static final int FEWEST_LETTERS = 2;

    /** A character and the piece that it comes from. */
    private record Sign(String text, Piece piece) {}

    /** A place where a word may be broken. */
    private record Break(int index, boolean hyphened) {}

    /**
     * A line as it is set.
     *
     * @param pieces what stands on it
     * @param width how much of the column it takes
     */
    record Line(List<Piece> pieces, float width) {}

    private final float size;
    private final float column;
    private final List<Line> lines = new ArrayList<>();
    private List<Sign> row = new ArrayList<>();

    private Typesetter(float size, float column) {
        this.size = size;
        this.column = column;
    }

    static List<Line> lines(List<Piece> pieces, float size, float column) {
        Typesetter typesetter = new Typesetter(size, column);
        words(pieces).forEach(typesetter::add);
        typesetter.endLine();
        return typesetter.lines;
    }

    private static List<List<Sign>> words(List<Piece> pieces) {
        List<List<Sign>> words = new ArrayList<>();
        words.add(new ArrayList<>());
        for (Piece piece : pieces) {
            for (String character : text(piece).split("")) {
                if (character.equals(" ")) {
                    words.add(new ArrayList<>());
                } else {
                    words.get(words.size() - 1).add(new Sign(character, piece));
                }
            }
        }
        words.removeIf(List::isEmpty);
        return words;
    }

    private static String text(Piece piece) {
        if (piece instanceof Words words) {
            return words.text();
        } else if (piece instanceof Lowered lowered) {
            return lowered.text();
        } else if (piece instanceof Raised raised) {
            return raised.text();
        }
        return String.valueOf(((Mark) piece).number());
    }

    private void add(List<Sign> word) {
        List<Sign> rest = word;
        while (!fits(rest)) {
            List<Sign> wanted = rest;
            Break found = breaks(rest).stream()
                    .filter(place -> fits(part(wanted, place)))
                    .max(Comparator.comparingInt(Break::index))
                    .orElse(new Break(0, false));
            if (found.index() == 0 && row.isEmpty()) {
                break;
            }
            append(part(rest, found));
            endLine();
            rest = rest.subList(found.index(), rest.size());
        }
        append(rest);
    }

    private static List<Sign> part(List<Sign> word, Break place) {
        List<Sign> part = new ArrayList<>(word.subList(0, place.index()));
        if (place.hyphened()) {
            part.add(new Sign("-", word.get(place.index() - 1).piece()));
        }
        return part;
    }

    private void append(List<Sign> word) {
        if (!row.isEmpty() && !word.isEmpty()) {
            row.add(new Sign(" ", new Words(" ")));
        }
        row.addAll(word);
    }

    private boolean fits(List<Sign> word) {
        float before = row.isEmpty() ? 0 : width(row) + width(new Sign(" ", new Words(" ")));
        return before + width(word) <= column;
    }

    private float width(List<Sign> signs) {
        float width = 0;
        for (Sign sign : signs) {
            width += width(sign);
        }
        return width;
    }

    private float width(Sign sign) {
        try {
            float shrink = sign.piece() instanceof Words ? 1 : SMALL;
            return FACE.getStringWidth(sign.text()) / 1000 * size * shrink;
        } catch (IOException e) {
            throw new IllegalStateException("no width of " + sign.text(), e);
        }
    }

    private static List<Break> breaks(List<Sign> word) {
        String text = String.join("", word.stream().map(Sign::text).toList());
        boolean link = text.contains("://");
        List<Break> breaks = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (!letter) {
                if (!link) {
                    addSyllables(text, begin, i, breaks);
                }
                begin = i + 1;
            }
            boolean own = i > 0 && i < text.length() && (text.charAt(i - 1) == '-' || text.charAt(i - 1) == '/');
            if (own && (link || letter)) {
                breaks.add(new Break(i, false));
            }
        }
        return breaks;
    }

    private static void addSyllables(String text, int begin, int end, List<Break> breaks) {
        Hyphenation found = PATTERNS.hyphenate(text.substring(begin, end), FEWEST_LETTERS, FEWEST_LETTERS);
        if (found != null) {
            for (int point : found.getHyphenationPoints()) {
                breaks.add(new Break(begin + point, true));
            }
        }
    }

    private void endLine() {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Sign sign : row) {
            if (sign.piece() instanceof Words) {
                words.append(sign.text());
            } else if (pieces.isEmpty() || pieces.get(pieces.size() - 1) != sign.piece() || !words.isEmpty()) {
                flush(words, pieces);
                pieces.add(sign.piece());
            }
        }
        flush(words, pieces);
        lines.add(new Line(pieces, width(row)));
        row = new ArrayList<>();
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Words(words.toString()));
            words.setLength(0);
        }
    }
}
