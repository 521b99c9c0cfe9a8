package nl.kamervragen.internal.kop;

import java.util.BitSet;
import java.util.List;

/**
 * Reads the head of a document: who asks whom about what, when, and who answers.
 *
 * <p>It is handed the paragraphs before the first label and takes them as one running text, since a paragraph may end
 * in the middle of the head's sentence and two sentences may share a paragraph. It reads any text and never fails; what
 * it can't find is empty.
 *
 * <p>Example: {@code KopReader.read(List.of("Vragen van het lid Jansma (VVD) aan de Minister van Financiën over
 * muntgeld (ingezonden 5 juli 2018)."))} gives one vraagsteller, one geadresseerde, a span of "muntgeld" and a date.
 */
public final class KopReader {
    private KopReader() {}

    /**
     * Reads a head.
     *
     * @param paragraphs the paragraphs before the first label, without page furniture and marks of notes
     * @return what they say, and the role of each of them
     */
    public static KopParts read(List<String> paragraphs) {
        RunningText text = new RunningText(paragraphs);
        if (text.count() == 0) {
            return KopMerger.EMPTY;
        }
        BitSet openings = openings(text);
        KopSentences sentences = new KopSentences(text, openings).read();
        boolean brief = showsLetter(text) || (!openings.isEmpty() && !sentences.datedBefore(openings.nextSetBit(0)));
        return new KopMerger(text, sentences, openings, brief).merge();
    }

    /**
     * The paragraphs of a letter's opening: the sentence that names the questions, also where that runs over several of
     * them, and what stands between the salutation and it.
     */
    private static BitSet openings(RunningText text) {
        BitSet openings = new BitSet();
        int greeting = -1;
        for (int i = 0; i < text.count(); i++) {
            if (Brief.isOpening(text.scannerOf(i), greeting >= 0)) {
                int end = new SentenceFlow(text, text.begin(i), text.text().length()).endOfParagraph();
                openings.set(greeting >= 0 ? greeting : i, text.paragraphAt(end) + 1);
                break;
            }
            if (greeting < 0) {
                greeting = Brief.greets(text.scannerOf(i)) ? i : -1;
            } else if (!ParagraphForm.isSentence(text.paragraph(i))) {
                greeting = -1;
            }
        }
        return openings;
    }

    private static boolean showsLetter(RunningText text) {
        boolean date = false;
        boolean onderwerp = false;
        for (int i = 0; i < text.count(); i++) {
            if (Brief.showsLetter(text.scannerOf(i))) {
                return true;
            }
            date |= text.scannerOf(i).sees("datum") && !text.scannerOf(i).sees("datum publicatie");
            onderwerp |= text.scannerOf(i).sees("onderwerp", "betreft");
        }
        return date && onderwerp;
    }
}
