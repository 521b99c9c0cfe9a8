package nl.kamervragen.ingest.markup;

/** Puts a text together in the form of {@link nl.kamervragen.text.KamervragenText}: blank lines between paragraphs. */
public final class CanonicalText {
    private final StringBuilder out = new StringBuilder();

    /**
     * Adds a paragraph, unless nothing shows in it.
     *
     * @param text its text; line ends in it stay, blank lines don't
     */
    public void paragraph(String text) {
        String lines = lines(text);
        if (!lines.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n\n").append(lines);
        }
    }

    /**
     * Adds a footnote.
     *
     * @param label its number as it is written
     * @param text its text, paragraphs on lines
     */
    public void note(String label, String text) {
        paragraph(label + " " + lines(text));
    }

    private static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(lines.isEmpty() ? "" : "\n").append(line));
        return lines.toString();
    }

    /**
     * Returns what was added.
     *
     * @return the text
     */
    public String text() {
        return out.toString();
    }
}
