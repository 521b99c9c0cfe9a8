package nl.kamervragen.text;

import nl.kamervragen.internal.text.Chars;
import nl.kamervragen.model.Alinea;
import nl.kamervragen.model.Tekst;
import nl.kamervragen.model.Voetnoot;
import nl.kamervragen.model.Voetnootmarkering;

/** Writes paragraphs, each on a line, with blank lines between them. */
final class TextWriter {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder out = new StringBuilder();
    private String last = "";

    String text() {
        return out.append('\n').toString();
    }

    /** A line that directly follows the one before it. */
    void under(String line) {
        out.append(out.isEmpty() ? "" : "\n").append(line);
        last = line;
    }

    /** A line of its own, such as a label. */
    void line(String line) {
        out.append(out.isEmpty() ? "" : "\n");
        under(line);
    }

    void tekst(Tekst tekst) {
        boolean first = true;
        for (Alinea alinea : tekst.alineas()) {
            paragraph(alinea, first);
            first = false;
        }
    }

    void noot(Voetnoot noot) {
        String number = raised(noot.nummer());
        boolean first = true;
        for (Alinea alinea : noot.tekst().alineas()) {
            if (first) {
                line(number + " " + inhoud(alinea));
            } else {
                paragraph(alinea, false);
            }
            first = false;
        }
        if (first) {
            line(number);
        }
    }

    private void paragraph(Alinea alinea, boolean first) {
        String line = alinea.opsommingsteken().map(sign -> sign + " ").orElse("") + inhoud(alinea);
        if (!line.isBlank()) {
            out.append(!first && seemsToGoOn(line) ? "\n" : "");
            line(line);
        }
    }

    /** Whether one blank line would leave it open that a paragraph ends before this line. */
    private boolean seemsToGoOn(String line) {
        int end = last.length();
        while (end > 0 && Chars.isRaisedDigit(last.charAt(end - 1))) {
            end--;
        }
        char before = end > 0 ? last.charAt(end - 1) : '.';
        char first = line.charAt(0);
        return before == ',' || Chars.isHyphen(before) || Character.isLowerCase(first) || ",).".indexOf(first) >= 0;
    }

    /** The text of a paragraph, its footnote marks put in as raised digits. */
    static String inhoud(Alinea alinea) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        int before = -1;
        for (Voetnootmarkering mark : alinea.voetnoten()) {
            text.append(alinea.inhoud(), from, mark.positie());
            text.append(mark.positie() == before ? " " : "").append(raised(mark.nummer()));
            from = mark.positie();
            before = from;
        }
        return text.append(alinea.inhoud(), from, alinea.inhoud().length()).toString();
    }

    private static String raised(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            digits.append(RAISED.charAt(digit - '0'));
        }
        return digits.toString();
    }
}
