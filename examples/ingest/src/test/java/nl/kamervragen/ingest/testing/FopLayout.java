package nl.kamervragen.ingest.testing;

import java.util.List;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Lowered;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Mark;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Piece;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Raised;
import nl.kamervragen.ingest.testing.MadeUpParagraph.Words;
import nl.kamervragen.ingest.testing.Typesetter.Line;

/** Writes a document in the language of Apache FOP, with the measures of the official pages. */
final class FopLayout {
    private static final float COLUMN = 318.9f;
    private static final float ITEM_INDENT = 14;
    private static final float NOTE_INDENT = 7;
    private static final float SIZE = 8;
    private static final float NOTE_SIZE = 6;

    /** What a line must leave free to show that its paragraph ends, whatever word comes next. */
    private static final float SHOWS_END = 45;

    /** White that shows it instead; the next paragraph stays on the page, or there would be none. */
    private static final String WHITE = "4.8pt\" keep-with-next.within-page=\"always";

    private static final String HEAD = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Helvetica" font-size="8pt"
                line-height="9.6pt" line-stacking-strategy="font-height" text-align="start">
            <fo:layout-master-set>
            <fo:simple-page-master master-name="first" page-width="558.4pt" page-height="771pt">
            <fo:region-body margin="230pt 36.8pt 100pt 202.7pt"/>
            <fo:region-before region-name="head" extent="230pt" precedence="true"/>
            <fo:region-after region-name="foot" extent="40pt" precedence="true"/>
            <fo:region-start region-name="imprint" extent="150pt" display-align="after"/>
            </fo:simple-page-master>
            <fo:simple-page-master master-name="next" page-width="558.4pt" page-height="771pt">
            <fo:region-body margin="28pt 36.8pt 100pt 202.7pt"/><fo:region-after region-name="foot" extent="40pt"/>
            </fo:simple-page-master>
            <fo:page-sequence-master master-name="pages"><fo:repeatable-page-master-alternatives>
            <fo:conditional-page-master-reference page-position="first" master-reference="first"/>
            <fo:conditional-page-master-reference page-position="rest" master-reference="next"/>
            </fo:repeatable-page-master-alternatives></fo:page-sequence-master>
            </fo:layout-master-set>
            <fo:page-sequence master-reference="pages">
            <fo:static-content flow-name="head">
            <fo:block font-size="18pt" line-height="22pt" start-indent="36.9pt" space-before="30pt"
                space-before.conditionality="retain">Tweede Kamer der Staten-Generaal</fo:block>
            <fo:block start-indent="36.9pt" space-before="30pt">Vergaderjaar 2018–2019</fo:block>
            <fo:block start-indent="202.7pt" font-weight="bold">Aanhangsel van de Handelingen</fo:block>
            <fo:block start-indent="202.7pt" font-weight="bold" space-before="20pt">Vragen gesteld door de leden
            der Kamer, met de daarop door de<fo:block/>regering gegeven antwoorden</fo:block>
            <fo:block start-indent="202.7pt" font-size="12pt" space-before="30pt">%1$d</fo:block>
            </fo:static-content>
            <fo:static-content flow-name="foot"><fo:block start-indent="202.7pt" font-size="9pt">Tweede Kamer,
            vergaderjaar 2018–2019, Aanhangsel <fo:page-number/></fo:block></fo:static-content>
            <fo:static-content flow-name="imprint"><fo:block start-indent="36.9pt" font-size="5pt" line-height="6.4pt"
            space-after="60pt" space-after.conditionality="retain">ah-tk-20182019-%1$d
            <fo:block>ISSN 0921 - 7398</fo:block><fo:block>’s-Gravenhage 2018</fo:block></fo:block>
            </fo:static-content>
            <fo:static-content flow-name="xsl-footnote-separator"><fo:block space-before="9pt"/></fo:static-content>
            <fo:flow flow-name="xsl-region-body">
            """;

    private final List<String> notes;
    private final StringBuilder out = new StringBuilder();

    private FopLayout(MadeUpDocument document) {
        this.notes = document.notes();
        out.append(HEAD.formatted(document.number()));
        paragraph("6pt", List.of(new Words(document.asked())), COLUMN);
        paragraph("9.6pt", List.of(new Words(document.answered())), COLUMN);
        document.blocks().forEach(this::add);
        out.append("</fo:flow></fo:page-sequence></fo:root>");
    }

    static String of(MadeUpDocument document) {
        return new FopLayout(document).out.toString();
    }

    private void add(MadeUpBlock block) {
        out.append("<fo:block space-before=\"9.6pt\" keep-with-next.within-page=\"always\">")
                .append(block.label())
                .append("</fo:block>\n");
        for (List<MadeUpParagraph> part : block.parts()) {
            part.forEach(this::add);
        }
    }

    private void add(MadeUpParagraph paragraph) {
        if (paragraph.sign().isEmpty()) {
            paragraph("0pt", paragraph.pieces(), COLUMN);
            return;
        }
        out.append("<fo:list-block provisional-distance-between-starts=\"")
                .append(ITEM_INDENT)
                .append("pt\"><fo:list-item><fo:list-item-label end-indent=\"label-end()\"><fo:block>")
                .append(paragraph.sign().get())
                .append("</fo:block></fo:list-item-label><fo:list-item-body start-indent=\"body-start()\">");
        paragraph("0pt", paragraph.pieces(), COLUMN - ITEM_INDENT);
        out.append("</fo:list-item-body></fo:list-item></fo:list-block>\n");
    }

    private void paragraph(String after, List<Piece> pieces, float column) {
        List<Line> lines = Typesetter.lines(pieces, SIZE, column);
        boolean endShows = lines.get(lines.size() - 1).width() < column - SHOWS_END;
        out.append("<fo:block space-after=\"%s\">".formatted(endShows ? after : WHITE));
        for (Line line : lines) {
            StringBuilder content = new StringBuilder();
            line.pieces().forEach(piece -> content.append(set(piece)));
            out.append(line(content.toString()));
        }
        out.append("</fo:block>\n");
    }

    private static String line(String content) {
        return "<fo:block wrap-option=\"no-wrap\">" + content + "</fo:block>";
    }

    private String set(Piece piece) {
        if (piece instanceof Words words) {
            return escaped(words.text());
        } else if (piece instanceof Lowered lowered) {
            return small(lowered.text(), "-1.5pt", "6pt");
        } else if (piece instanceof Raised raised) {
            return small(raised.text(), "3pt", "6pt");
        } else if (piece instanceof Mark mark) {
            return footnote(mark.number());
        }
        throw new IllegalArgumentException(piece.toString());
    }

    private String footnote(int number) {
        StringBuilder content = new StringBuilder();
        String before = small(String.valueOf(number), "2.8pt", "4pt") + " ";
        for (Line line : Typesetter.lines(List.of(new Words(notes.get(number - 1))), NOTE_SIZE, COLUMN - NOTE_INDENT)) {
            content.append(line(before + set(line.pieces().get(0))));
            before = "";
        }
        return "<fo:footnote>" + small(String.valueOf(number), "3pt", "6pt")
                + "<fo:footnote-body><fo:block keep-together.within-page=\"always\" font-size=\"6pt\" line-height=\"9.1pt\">"
                + content
                + "</fo:block></fo:footnote-body></fo:footnote>";
    }

    /** A small sign above or below the line; it takes no room from the lines beside it. */
    private static String small(String text, String shift, String size) {
        return "<fo:inline baseline-shift=\"%s\" font-size=\"%s\" line-height=\"0pt\">%s</fo:inline>"
                .formatted(shift, size, text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
