package nl.kamervragen.testing;

import java.util.Random;
import nl.kamervragen.model.Referentie;
import nl.kamervragen.model.Soort;

/** Makes references of every kind. */
final class RandomReferentie {
    private final Random random;

    RandomReferentie(Random random) {
        this.random = random;
    }

    Referentie next() {
        Soort soort = Soort.values()[random.nextInt(Soort.values().length)];
        return Referentie.parse(soort, id(soort, 1 + random.nextInt(999)));
    }

    private String id(Soort soort, int n) {
        return switch (soort) {
            case KAMERSTUK -> oneOf("kst-30995-" + n, "kst-36600-XII-" + n, "kst-21501-02-" + n, "kst-35261-B");
            case DOSSIER -> oneOf("36561", "36600-XII");
            case AANHANGSEL -> oneOf("ah-tk-20182019-" + n, "ah-ek-20182019-" + n);
            case HANDELINGEN -> oneOf("h-tk-20242025-" + n, "h-tk-20182019-33-" + n);
            case ZAAK -> "2018Z%05d".formatted(n);
            case DOCUMENT -> oneOf("2018D%05d".formatted(n), "blg-" + n);
            case STAATSBLAD -> "stb-2024-" + n;
            case STAATSCOURANT -> "stcrt-2018-" + n;
            case TRACTATENBLAD -> "trb-1994-" + n;
            case ECLI -> oneOf("ECLI:NL:RVS:2024:" + n, "ECLI:EU:C:2019:" + n);
            case EU -> oneOf("32016R0679", "COM(2018)" + n);
            case WET -> oneOf("Gemeentewet, artikel " + n, "Woo, artikel 5.1, lid 2, onderdeel e");
            case URL -> oneOf("https://stadskrant.example/brug-" + n, "www.stadskrant.example/" + n);
            case VRAAG -> oneOf("" + n, n + "," + (n + 1));
        };
    }

    private String oneOf(String... ids) {
        return ids[random.nextInt(ids.length)];
    }
}
