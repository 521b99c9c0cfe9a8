package nl.kamervragen.ingest.pdf;

/** What a page shows about two lines that follow each other. */
enum Seam {
    /** A paragraph ends with the first. */
    PARAGRAPH_END("\n\n"),
    /** The second belongs to the paragraph of the first; a line separator says so. */
    SAME_PARAGRAPH("\u2028"),
    /** Nothing: the words have to tell. */
    UNKNOWN("\n");

    private final String sign;

    Seam(String sign) {
        this.sign = sign;
    }

    /** What stands between the two in the text that is handed on. */
    String sign() {
        return sign;
    }
}
