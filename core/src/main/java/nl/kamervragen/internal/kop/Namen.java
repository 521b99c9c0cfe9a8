package nl.kamervragen.internal.kop;

import java.util.Locale;
import java.util.Set;

/** The spelling of persons' names: which words can belong to one, and the blanks that an extraction lost in one. */
final class Namen {
    private static final Set<String> TUSSENVOEGSELS = Set.of(
            "van", "de", "der", "den", "het", "ter", "ten", "te", "tot", "op", "in", "la", "le", "el", "al", "du",
            "von", "zu", "bin", "ben", "ibn", "d", "t", "s", "l", "aan", "bij", "uit", "onder", "over", "voor", "y",
            "da", "dos");

    private static final Set<String> TITELS =
            Set.of("drs", "mr", "dr", "ir", "ing", "prof", "jhr", "jkvr", "mw", "dhr", "bc", "lic", "mevrouw", "heer");

    private Namen() {}

    static boolean tussenvoegsel(String woord) {
        String klein = woord.toLowerCase(Locale.ROOT);
        return TUSSENVOEGSELS.contains(klein)
                || (klein.startsWith("van") && TUSSENVOEGSELS.contains(klein.substring(3)));
    }

    /** Whether a text can be somebody's name and nothing else: some capitals, particles, initials, no figures. */
    static boolean lijktNaam(String tekst) {
        if (tekst.length() > 70) {
            return false;
        }
        int woorden = 0;
        int hoofdletters = 0;
        int i = 0;
        while (i < tekst.length()) {
            char c = tekst.charAt(i);
            if (!Tekens.letter(c)) {
                if (!Tekens.blank(c) && !Tekens.streepje(c) && ".'’‘`´¨()".indexOf(c) < 0) {
                    return false;
                }
                i++;
                continue;
            }
            int b = i;
            while (i < tekst.length() && Tekens.letter(tekst.charAt(i))) {
                i++;
            }
            String woord = tekst.substring(b, i);
            boolean hoofdletter = Character.isUpperCase(c);
            if (!hoofdletter && !tussenvoegsel(woord) && !TITELS.contains(woord)) {
                return false;
            }
            hoofdletters += hoofdletter ? 1 : 0;
            woorden++;
        }
        return hoofdletters > 0 && woorden <= 10;
    }

    /** One blank where blanks stood, and one before a capital that stands against a small letter: "Inge vanDijk". */
    static String schoon(String ruw) {
        String tekst = Tekens.schoon(ruw);
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(tekst.charAt(i - 1)) && !schots(tekst, i)) {
                uit.append(' ');
            }
            uit.append(c);
            if (gelijmdVan(tekst, i)) {
                uit.append(' ');
            }
        }
        return uit.toString();
    }

    /** "vander Zandt": "van" ends here with another particle glued to it. */
    private static boolean gelijmdVan(String tekst, int plek) {
        int begin = plek - 2;
        boolean van = begin >= 0
                && tekst.startsWith("van", begin)
                && (begin == 0 || !Character.isLetter(tekst.charAt(begin - 1)));
        int eind = plek + 1;
        while (van && eind < tekst.length() && Character.isLowerCase(tekst.charAt(eind))) {
            eind++;
        }
        return van && TUSSENVOEGSELS.contains(tekst.substring(plek + 1, eind));
    }

    /** "McDonald" and "MacDonald" have a capital inside. */
    private static boolean schots(String tekst, int plek) {
        return tekst.startsWith("Mc", plek - 2) || tekst.startsWith("Mac", plek - 3);
    }
}
