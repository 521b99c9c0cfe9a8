package nl.kamervragen.internal.kop;

/** Tells a misprint by one letter from another word. */
final class Gelijkenis {
    private Gelijkenis() {}

    /**
     * Whether two words are equal but for one letter that is missing, superfluous, other, or changed places with its
     * neighbour. Small and capital letters are the same.
     */
    static boolean hooguitEenLetter(String gezien, String bedoeld) {
        int begin = 0;
        int kortste = Math.min(gezien.length(), bedoeld.length());
        while (begin < kortste && gelijk(gezien.charAt(begin), bedoeld.charAt(begin))) {
            begin++;
        }
        int eind = 0;
        while (eind < kortste - begin
                && gelijk(gezien.charAt(gezien.length() - 1 - eind), bedoeld.charAt(bedoeld.length() - 1 - eind))) {
            eind++;
        }
        int restGezien = gezien.length() - begin - eind;
        int restBedoeld = bedoeld.length() - begin - eind;
        if (restGezien <= 1 && restBedoeld <= 1) {
            return true;
        }
        return restGezien == 2
                && restBedoeld == 2
                && gelijk(gezien.charAt(begin), bedoeld.charAt(begin + 1))
                && gelijk(gezien.charAt(begin + 1), bedoeld.charAt(begin));
    }

    private static boolean gelijk(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
