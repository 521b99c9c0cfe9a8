package nl.kamervragen.internal.kop;

/** Recognises what a web page of the chamber puts around a document: navigation, titles, tables of metadata. */
final class Webpagina {
    private static final String[] BEGINNEN = {
        "datum publicatie",
        "aanhangsel van de handelingen",
        "tweede kamer der staten-generaal",
        "vergaderjaar",
        "eerste kamer der staten-generaal",
        "vragen gesteld door de leden",
        "regering gegeven antwoorden",
        "nummer:",
        "onderdeel van zaak",
        "bijlage bij",
        "gerelateerd",
        "home",
        "download",
        "antwoord schriftelijke vragen",
        "bijgewerkt",
        "schriftelijke vragen :",
        "document",
        "menu",
        "zoeken",
        "inhoudsopgave",
        "toon",
        "naar de inhoud",
        "officiële",
        "organisatie",
        "publicatie",
        "indiener",
        "kamervraag",
        "status",
        "geregistreerd",
        "kamervragen (aanhangsel)",
        "kamervragen zonder antwoord"
    };

    private Webpagina() {}

    /** Whether a paragraph belongs to the page and not to the document. */
    static boolean alinea(Lezer l) {
        int begin = l.blanks().plek();
        char teken = l.kijk();
        return teken == '|' || teken == '[' || l.ziet(BEGINNEN) || streepjes(l.tekst(), begin, l.eind());
    }

    /** A line of dashes and bars: the rule of a table. */
    private static boolean streepjes(String tekst, int begin, int eind) {
        for (int i = begin; i < eind; i++) {
            char c = tekst.charAt(i);
            if (!Tekens.streepje(c) && c != '|' && !Tekens.blank(c) && c != ':') {
                return false;
            }
        }
        return eind > begin;
    }
}
