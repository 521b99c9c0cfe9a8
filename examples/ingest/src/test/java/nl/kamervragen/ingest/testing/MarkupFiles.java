package nl.kamervragen.ingest.testing;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Lowered;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Mark;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Piece;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Raised;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Words;

/** Writes made-up documents with the markup of official publications. */
public final class MarkupFiles {
    private MarkupFiles() {}

    /** Gives a document as official XML, notes at the place of their marks. */
    public static String xml(MadeUpDocument document) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<officiele-publicatie><metadata>"
                        + "<meta name=\"DC.identifier\" content=\"ah-tk-20182019-" + document.number()
                        + "\"/></metadata><kamervragen>");
        xml.append("<omschrijving><al>" + escape(document.asked()) + "</al></omschrijving>");
        xml.append("<omschrijving><al>" + escape(document.answered()) + "</al></omschrijving>");
        IntFunction<String> mark = number -> "<noot id=\"n" + number + "\" type=\"voet\"><noot.nr>" + number
                + "</noot.nr><noot.al>" + escape(document.notes().get(number - 1)) + "</noot.al></noot>";
        for (MadeUpBlock block : document.blocks()) {
            String name = block.question() ? "vraag" : "antwoord";
            xml.append("<" + name + "><nummer><nr>" + block.label() + "</nr></nummer>");
            block.parts().forEach(part -> part.forEach(paragraph -> xml.append(xmlParagraph(paragraph, mark))));
            xml.append("</" + name + ">");
        }
        return xml + "</kamervragen></officiele-publicatie>";
    }

    private static String xmlParagraph(MadeUpParagraph paragraph, IntFunction<String> mark) {
        String al = "<al>" + pieces(paragraph, mark) + "</al>\n";
        return paragraph
                .sign()
                .map(sign -> "<lijst><li><li.nr>" + sign + "</li.nr>" + al + "</li></lijst>")
                .orElse(al);
    }

    /** Gives a document as an official web page, notes at its end. */
    public static String html(MadeUpDocument document) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + "<meta name=\"DC.identifier\" content=\"ah-tk-20182019-" + document.number()
                + "\"></head><body><header>Menu</header><div class=\"stuk\">");
        html.append("<p class=\"kamervraagomschrijving\">" + escape(document.asked()) + "</p>");
        html.append("<p class=\"kamervraagomschrijving\">" + escape(document.answered()) + "</p>");
        IntFunction<String> mark =
                number -> "<a class=\"nootverwijzing\" href=\"#n" + number + "\"><sup>" + number + "</sup></a>";
        for (MadeUpBlock block : document.blocks()) {
            String name = block.question() ? "vraag" : "antwoord";
            html.append("<div class=\"" + name + "\"><p class=\"nummer\">" + block.label() + "</p>");
            block.parts().forEach(part -> part.forEach(paragraph -> html.append(htmlParagraph(paragraph, mark))));
            html.append("</div>");
        }
        html.append("<div id=\"noten\"><h2>Noten</h2>");
        for (int i = 0; i < document.notes().size(); i++) {
            html.append("<div class=\"noot\" id=\"n" + (i + 1) + "\"><p><sup>" + (i + 1) + "</sup> "
                    + escape(document.notes().get(i)) + "</p></div>");
        }
        return html + "</div></div><footer>Colofon</footer></body></html>";
    }

    private static String htmlParagraph(MadeUpParagraph paragraph, IntFunction<String> mark) {
        String p = "<p>" + pieces(paragraph, mark) + "</p>\n";
        return paragraph
                .sign()
                .map(sign -> "<ul><li><span class=\"li-nr\">" + sign + "</span>" + p + "</li></ul>")
                .orElse(p);
    }

    private static String pieces(MadeUpParagraph paragraph, IntFunction<String> mark) {
        return paragraph.pieces().stream().map(piece -> piece(piece, mark)).collect(Collectors.joining());
    }

    private static String piece(Piece piece, IntFunction<String> mark) {
        if (piece instanceof Mark found) {
            return mark.apply(found.number());
        }
        if (piece instanceof Lowered lowered) {
            return "<inf>" + lowered.text() + "</inf>";
        }
        if (piece instanceof Raised raised) {
            return "<sup>" + raised.text() + "</sup>";
        }
        return escape(((Words) piece).text());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
