package nl.kamervragen.ingest.pdf;

import java.text.Normalizer;
import org.apache.pdfbox.text.TextPosition;

/**
 * One sign on a page. Lengths are in points, from the page's upper left corner.
 *
 * @param text its characters; one, or the letters of a ligature
 * @param left where it begins
 * @param right where the next one may begin
 * @param baseline how far below the page's top it stands
 * @param size the size of its face
 */
record Glyph(String text, float left, float right, float baseline, float size) {
    private static final char FIRST_LIGATURE = '\uFB00';
    private static final char LAST_LIGATURE = '\uFB06';
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    static Glyph of(TextPosition position) {
        float left = position.getXDirAdj();
        return new Glyph(
                plain(position.getUnicode()),
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                position.getFontSizeInPt());
    }

    private static String plain(String text) {
        boolean ligature = text.length() == 1 && text.charAt(0) >= FIRST_LIGATURE && text.charAt(0) <= LAST_LIGATURE;
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private boolean isDigit() {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    float width() {
        return right - left;
    }

    /** The text as it is handed on: a digit that stands above the line's own baseline becomes a superscript. */
    String raisedAbove(float lineBaseline, float raise) {
        boolean raised = isDigit() && lineBaseline - baseline > raise;
        return raised ? SUPERSCRIPTS.substring(text.charAt(0) - '0', text.charAt(0) - '0' + 1) : text;
    }
}
