package nl.kamervragen.internal.kop;

import java.util.List;

/** Follows a sentence over the ends of paragraphs: some of them are cut in the middle of a head's sentence. */
final class Zinsloop {
    /** Words after which a sentence can't end, so that a paragraph that ends in one was cut. */
    private static final List<String> OPEN_WOORDEN = List.of(
            "de", "het", "een", "van", "voor", "in", "op", "aan", "over", "en", "of", "met", "door", "naar", "dat",
            "die", "bij", "te", "om", "uit", "tot", "als", "tussen", "onder", "zonder", "tegen", "rond", "zijn", "haar",
            "hun");

    private final LopendeTekst lopend;
    private final String tekst;
    private final int begin;
    private final int grens;

    Zinsloop(LopendeTekst lopend, int begin, int grens) {
        this.lopend = lopend;
        this.tekst = lopend.tekst();
        this.begin = begin;
        this.grens = grens;
    }

    /** The end of the first paragraph after which nothing shows that the sentence goes on. */
    int eindVanAlinea() {
        return loop(false);
    }

    /** The end of the first paragraph that also closes a sentence, unless a parenthesis follows. */
    int eindVanZin() {
        return loop(true);
    }

    /** The end of the paragraph in which "Zie ook …" comes to its number; it may begin a few paragraphs before. */
    int eindVanZieOok() {
        int eerste = lopend.alineaVan(begin);
        for (int i = eerste; i < Math.min(lopend.aantal(), eerste + 12); i++) {
            int eind = Math.min(grens, lopend.eind(i));
            int tot = Tekens.voorBlanks(tekst, begin, eind);
            int cijfer = tekst.charAt(tot - 1) == '.' ? tot - 2 : tot - 1;
            if (tekst.substring(begin, eind).contains("nr") && Tekens.cijfer(tekst.charAt(cijfer))) {
                return eind;
            }
        }
        return Math.min(grens, lopend.eind(eerste));
    }

    private int loop(boolean totZinseinde) {
        int open = 0;
        int plek = begin;
        for (int i = lopend.alineaVan(begin); i < lopend.aantal(); i++) {
            int eind = lopend.eind(i);
            while (plek < Math.min(eind, grens)) {
                open += tekst.charAt(plek) == '«' ? 1 : tekst.charAt(plek) == '»' ? -1 : 0;
                plek++;
            }
            boolean verder = open > 0 || looptDoor(i) || (totZinseinde && (haakjeNa(i) || !sluitZin(i)));
            if (eind >= grens || !verder) {
                return Math.min(eind, grens);
            }
        }
        return Math.min(tekst.length(), grens);
    }

    private boolean looptDoor(int alinea) {
        int eind = Tekens.voorBlanks(tekst, Math.max(begin, lopend.begin(alinea)), lopend.eind(alinea));
        if (eind <= begin) {
            return true;
        }
        char laatste = tekst.charAt(eind - 1);
        return Character.isLowerCase(na(alinea))
                || laatste == ','
                || (laatste == '.' && laatsteWoord(eind - 1).startsWith("nr"))
                || Tekens.streepje(laatste)
                || OPEN_WOORDEN.contains(laatsteWoord(eind));
    }

    private boolean haakjeNa(int alinea) {
        return na(alinea) == '(';
    }

    private boolean sluitZin(int alinea) {
        int eind = Tekens.voorBlanks(tekst, lopend.begin(alinea), lopend.eind(alinea));
        return eind > lopend.begin(alinea) && ".?!".indexOf(tekst.charAt(eind - 1)) >= 0;
    }

    /** The first character of the next paragraph that is no blank, NUL at the end. */
    private char na(int alinea) {
        int tot = alinea + 1 < lopend.aantal() ? lopend.eind(alinea + 1) : tekst.length();
        int plek = Tekens.naBlanks(tekst, lopend.eind(alinea), tot);
        return plek < tot ? tekst.charAt(plek) : '\0';
    }

    private String laatsteWoord(int eind) {
        int b = eind;
        while (b > begin && Character.isLetter(tekst.charAt(b - 1))) {
            b--;
        }
        return tekst.substring(b, eind);
    }
}
