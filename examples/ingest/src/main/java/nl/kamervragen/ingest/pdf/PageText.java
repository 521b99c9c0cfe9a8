package nl.kamervragen.ingest.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the lines of all pages as text: form feeds end pages, and between lines stands what the page shows there. */
final class PageText {
    private final List<List<PdfLine>> pages;
    private final Paragraphs paragraphs;
    private final int textSize;
    private final StringBuilder text = new StringBuilder();

    private PageText(List<List<PdfLine>> pages) {
        this.pages = pages;
        this.paragraphs = new Paragraphs(pages);
        this.textSize = textSize(pages);
    }

    static String of(List<List<PdfLine>> pages) {
        PageText text = new PageText(pages);
        for (int i = 0; i < pages.size(); i++) {
            text.text.append(i == 0 ? "" : "\f");
            text.write(i);
        }
        return text.text.toString();
    }

    /** The size that most of the text is set in. */
    private static int textSize(List<List<PdfLine>> pages) {
        Map<Integer, Integer> lengths = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .forEach(line -> lengths.merge(line.roundSize(), line.text().length(), Integer::sum));
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private void write(int index) {
        List<PdfLine> page = pages.get(index);
        int last = goesOnOverPage(index) ? lastOfText(page) : -1;
        for (int i = 0; i < page.size(); i++) {
            Seam seam = i + 1 == page.size() ? Seam.UNKNOWN : paragraphs.between(page.get(i), page.get(i + 1));
            text.append(page.get(i).text());
            text.append(i == last ? Seam.SAME_PARAGRAPH.sign() : "");
            text.append(seam.sign());
        }
    }

    /** Whether the page's last paragraph goes on at the top of the next page, past the notes that stand between. */
    private boolean goesOnOverPage(int index) {
        if (index + 1 == pages.size()) {
            return false;
        }
        int last = lastOfText(pages.get(index));
        Optional<PdfLine> next =
                pages.get(index + 1).stream().filter(this::isText).findFirst();
        return last >= 0
                && next.isPresent()
                && paragraphs.isFull(pages.get(index).get(last), next.get());
    }

    private int lastOfText(List<PdfLine> page) {
        int last = page.size() - 1;
        while (last >= 0 && !isText(page.get(last))) {
            last--;
        }
        return last;
    }

    private boolean isText(PdfLine line) {
        return line.roundSize() == textSize;
    }
}
