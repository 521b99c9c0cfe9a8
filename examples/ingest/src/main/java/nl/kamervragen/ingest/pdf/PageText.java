package nl.kamervragen.ingest.pdf;

import java.util.List;

/** Writes the lines of all pages as text: form feeds end pages, blank lines end paragraphs where a page shows it. */
final class PageText {
    private PageText() {}

    static String of(List<List<PdfLine>> pages) {
        ParagraphEnds ends = new ParagraphEnds(pages);
        StringBuilder text = new StringBuilder();
        for (List<PdfLine> page : pages) {
            text.append(text.isEmpty() ? "" : "\f");
            for (int i = 0; i < page.size(); i++) {
                text.append(i > 0 && ends.between(page.get(i - 1), page.get(i)) ? "\n" : "");
                text.append(page.get(i).text()).append('\n');
            }
        }
        return text.toString();
    }
}
