package nl.kamervragen.internal.kop;

/** Recognises the parts of a ministry's letter by how a paragraph begins. */
final class Brief {
    /** An opening is a sentence; shorter paragraphs that begin like one are something else. */
    private static final int KORTSTE_OPENING = 30;

    private static final String[] OPENINGEN = {
        "in antwoord op",
        "hierbij",
        "hiermee",
        "bijgaand",
        "bijgevoegd",
        "met deze brief",
        "in deze brief",
        "in reactie op",
        "in vervolg op",
        "onder verwijzing",
        "ter beantwoording",
        "naar aanleiding van",
        "op uw verzoek",
        "op verzoek",
        "bij brief van",
        "uw kamer",
        "ik zend",
        "ik stuur",
        "ik bied",
        "mede namens",
        "namens",
        "onlangs",
        "met verwijzing",
        "in uw brief",
        "u heeft",
        "conform",
        "via deze",
        "de vragen van",
        "door de leden",
        "door het lid",
        "de schriftelijke vragen"
    };

    private static final String[] HOOFDEN = {
        "retouradres",
        "aan de voorzitter",
        "de voorzitter",
        "aan de griffier",
        "voorzitter van de",
        "postbus",
        "datum",
        "onderwerp",
        "betreft",
        "ons kenmerk",
        "uw kenmerk",
        "kenmerk",
        "onze referentie",
        "uw referentie",
        "uw brief",
        "bijlage",
        "bijlagen",
        "contactpersoon",
        "directie",
        "directoraat",
        "ministerie",
        "telefoon",
        "e-mail",
        "www.",
        "pagina",
        "bezoekadres",
        "bezuidenhoutseweg",
        "turfmarkt",
        "parnassusplein",
        "rijnstraat",
        "binnenhof",
        "den haag",
        "'s-gravenhage",
        "’s-gravenhage",
        "afschrift",
        "verzenddatum",
        "kopie",
        "auteur",
        "de minister-president"
    };

    private Brief() {}

    /** Whether a paragraph is a letter's opening sentence, or the salutation with the opening behind it. */
    static boolean opening(Lezer alinea) {
        Lezer l = new Lezer(alinea.tekst(), alinea.blanks().plek(), alinea.eind());
        boolean aanhef = aanhef(l);
        int begin = l.blanks().plek();
        if (l.eind() - begin < KORTSTE_OPENING || Functies.ziet(l)) {
            return false;
        }
        boolean opDatum = l.woord("op") && Tekens.cijfer(l.blanks().kijk());
        l.naar(begin);
        return (l.een(OPENINGEN) || aanhef || opDatum)
                && !Lopend.vraag(l.tekst().substring(begin, l.eind()))
                && spreekt(begin, l)
                && noemtVragen(begin, l);
    }

    /** A letter speaks: "ik", "u", "uw", "wij" are in its opening. */
    private static boolean spreekt(int begin, Lezer l) {
        for (int i = begin; i < l.eind(); i++) {
            if (Tekens.woordbegin(l.tekst(), i)) {
                l.naar(i);
                if (l.een("ik", "u", "uw", "wij", "mij", "ons")) {
                    return true;
                }
                if (l.ziet("antwoord van", "(ingezonden")) {
                    return false;
                }
            }
        }
        return false;
    }

    /** The opening names the questions or the answers. */
    private static boolean noemtVragen(int begin, Lezer l) {
        for (int i = begin; i < l.eind(); i++) {
            if (Tekens.woordbegin(l.tekst(), i)) {
                l.naar(i);
                if (l.frase("vragen") || l.frase("kamervra") || l.frase("antwoord") || l.frase("beantwoord")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Takes "Geachte voorzitter,". */
    static boolean aanhef(Lezer l) {
        if (!l.een("geachte", "mijnheer de voorzitter", "mevrouw de voorzitter")) {
            return false;
        }
        int grens = Math.min(l.eind(), l.plek() + 60);
        for (int i = l.plek(); i < grens; i++) {
            if (l.tekst().charAt(i) == ',') {
                l.naar(i + 1);
                return true;
            }
        }
        l.een("heer", "mevrouw");
        l.een("voorzitter");
        return true;
    }

    /** Whether a paragraph is part of the letter's head: address, date, reference. */
    static boolean hoofd(Lezer l) {
        l.teken('>');
        return l.ziet(HOOFDEN) || postcode(l);
    }

    /** "2500 EH Den Haag". */
    private static boolean postcode(Lezer l) {
        l.blanks();
        return l.eind() - l.plek() < 60
                && Tekens.cijfer(l.kijk())
                && Tekens.cijfer(l.kijk(3))
                && l.kijk(4) == ' '
                && Character.isUpperCase(l.kijk(5))
                && Character.isUpperCase(l.kijk(6))
                && !Character.isLetter(l.kijk(7));
    }

    /** "Antwoorden op vragen over vuurwerk", the title of a letter's annex. */
    static boolean opschrift(Lezer l) {
        int eind = Tekens.voorBlanks(l.tekst(), l.plek(), l.eind());
        boolean zin = eind > l.plek() && ".?:".indexOf(l.tekst().charAt(eind - 1)) >= 0;
        return !zin && l.ziet("antwoorden", "antwoord op", "beantwoording", "bijlage", "kamervragen", "vragen van");
    }

    /** Signs that a text is a letter, and nothing else. */
    static boolean briefteken(Lezer l) {
        l.teken('>');
        return l.ziet("retouradres", "aan de voorzitter", "geachte", "uw kenmerk", "ons kenmerk");
    }

    /** Takes "Hoogachtend," with its comma. */
    static boolean slotwoord(Lezer l) {
        boolean slot = l.een("hoogachtend", "met vriendelijke groet", "met de meeste hoogachting", "namens deze");
        l.teken(',');
        return slot;
    }

    /** "Hoogachtend,". */
    static boolean afsluiting(Lezer l) {
        l.blanks();
        return l.eind() - l.plek() < 60 && slotwoord(l);
    }
}
