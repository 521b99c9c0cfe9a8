package nl.kamervragen.internal.kop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The paragraphs of a head as one running text, since a paragraph may end in the middle of the head's sentence.
 *
 * <p>Between two paragraphs stands one line feed, which the grammar takes for white space.
 */
final class LopendeTekst {
    private final String tekst;
    /** Where each paragraph begins in {@link #tekst}, and one entry more for the end. */
    private final int[] begin;

    LopendeTekst(List<String> alineas) {
        StringBuilder alles = new StringBuilder();
        begin = new int[alineas.size() + 1];
        for (int i = 0; i < alineas.size(); i++) {
            begin[i] = alles.length();
            alles.append(alineas.get(i)).append('\n');
        }
        begin[alineas.size()] = alles.length();
        tekst = alles.toString();
    }

    String tekst() {
        return tekst;
    }

    int aantal() {
        return begin.length - 1;
    }

    int begin(int alinea) {
        return begin[alinea];
    }

    /** The end of a paragraph, its line feed not included. */
    int eind(int alinea) {
        return begin[alinea + 1] - 1;
    }

    String alinea(int alinea) {
        return tekst.substring(begin(alinea), eind(alinea));
    }

    /** The paragraph in which an offset lies; the last one for the end of the text. */
    int alineaVan(int plek) {
        int i = Arrays.binarySearch(begin, plek);
        int gevonden = i >= 0 ? i : -i - 2;
        return Math.max(0, Math.min(gevonden, aantal() - 1));
    }

    /** A reader over the whole text from an offset on. */
    Lezer lezer(int vanaf) {
        return new Lezer(tekst, vanaf, tekst.length());
    }

    /** A reader over one paragraph. */
    Lezer lezerVan(int alinea) {
        return new Lezer(tekst, begin(alinea), eind(alinea));
    }

    /** The spans, one per paragraph, that a stretch of the running text covers; blanks at their ends left out. */
    List<Span> spans(int van, int tot) {
        List<Span> spans = new ArrayList<>();
        for (int i = alineaVan(van); i < aantal() && begin(i) < tot; i++) {
            int b = Tekens.naBlanks(tekst, Math.max(van, begin(i)), tot);
            int e = Tekens.voorBlanks(tekst, b, Math.min(tot, eind(i)));
            if (b < e) {
                spans.add(new Span(i, b - begin(i), e - begin(i)));
            }
        }
        return spans;
    }
}
