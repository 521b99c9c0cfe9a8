package nl.kamervragen.internal.kop;

import java.text.Normalizer;
import nl.kamervragen.internal.text.Chars;

/** The kinds of characters that the grammar of heads tells apart. */
final class Tekens {
    /** Accents that some extractors set behind their letter, and the combining mark each of them stands for. */
    private static final String LOSSE_ACCENTEN = "´`¨ˆ˜ˇ¸˙˚";

    private static final String VERBINDENDE = "\u0301\u0300\u0308\u0302\u0303\u030c\u0327\u0307\u030a";

    private Tekens() {}

    static boolean blank(char c) {
        if (c < 128) {
            return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    static boolean streepje(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    static boolean aanhaling(char c) {
        return "«»‹›\"'‘’‚“”„`".indexOf(c) >= 0;
    }

    static boolean cijfer(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return Chars.isLetter(c);
    }

    /** The first offset from {@code van} on that holds no blank, or {@code tot}. */
    static int naBlanks(CharSequence tekst, int van, int tot) {
        int i = van;
        while (i < tot && blank(tekst.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last character before {@code tot} that is no blank, or {@code van}. */
    static int voorBlanks(CharSequence tekst, int van, int tot) {
        int i = tot;
        while (i > van && blank(tekst.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Whether a word begins here; a capital after a small letter begins one too, since spaces get lost. */
    static boolean woordbegin(CharSequence tekst, int plek) {
        char hier = tekst.charAt(plek);
        if (!letter(hier)) {
            return false;
        }
        char voor = plek == 0 ? ' ' : tekst.charAt(plek - 1);
        if (kleineLetter(voor) && kleineLetter(hier)) {
            return false;
        }
        return !Character.isLetterOrDigit(voor) || (Character.isLowerCase(voor) && Character.isUpperCase(hier));
    }

    private static boolean kleineLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** White space runs become one space, those at the ends go, and accents that stand apart go on their letters. */
    static String schoon(CharSequence tekst) {
        StringBuilder uit = new StringBuilder();
        boolean spatie = false;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (blank(c)) {
                spatie = uit.length() > 0;
            } else if (!accent(uit, c)) {
                if (spatie) {
                    uit.append(' ');
                }
                uit.append(c);
                spatie = false;
            } else {
                // "Kostic ´ (": the blank before the accent was its own, one after it is a real one.
                spatie = false;
            }
        }
        return Normalizer.normalize(uit, Normalizer.Form.NFC);
    }

    private static boolean accent(StringBuilder uit, char c) {
        int soort = LOSSE_ACCENTEN.indexOf(c);
        if (soort < 0 || uit.length() == 0) {
            return false;
        }
        int laatste = uit.length() - 1;
        String samen = Normalizer.normalize("" + uit.charAt(laatste) + VERBINDENDE.charAt(soort), Normalizer.Form.NFC);
        if (samen.length() != 1) {
            return false;
        }
        uit.setCharAt(laatste, samen.charAt(0));
        return true;
    }
}
