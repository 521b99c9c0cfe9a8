package nl.kamervragen.ingest.html;

import java.io.IOException;
import nl.kamervragen.ingest.file.FormatReader;
import nl.kamervragen.ingest.file.IngestException;
import nl.kamervragen.ingest.file.SourceFile;
import nl.kamervragen.ingest.markup.PublicationText;
import nl.kamervragen.parser.KamervragenParser;
import nl.kamervragen.result.ParseResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads web pages with a publication, such as those of officielebekendmakingen.nl.
 *
 * <p>Read for what they mean are {@code div.vraag} and {@code div.antwoord} with {@code p.nummer}, links to a note with
 * a number as their text, {@code sup}, the notes in {@code #noten}, lists, the rows of tables, and the publication's
 * name in {@code meta name="DC.identifier"}. Of other pages, such as those of tweedekamer.nl, the text is read a
 * paragraph at a time, without what stands around it: menus, the site's head and foot, forms and scripts.
 */
public final class HtmlReader implements FormatReader {
    private static final String AROUND = "script, style, noscript, template, nav, form, button, aside, svg, iframe, "
            + "body > header, body > footer, [role=navigation], [role=banner], [role=contentinfo], [hidden]";

    private static final String[] CONTENT = {"#broodtekst", ".stuk", "main", "[role=main]", "#content"};

    @Override
    public ParseResult read(SourceFile file, KamervragenParser parser) {
        Document page = page(file);
        PublicationText text = new PublicationText();
        Element identifier = page.selectFirst("meta[name=DC.identifier], meta[name=dcterms.identifier]");
        if (identifier != null) {
            text.paragraph(identifier.attr("content"));
        }
        page.select(AROUND).remove();
        PageNotes notes = PageNotes.takeOut(page);
        content(page).traverse(new PageText(text, notes));
        notes.forEach(text::note);
        String whole = text.finish();
        if (content(page).text().isBlank()) {
            throw new IngestException(
                    file.name(), "is a web page without any text: save the page with its content, or as text");
        }
        return parser.parse(whole);
    }

    private static Document page(SourceFile file) {
        try {
            return Jsoup.parse(file.open(), null, "");
        } catch (IOException e) {
            throw new IngestException(file.name(), "is a damaged web page: save it again", e);
        }
    }

    /** The part of the page that holds the publication: the narrowest that holds all its questions and answers. */
    private static Element content(Document page) {
        int parts = page.select("div.vraag, div.antwoord").size();
        for (String query : CONTENT) {
            Element found = page.selectFirst(query);
            if (found != null
                    && !found.text().isBlank()
                    && found.select("div.vraag, div.antwoord").size() == parts) {
                return found;
            }
        }
        return page.body();
    }
}
