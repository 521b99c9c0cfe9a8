package nl.kamervragen.internal.kop;

import nl.kamervragen.internal.text.Chars;

/** Recognises what a web page of the chamber puts around a document: navigation, titles, tables of metadata. */
final class WebPage {
    private static final String[] OPENINGS = {
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

    private WebPage() {}

    /** Whether a paragraph belongs to the page and not to the document. */
    static boolean isPart(KopScanner in) {
        int begin = in.blanks().position();
        char sign = in.peek();
        return sign == '|' || sign == '[' || in.sees(OPENINGS) || isRule(in.text(), begin, in.end());
    }

    /** A line of dashes and bars: the rule of a table. */
    private static boolean isRule(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (!Chars.isDash(c) && c != '|' && !Chars.isBlank(c) && c != ':') {
                return false;
            }
        }
        return end > begin;
    }
}
