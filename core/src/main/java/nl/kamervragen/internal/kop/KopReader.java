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
     * @param alineas the paragraphs before the first label, without page furniture and marks of notes
     * @return what they say, and the role of each of them
     */
    public static Kopdelen read(List<String> alineas) {
        LopendeTekst tekst = new LopendeTekst(alineas);
        if (tekst.aantal() == 0) {
            return Samensteller.LEEG;
        }
        BitSet openingen = openingen(tekst);
        Zinnen zinnen = new Zinnen(tekst, openingen).lees();
        boolean brief = briefteken(tekst) || (!openingen.isEmpty() && !zinnen.gedateerdVoor(openingen.nextSetBit(0)));
        return new Samensteller(tekst, zinnen, openingen, brief).kopdelen();
    }

    /** The paragraphs of a letter's opening: its first sentence, also where that runs over several of them. */
    private static BitSet openingen(LopendeTekst tekst) {
        BitSet openingen = new BitSet();
        for (int i = 0; i < tekst.aantal(); i++) {
            if (Brief.opening(tekst.lezerVan(i))) {
                int eind = new Zinsloop(tekst, tekst.begin(i), tekst.tekst().length()).eindVanAlinea();
                openingen.set(i, tekst.alineaVan(eind) + 1);
                break;
            }
        }
        return openingen;
    }

    private static boolean briefteken(LopendeTekst tekst) {
        boolean datum = false;
        boolean onderwerp = false;
        for (int i = 0; i < tekst.aantal(); i++) {
            if (Brief.briefteken(tekst.lezerVan(i))) {
                return true;
            }
            datum |= tekst.lezerVan(i).ziet("datum") && !tekst.lezerVan(i).ziet("datum publicatie");
            onderwerp |= tekst.lezerVan(i).ziet("onderwerp", "betreft");
        }
        return datum && onderwerp;
    }
}
