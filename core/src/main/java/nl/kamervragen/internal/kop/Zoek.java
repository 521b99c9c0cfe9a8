package nl.kamervragen.internal.kop;

import java.util.List;

/** Finds one's way in the turns of phrase of a text, which stand in order. */
final class Zoek {
    private Zoek() {}

    /** Index of the first one that begins at or after an offset, in log n steps. */
    static int eersteVanaf(List<Sein> seinen, int plek) {
        int laag = 0;
        int hoog = seinen.size();
        while (laag < hoog) {
            int midden = (laag + hoog) >>> 1;
            if (seinen.get(midden).begin() < plek) {
                laag = midden + 1;
            } else {
                hoog = midden;
            }
        }
        return laag;
    }
}
