package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.text.TextPosition;

/** Makes a line of the signs that stand on it. */
final class LineBuilder {
    /** How far above the baseline a raised sign stands at least, as a part of the line's size. */
    private static final float RAISE = 0.15f;

    /** Signs that differ less than this in size and in height stand together, in points. */
    private static final float GRAIN = 0.5f;

    /** What most of a line has in common: the row that it stands on, and its size. */
    private record Setting(int baseline, int size) {
        static Setting of(Glyph glyph) {
            return new Setting(Math.round(glyph.baseline() / GRAIN), Math.round(glyph.size() / GRAIN));
        }
    }

    /** The signs in order; empty where PDFBox sees a gap as wide as a space. */
    private final List<Optional<Glyph>> signs = new ArrayList<>();

    private float space;

    void add(TextPosition position) {
        signs.add(Optional.of(Glyph.of(position)));
        space = Math.max(space, position.getWidthOfSpace());
    }

    void addGap() {
        signs.add(Optional.empty());
    }

    /** The line, and a fresh start; empty when nothing shows on it. */
    Optional<PdfLine> take() {
        List<Glyph> shown = signs.stream()
                .flatMap(Optional::stream)
                .filter(sign -> !sign.isBlank())
                .toList();
        Optional<PdfLine> line = shown.isEmpty() ? Optional.empty() : Optional.of(line(shown));
        signs.clear();
        space = 0;
        return line;
    }

    private PdfLine line(List<Glyph> shown) {
        Glyph typical = typical(shown);
        float left = shown.get(0).left();
        return new PdfLine(
                text(typical),
                left,
                shown.get(shown.size() - 1).right(),
                typical.baseline(),
                typical.size(),
                firstWordEnd() - left,
                space);
    }

    /** A sign of the setting that takes up most of the line. */
    private static Glyph typical(List<Glyph> shown) {
        Map<Setting, Float> widths = new HashMap<>();
        Glyph typical = shown.get(0);
        float most = 0;
        for (Glyph glyph : shown) {
            float width = widths.merge(Setting.of(glyph), glyph.width(), Float::sum);
            if (width > most) {
                most = width;
                typical = glyph;
            }
        }
        return typical;
    }

    private String text(Glyph typical) {
        StringBuilder text = new StringBuilder();
        for (Optional<Glyph> sign : signs) {
            text.append(sign.map(glyph -> glyph.raisedAbove(typical.baseline(), RAISE * typical.size()))
                    .orElse(" "));
        }
        return text.toString().strip();
    }

    private float firstWordEnd() {
        float end = 0;
        boolean begun = false;
        for (Optional<Glyph> sign : signs) {
            boolean blank = sign.map(Glyph::isBlank).orElse(true);
            if (begun && blank) {
                return end;
            }
            if (!blank) {
                begun = true;
                end = sign.get().right();
            }
        }
        return end;
    }
}
