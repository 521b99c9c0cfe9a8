package nl.kamervragen.internal.kop;

import java.text.Normalizer;
import nl.kamervragen.internal.text.Chars;

/** Text as the model holds it: single spaces between words, accents on their letters. */
final class CleanText {
    /** Accents that some extractors set behind their letter, and the combining mark each of them stands for. */
    private static final String SPACING_ACCENTS = "´`¨ˆ˜ˇ¸˙˚";

    /** Characters before this one are composed as they stand. */
    private static final char FIRST_TO_COMPOSE = '\u0300';

    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0303\u030c\u0327\u0307\u030a";

    private CleanText() {}

    /** White space runs become one space, those at the ends go, and accents that stand apart go on their letters. */
    static String of(CharSequence text) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            all |= c;
            if (Chars.isBlank(c)) {
                space = out.length() > 0;
            } else if (!joinsAccent(out, c)) {
                if (space) {
                    out.append(' ');
                }
                out.append(c);
                space = false;
            } else {
                // "Kostic ´ (": the blank before the accent was its own, one after it is a real one.
                space = false;
            }
        }
        return all < FIRST_TO_COMPOSE ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean joinsAccent(StringBuilder out, char c) {
        int accent = SPACING_ACCENTS.indexOf(c);
        if (accent < 0 || out.length() == 0) {
            return false;
        }
        int last = out.length() - 1;
        String composed = Normalizer.normalize("" + out.charAt(last) + COMBINING.charAt(accent), Normalizer.Form.NFC);
        if (composed.length() != 1) {
            return false;
        }
        out.setCharAt(last, composed.charAt(0));
        return true;
    }
}
