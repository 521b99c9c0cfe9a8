package nl.kamervragen.internal.kop;

/**
 * A text with a position in it, which the grammar of heads moves to the right.
 *
 * <p>Phrases are given in small letters; a blank in a phrase stands for any number of blanks in the text, none
 * included: extractions lose them ("vanhet lid"). A method that takes something moves the position only when it
 * succeeds.
 */
final class Lezer {
    private static final int LANGSTE_WOORD = 60;

    private final String tekst;
    private final int eind;
    private int plek;

    Lezer(String tekst, int begin, int eind) {
        this.tekst = tekst;
        this.eind = eind;
        this.plek = begin;
    }

    int plek() {
        return plek;
    }

    int eind() {
        return eind;
    }

    String tekst() {
        return tekst;
    }

    void naar(int nieuw) {
        plek = Math.min(nieuw, eind);
    }

    boolean klaar() {
        return plek >= eind;
    }

    /** The character here, or NUL at the end. */
    char kijk() {
        return plek < eind ? tekst.charAt(plek) : '\0';
    }

    char kijk(int verder) {
        return plek + verder < eind ? tekst.charAt(plek + verder) : '\0';
    }

    /** Moves past blanks; says nothing of whether there were any. */
    Lezer blanks() {
        plek = Tekens.naBlanks(tekst, plek, eind);
        return this;
    }

    /** Takes one character after any blanks. */
    boolean teken(char c) {
        int i = Tekens.naBlanks(tekst, plek, eind);
        if (i < eind && tekst.charAt(i) == c) {
            plek = i + 1;
            return true;
        }
        return false;
    }

    /** Takes a phrase after any blanks, whatever follows it: for places where a word can't go on. */
    boolean frase(String frase) {
        int na = na(frase, Tekens.naBlanks(tekst, plek, eind));
        if (na < 0) {
            return false;
        }
        plek = na;
        return true;
    }

    /** Takes a phrase after any blanks when a word ends after it (a capital or digit may follow: a lost space). */
    boolean woord(String frase) {
        return woord(frase, Tekens.naBlanks(tekst, plek, eind));
    }

    private boolean woord(String frase, int begin) {
        int na = na(frase, begin);
        if (na < 0 || !woordeind(na)) {
            return false;
        }
        plek = na;
        return true;
    }

    /** Takes the first of the phrases that stands here as a word. */
    boolean een(String... frasen) {
        int begin = Tekens.naBlanks(tekst, plek, eind);
        for (String frase : frasen) {
            if (woord(frase, begin)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase stands here as a word; the position stays. */
    boolean ziet(String... frasen) {
        int hier = plek;
        boolean gezien = een(frasen);
        plek = hier;
        return gezien;
    }

    /** Whether a word can end before this offset. */
    boolean woordeind(int na) {
        if (na >= eind || na == 0) {
            return true;
        }
        char volgend = tekst.charAt(na);
        return !Character.isLetter(volgend)
                || (Character.isUpperCase(volgend) && Character.isLowerCase(tekst.charAt(na - 1)));
    }

    /** The run of letters after any blanks, cut where no Dutch word is so long; the position stays. */
    String letters() {
        int b = Tekens.naBlanks(tekst, plek, eind);
        int e = b;
        while (e < eind && e - b < LANGSTE_WOORD && Tekens.letter(tekst.charAt(e))) {
            e++;
        }
        return tekst.substring(b, e);
    }

    /** Where a phrase ends that begins at an offset, or -1. */
    private int na(String frase, int begin) {
        int i = begin;
        for (int f = 0; f < frase.length(); f++) {
            char c = frase.charAt(f);
            if (c == ' ') {
                i = Tekens.naBlanks(tekst, i, eind);
            } else if (i < eind && (tekst.charAt(i) == c || Character.toLowerCase(tekst.charAt(i)) == c)) {
                i++;
            } else {
                return -1;
            }
        }
        return i;
    }
}
