package nl.kamervragen.internal.kop;

import java.util.Optional;
import nl.kamervragen.internal.text.Chars;

/** A letter's line "Onderwerp" that doesn't name those who ask: "Beantwoording Kamervragen over vuurwerk". */
final class OnderwerpLine {
    private OnderwerpLine() {}

    /** Where the subject stands that the line gives, if a paragraph is such a line. */
    static Optional<Onderwerp.Place> read(RunningText text, int paragraph) {
        KopScanner in = text.scannerOf(paragraph);
        int i = text.begin(paragraph);
        while (i < in.end() && !label(in, i)) {
            i++;
        }
        if (i >= in.end()) {
            return Optional.empty();
        }
        in.sign(':');
        if (in.blanks().atEnd() && paragraph + 1 < text.count()) {
            in = text.scannerOf(paragraph + 1);
        }
        return over(in);
    }

    private static boolean label(KopScanner in, int at) {
        in.moveTo(at);
        return WordEdges.beginsWord(in.text(), at) && Chars.isUpperCase(in.peek()) && in.oneOf("onderwerp", "betreft");
    }

    private static Optional<Onderwerp.Place> over(KopScanner in) {
        for (int i = in.position(); i < in.end(); i++) {
            in.moveTo(i);
            if (WordEdges.beginsWord(in.text(), i) && in.oneOf("over", "inzake", "betreffende")) {
                int begin = in.blanks().position();
                int end = Chars.blanksBegin(in.text(), begin, in.end());
                return end > begin ? Optional.of(new Onderwerp.Place(begin, end, Optional.empty())) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
