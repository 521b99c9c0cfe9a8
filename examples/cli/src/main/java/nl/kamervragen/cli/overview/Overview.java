package nl.kamervragen.cli.overview;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.model.Kamervragen;
import nl.kamervragen.result.ParseResult;

/** Lays out a whole document for a terminal. */
public final class Overview {
    private final int width;
    private final Language language;

    /**
     * Makes an overview.
     *
     * @param width the number of columns that a line may take
     * @param language the language of the sentences about what was doubtful
     */
    public Overview(int width, Language language) {
        this.width = width;
        this.language = language;
    }

    /**
     * Lays out a document.
     *
     * @param name what to call it
     * @param result what the parser made of it
     * @return the lines, the last one blank
     */
    public List<String> lines(String name, ParseResult result) {
        Kamervragen document = result.document();
        List<String> lines = new ArrayList<>();
        lines.add(rule(name));
        lines.addAll(HeadView.lines(document, width));
        lines.addAll(BodyView.lines(document, width));
        section("Voetnoten", NotesView.lines(document.voetnoten(), width), lines);
        section("Referenties", ReferencesView.lines(document.referenties(), width), lines);
        section("Diagnostics", DiagnosticsView.lines(result.diagnostics(), language, width), lines);
        lines.add("");
        return lines;
    }

    private String rule(String name) {
        String begin = "── " + String.join(" ", Wrap.lines(name, width)) + " ";
        return begin + "─".repeat(Math.max(0, width - Wrap.size(begin)));
    }

    private static void section(String title, List<String> section, List<String> lines) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add(title);
            lines.addAll(section);
        }
    }
}
