package nl.kamervragen.internal.kop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of names in their official spelling, found in a text whatever became of their blanks, hyphens, commas,
 * accents and capitals.
 *
 * <p>{@code "Binnenlandse Zaken enKoninkrijks-relaties"} is found as "Binnenlandse Zaken en Koninkrijksrelaties". The
 * blanks come out as in the table; the letters, capitals and commas stay as the source has them.
 */
final class Schrijfwijzen {
    /** What counts of each character that Dutch names are written with; looked up when first met. */
    private static final @Nullable String[] KAAL = new String[0x180];

    /** Ministries and portfolios. */
    static final Schrijfwijzen PORTEFEUILLES = uit("portefeuilles.txt");

    /** Parliamentary groups. */
    static final Schrijfwijzen FRACTIES = uit("fracties.txt");

    /** Longest run of blanks and signs between two letters of one name. */
    private static final int LANGSTE_GAT = 6;

    private static final int LANGSTE_AFKORTING = 5;

    private final Knoop wortel = new Knoop('\0');

    /** A step in the tree of letters; holds the name that ends here, and the steps that may follow in a row. */
    private static final class Knoop {
        private final char letter;
        private String naam = "";
        private @Nullable Knoop eerste;
        private @Nullable Knoop broer;

        Knoop(char letter) {
            this.letter = letter;
        }

        @Nullable Knoop verder(char c) {
            Knoop knoop = eerste;
            while (knoop != null && knoop.letter != c) {
                knoop = knoop.broer;
            }
            return knoop;
        }

        Knoop verderOfNieuw(char c) {
            Knoop knoop = verder(c);
            if (knoop == null) {
                knoop = new Knoop(c);
                knoop.broer = eerste;
                eerste = knoop;
            }
            return knoop;
        }
    }

    /**
     * A name as found in a text.
     *
     * @param eind offset after its last letter
     * @param naam its official spelling
     */
    record Vondst(int eind, String naam) {}

    Schrijfwijzen(Iterable<String> namen) {
        for (String naam : namen) {
            Knoop knoop = wortel;
            for (int i = 0; i < naam.length(); i++) {
                for (char c : kaal(naam.charAt(i)).toCharArray()) {
                    knoop = knoop.verderOfNieuw(c);
                }
            }
            knoop.naam = naam;
        }
    }

    private static Schrijfwijzen uit(String bestand) {
        InputStream stroom = Schrijfwijzen.class.getResourceAsStream(bestand);
        if (stroom == null) {
            throw new IllegalStateException("resource " + bestand + " is not in the jar");
        }
        List<String> namen = new ArrayList<>();
        try (BufferedReader regels = new BufferedReader(new InputStreamReader(stroom, StandardCharsets.UTF_8))) {
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                if (!regel.isBlank() && regel.charAt(0) != '#') {
                    namen.add(regel.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + bestand + " cannot be read", e);
        }
        return new Schrijfwijzen(namen);
    }

    /** All names that begin at this offset, the longest first. */
    List<Vondst> vind(CharSequence tekst, int begin, int tot) {
        List<Vondst> vondsten = new ArrayList<>(0);
        @Nullable Knoop knoop = wortel;
        int gat = 0;
        for (int i = begin; i < tot && gat <= LANGSTE_GAT; i++) {
            String letters = kaal(tekst.charAt(i));
            gat = letters.isEmpty() ? gat + 1 : 0;
            for (int k = 0; k < letters.length() && knoop != null; k++) {
                knoop = knoop.verder(letters.charAt(k));
            }
            if (knoop == null) {
                break;
            }
            if (!letters.isEmpty() && !knoop.naam.isEmpty()) {
                vondsten.add(0, new Vondst(i + 1, knoop.naam));
            }
        }
        return vondsten;
    }

    /** The text with the blanks and hyphens of the official spelling when it is a name of the table, else as it is. */
    String herstel(String tekst) {
        List<Vondst> vondsten = vind(tekst, 0, tekst.length());
        if (vondsten.isEmpty() || vondsten.get(0).eind() != tekst.length()) {
            return tekst;
        }
        String naam = vondsten.get(0).naam();
        return schreeuwt(tekst) && tekst.length() > LANGSTE_AFKORTING ? naam : lijnUit(tekst, naam);
    }

    /** Old letters are signed in capitals: "DE MINISTER VAN FINANCIËN". Those say nothing of the spelling. */
    private static boolean schreeuwt(String tekst) {
        return tekst.chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Goes through both spellings letter by letter: letters and commas of the source, blanks and hyphens of the name.
     */
    private static String lijnUit(String bron, String naam) {
        StringBuilder uit = new StringBuilder();
        int n = 0;
        for (int i = 0; i < bron.length(); i++) {
            char c = bron.charAt(i);
            String letters = kaal(c);
            if (letters.isEmpty()) {
                if (!Tekens.blank(c) && !Tekens.streepje(c)) {
                    uit.append(c);
                }
                continue;
            }
            int letter = n;
            while (letter < naam.length() && kaal(naam.charAt(letter)).isEmpty()) {
                letter++;
            }
            for (int g = n; g < letter; g++) {
                if (naam.charAt(g) == ' ' || naam.charAt(g) == '-') {
                    uit.append(naam.charAt(g));
                }
            }
            uit.append(c);
            n = letter;
            for (int k = 0;
                    k < letters.length() && n < naam.length();
                    k += kaal(naam.charAt(n)).length(), n++) {
                // "&" in the source stands for the two letters of "en"
                if (k > 0 && kaal(naam.charAt(n)).isEmpty()) {
                    break;
                }
            }
        }
        return uit.toString();
    }

    /** What counts of a character: small letters without accents; nothing for blanks and signs. */
    private static String kaal(char c) {
        if (c >= KAAL.length) {
            return kaalVan(c);
        }
        String kaal = KAAL[c];
        if (kaal == null) {
            kaal = kaalVan(c);
            KAAL[c] = kaal;
        }
        return kaal;
    }

    private static String kaalVan(char c) {
        if (c == '&') {
            return "en";
        }
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : "";
        }
        String los = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char basis = los.isEmpty() ? c : los.charAt(0);
        return Character.isLetterOrDigit(basis) ? String.valueOf(Character.toLowerCase(basis)) : "";
    }
}
