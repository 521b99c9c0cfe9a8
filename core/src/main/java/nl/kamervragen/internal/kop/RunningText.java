package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamervragen.internal.text.Chars;

/**
 * The paragraphs of a head as one running text, since a paragraph may end in the middle of the head's sentence.
 *
 * <p>Between two paragraphs stands one line feed, which the grammar takes for white space.
 */
final class RunningText {
    private final List<String> paragraphs;
    private final String text;
    /** Where each paragraph begins in {@link #text}, and one entry more for the end. */
    private final int[] begin;

    RunningText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
        begin = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            begin[i + 1] = begin[i] + paragraphs.get(i).length() + 1;
        }
        List<String> ended = new ArrayList<>(paragraphs);
        ended.add("");
        text = String.join("\n", ended);
    }

    String text() {
        return text;
    }

    int count() {
        return begin.length - 1;
    }

    int begin(int paragraph) {
        return begin[paragraph];
    }

    /** The end of a paragraph, its line feed not included. */
    int end(int paragraph) {
        return begin[paragraph + 1] - 1;
    }

    String paragraph(int paragraph) {
        return paragraphs.get(paragraph);
    }

    /** The paragraph in which an offset lies; the last one for the end of the text. */
    int paragraphAt(int at) {
        int i = Arrays.binarySearch(begin, at);
        int found = i >= 0 ? i : -i - 2;
        return Math.max(0, Math.min(found, count() - 1));
    }

    /** A reader over the whole text from an offset on. */
    KopScanner scanner(int from) {
        return new KopScanner(text, from, text.length());
    }

    /** A reader over one paragraph. */
    KopScanner scannerOf(int paragraph) {
        return new KopScanner(text, begin(paragraph), end(paragraph));
    }

    /** The spans, one per paragraph, that a stretch of the running text covers; blanks at their ends left out. */
    List<ParagraphSpan> spans(int from, int to) {
        List<ParagraphSpan> spans = new ArrayList<>();
        for (int i = paragraphAt(from); i < count() && begin(i) < to; i++) {
            int b = Chars.blanksEnd(text, Math.max(from, begin(i)), to);
            int e = Chars.blanksBegin(text, b, Math.min(to, end(i)));
            if (b < e) {
                spans.add(new ParagraphSpan(i, b - begin(i), e - begin(i)));
            }
        }
        return spans;
    }
}
