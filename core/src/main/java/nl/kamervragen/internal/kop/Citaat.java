package nl.kamervragen.internal.kop;

/**
 * Knows, going through a text from left to right, whether it is inside a quotation: a sentence that ends there is not
 * ours.
 */
final class Citaat {
    private final String tekst;
    private int open;
    private boolean recht;

    Citaat(String tekst) {
        this.tekst = tekst;
    }

    boolean binnen() {
        return open > 0 || recht;
    }

    /** Goes past the character at an offset. */
    void voorbij(int plek) {
        switch (tekst.charAt(plek)) {
            case '«', '“', '„', '‘' -> open++;
            case '»', '”' -> open = Math.max(0, open - 1);
            case '’' -> open = apostrof(plek) ? open : Math.max(0, open - 1);
            case '"' -> recht = !recht;
            case '\'' -> recht = apostrof(plek) ? recht : !recht;
            default -> {
                // any other character leaves things as they are
            }
        }
    }

    /** "foto’s" and "’s nachts" hold no end of a quotation. */
    private boolean apostrof(int plek) {
        boolean letterNa = plek + 1 < tekst.length() && Character.isLetter(tekst.charAt(plek + 1));
        boolean letterVoor = plek > 0 && Character.isLetter(tekst.charAt(plek - 1));
        boolean los = plek + 2 < tekst.length() && !Character.isLetter(tekst.charAt(plek + 2));
        return letterNa && (letterVoor || (los && tekst.charAt(plek + 1) != 'u'));
    }
}
