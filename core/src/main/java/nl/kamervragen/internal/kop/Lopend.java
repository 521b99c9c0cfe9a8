package nl.kamervragen.internal.kop;

/** Tells running text from labels and lines of metadata, and questions from other running text. */
final class Lopend {
    private static final int MINSTE_WOORDEN = 8;

    private static final String[] VRAAGBEGIN = {
        "bent u",
        "ben u",
        "bent",
        "kunt u",
        "kun u",
        "kan",
        "klopt",
        "deelt u",
        "heeft u",
        "hebt u",
        "hoe",
        "wat",
        "waarom",
        "welke",
        "welk",
        "is",
        "zijn",
        "wilt u",
        "herinnert u",
        "kent u",
        "ken u",
        "ziet u",
        "vindt u",
        "acht u",
        "erkent u",
        "wanneer",
        "wie",
        "op welke",
        "in hoeverre",
        "waar",
        "zo ja",
        "zo nee",
        "onderschrijft u",
        "begrijpt u",
        "gaat u",
        "wordt",
        "worden",
        "bestaat",
        "hoeveel",
        "zou u",
        "zult u",
        "staat u",
        "beaamt u",
        "graag",
        "wilt"
    };

    private Lopend() {}

    /** Whether a paragraph is a sentence and no label, title or line of an address. */
    static boolean tekst(String alinea) {
        String inhoud = alinea.strip();
        if (inhoud.isEmpty()) {
            return false;
        }
        char laatste = inhoud.charAt(inhoud.length() - 1);
        boolean zin = ".?!:;".indexOf(laatste) >= 0 || laatste == ')' || Tekens.aanhaling(laatste) || laatste == ']';
        int woorden = woorden(inhoud);
        return (zin && woorden >= 3) || woorden >= MINSTE_WOORDEN;
    }

    private static int woorden(String inhoud) {
        int woorden = 0;
        for (int i = 0; i < inhoud.length(); i++) {
            boolean begin = i == 0 || Tekens.blank(inhoud.charAt(i - 1));
            woorden += begin && Tekens.letter(inhoud.charAt(i)) ? 1 : 0;
        }
        return woorden;
    }

    /** Whether a paragraph is nothing but a word that says what follows. */
    static boolean kopje(String alinea) {
        Lezer l = new Lezer(alinea, 0, alinea.length());
        boolean woord = l.een("inleiding", "vragen en antwoorden", "vragen", "antwoorden", "beantwoording", "bijlage");
        l.teken(':');
        return woord && l.blanks().klaar();
    }

    /**
     * Whether a paragraph asks something: it ends in a question mark, notes' marks aside, or begins as questions do.
     */
    static boolean vraag(String alinea) {
        int eind = alinea.length();
        while (eind > 0 && !eindteken(alinea.charAt(eind - 1))) {
            eind--;
        }
        boolean vraagteken = eind > 0 && alinea.charAt(eind - 1) == '?';
        return vraagteken || new Lezer(alinea, 0, alinea.length()).ziet(VRAAGBEGIN);
    }

    /** Marks of notes, brackets, quotes and blanks may follow what ends the sentence. */
    private static boolean eindteken(char c) {
        return !Tekens.cijfer(c) && !Tekens.blank(c) && "()[]".indexOf(c) < 0 && !Tekens.aanhaling(c);
    }
}
