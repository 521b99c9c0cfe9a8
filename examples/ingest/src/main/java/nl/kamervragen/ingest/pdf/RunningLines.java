package nl.kamervragen.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Takes out the heads and feet of pages, known by their place: they stand at the edge of half of the pages or more, at
 * the same height, apart from the text, and differ in their numbers only.
 *
 * <p>A head or foot that the parser knows by its words stays where it is: the parser reads the number and the year of
 * the document from it.
 */
final class RunningLines {
    /** How far from the text a head or foot stands at least, as a part of the line's size. */
    private static final float APART = 1.8f;

    /** What lines on several pages have in common that are one running line. */
    private record Shape(String text, int baseline) {
        static Shape of(PdfLine line, int shift) {
            return new Shape(numbersLeftOut(line.text()), Math.round(line.baseline()) + shift);
        }

        private static String numbersLeftOut(String text) {
            StringBuilder shape = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean digit = Character.isDigit(text.charAt(i));
                if (!digit) {
                    shape.append(text.charAt(i));
                } else if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
                    shape.append('#');
                }
            }
            return shape.toString();
        }
    }

    private final Map<Shape, Integer> counts = new HashMap<>();
    private final int needed;
    private final Predicate<String> known;

    private RunningLines(List<List<PdfLine>> pages, Predicate<String> known) {
        this.needed = Math.max(2, (pages.size() + 1) / 2);
        this.known = known;
        for (List<PdfLine> page : pages) {
            page.stream()
                    .map(line -> Shape.of(line, 0))
                    .distinct()
                    .forEach(shape -> counts.merge(shape, 1, Integer::sum));
        }
    }

    /**
     * The pages without their heads and feet.
     *
     * @param known tells which lines the parser knows as such
     */
    static List<List<PdfLine>> takeOut(List<List<PdfLine>> pages, Predicate<String> known) {
        RunningLines running = new RunningLines(pages, known);
        return pages.stream().map(running::body).toList();
    }

    private List<PdfLine> body(List<PdfLine> page) {
        List<PdfLine> byHeight = new ArrayList<>(page);
        byHeight.sort((one, other) -> Float.compare(one.baseline(), other.baseline()));
        List<PdfLine> out = new ArrayList<>(edge(byHeight));
        Collections.reverse(byHeight);
        out.addAll(edge(byHeight));
        return out.isEmpty()
                ? page
                : page.stream().filter(line -> !out.contains(line)).toList();
    }

    /** The running lines from the page's edge inwards, if white parts them from the rest. */
    private List<PdfLine> edge(List<PdfLine> fromEdge) {
        int end = 0;
        while (end < fromEdge.size() && runs(fromEdge.get(end))) {
            end++;
        }
        boolean apart = end > 0 && end < fromEdge.size() && isApart(fromEdge.get(end - 1), fromEdge.get(end));
        return apart ? fromEdge.subList(0, end) : List.of();
    }

    private static boolean isApart(PdfLine line, PdfLine inner) {
        return Math.abs(line.baseline() - inner.baseline()) > APART * Math.max(line.size(), inner.size());
    }

    /** Heights are rounded, so that half a point more or less may be counted beside. */
    private boolean runs(PdfLine line) {
        int found = 0;
        for (int shift = -1; shift <= 1; shift++) {
            found += counts.getOrDefault(Shape.of(line, shift), 0);
        }
        return found >= needed && !known.test(line.text());
    }
}
