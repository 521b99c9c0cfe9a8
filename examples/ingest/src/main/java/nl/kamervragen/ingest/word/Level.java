package nl.kamervragen.ingest.word;

import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How one level of a list is numbered.
 *
 * @param start the first number
 * @param format how a number is written, by Word's name for it
 * @param text what stands before a paragraph, with {@code %1} for the number of the first level
 * @param restart after which level it starts anew, 1 for the first; 0 for never
 * @param plain whether the numbers of all levels are written in digits
 * @param glued whether nothing stands between number and text
 * @param style the style whose paragraphs have this level
 */
record Level(int start, String format, String text, int restart, boolean plain, boolean glued, Optional<String> style) {

    static Level of(Element level, int depth) {
        return new Level(
                Xml.number(Xml.value(level, "start")).orElse(0),
                format(level),
                Xml.value(level, "lvlText").orElse(""),
                Xml.number(Xml.value(level, "lvlRestart")).orElse(depth),
                Xml.isOn(level, "isLgl"),
                Xml.value(level, "suff").filter("nothing"::equals).isPresent(),
                Xml.value(level, "pStyle"));
    }

    private static String format(Element level) {
        // A format that older programs don't know stands within a choice, with another to fall back on.
        return Xml.value(level, "numFmt")
                .or(() -> Xml.value(level, "AlternateContent", "Fallback", "numFmt"))
                .orElse("decimal");
    }

    boolean isBullet() {
        return format.equals("bullet");
    }
}
